import type { Facet } from '../../model/facet.ts'
import type { Unit } from './cut-units.ts'
import type { EncoderOutput } from './encode-text.ts'
import type { EncoderCard } from './encoder-card.ts'
import { indexOfGreatest } from './viterbi.ts'

/** The mean of the rows of one output over the units within `[start, end)` of the text; null where none lies there. */
function meanOf(
  name: string,
  units: readonly Unit[],
  output: EncoderOutput,
  card: EncoderCard,
  start: number,
  end: number,
): Float64Array | null {
  const width = card.outputs[name]!
  const mean = new Float64Array(width)
  let count = 0
  for (let unit = firstFrom(units, start); unit < units.length && units[unit]!.start < end; unit++, count++)
    for (let index = 0; index < width; index++) mean[index]! += output[name]![unit * width + index]!
  return count === 0 ? null : mean.map((sum) => sum / count)
}

/**
 * The vector of the words in `[start, end)`, for comparing claims: of length 1, in 8 bits (127 is 1). Two are compared by
 * their dot product over 127². Null where no unit lies there.
 */
export function findVector(
  units: readonly Unit[],
  output: EncoderOutput,
  card: EncoderCard,
  start: number,
  end: number,
): Int8Array | null {
  const mean = meanOf('span', units, output, card, start, end)
  if (mean === null) return null
  const length = Math.hypot(...mean) || 1
  return Int8Array.from(mean, (value) => Math.round((127 * value) / length))
}

/** The facet that the encoder sees in the words, with the logits of all facets in the card's order. */
export function findFacet(
  units: readonly Unit[],
  output: EncoderOutput,
  card: EncoderCard,
  start: number,
  end: number,
): Facet | null {
  const mean = meanOf('facet', units, output, card, start, end)
  return mean === null ? null : card.labels.facets[indexOfGreatest(mean)]!
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
