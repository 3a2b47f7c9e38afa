import type { Facet } from '../../model/facet.ts'
import type { Span } from '../../model/span.ts'
import type { Unit } from './cut-units.ts'
import type { EncoderOutput } from './encode-text.ts'
import type { EncoderCard } from './encoder-card.ts'

/**
 * The vector of a claim in `[start, end)`, for comparing claims: the mean of its units, each counting as much as the encoder
 * says for claims of this facet; of length 1, in 8 bits (127 is 1). Two are compared by their dot product over 127². Null
 * where no unit lies there.
 */
export function findVector(
  units: readonly Unit[],
  output: EncoderOutput,
  card: EncoderCard,
  { start, end, facet }: Span & { readonly facet: Facet },
): Int8Array | null {
  const { facets } = card.labels
  const width = card.outputs.span!
  const sum = new Float64Array(width)
  const first = firstFrom(units, start)
  let unit = first
  for (; unit < units.length && units[unit]!.start < end; unit++) {
    const weight = Math.exp(output.span_weight![unit * facets.length + facets.indexOf(facet)]!)
    for (let index = 0; index < width; index++) sum[index]! += weight * output.span![unit * width + index]!
  }
  if (unit === first) return null
  const length = Math.hypot(...sum) || 1
  return Int8Array.from(sum, (value) => Math.round((127 * value) / length))
}

function firstFrom(units: readonly Unit[], start: number): number {
  let low = 0
  let high = units.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (units[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** A vector as text, for a reading: two hexadecimal digits a value. */
export function encodeVector(vector: Int8Array): string {
  let text = ''
  for (const value of vector) text += (value & 0xff).toString(16).padStart(2, '0')
  return text
}
