import {
  attribute,
  type DecodedAttribution,
  type Document,
  decodeAttributions,
  type EncoderOutput,
  encodeUnits,
  encodeVector,
  findVector,
  type Reading,
  segment,
  type Unit,
} from '@sayso/core'
import type { Encoder } from './open-encoder.ts'

/** Units that are decoded together at most: what one holds in memory is bounded, however long the text. */
const MOST_UNITS = 6_000

/** Reads one document with a trained encoder; without one, by rules. */
export async function readDocument(doc: Document, encoder: Encoder | null): Promise<Reading> {
  const segments = segment(doc)
  if (encoder === null) return attribute(doc, segments)
  const { card, cut, run } = encoder
  const parts: {
    readonly units: readonly Unit[]
    readonly output: EncoderOutput
    readonly decoded: readonly DecodedAttribution[]
  }[] = []
  for (const units of splitUnits(cut(doc.text))) {
    const output = await encodeUnits(units, card, run)
    // Only what the vectors need is kept: all rows of a long text would fill the memory.
    parts.push({ units, output: { span: output.span! }, decoded: decodeAttributions(units, output, card) })
  }
  let before = 0
  const decoded = parts.flatMap((part) => {
    const shifted = part.decoded.map((one) => ({ ...one, parent: one.parent === null ? null : one.parent + before }))
    before += part.decoded.length
    return shifted
  })
  return attribute(doc, segments, {
    decoded,
    method: card.method,
    vectorOf: ({ start, end }) => {
      const part = parts.find(({ units }) => units.at(-1)!.end > start)
      const vector = part ? findVector(part.units, part.output, card, start, end) : null
      return vector === null ? null : encodeVector(vector)
    },
  })
}

function* splitUnits(units: readonly Unit[]): Generator<readonly Unit[]> {
  for (let from = 0; from < units.length; from += MOST_UNITS) yield units.slice(from, from + MOST_UNITS)
}
