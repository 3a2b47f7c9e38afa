import {
  type Attribution,
  attribute,
  attributionsOfEncoder,
  type DecodedAttribution,
  type Document,
  decodeAttributions,
  type Encoded,
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

/** Reads one document with a trained encoder beside the rules. */
export async function readDocument(doc: Document, encoder: Encoder): Promise<Reading> {
  return attribute(doc, segment(doc), await encode(doc, encoder))
}

/** The attributions that the encoder alone finds. */
export async function readAttributions(doc: Document, encoder: Encoder): Promise<readonly Attribution[]> {
  return attributionsOfEncoder(doc, segment(doc), await encode(doc, encoder))
}

async function encode(doc: Document, { card, cut, run }: Encoder): Promise<Encoded> {
  const parts: Part[] = []
  for (const units of splitUnits(cut(doc.text))) {
    const output = await encodeUnits(units, card, run)
    // Only what the vectors need is kept: all rows of a long text would fill the memory.
    parts.push({
      units,
      output: { span: output.span!, span_weight: output.span_weight! },
      decoded: decodeAttributions(units, output, card),
    })
  }
  let before = 0
  const decoded = parts.flatMap((part) => {
    const shifted = part.decoded.map((one) => ({ ...one, parent: one.parent === null ? null : one.parent + before }))
    before += part.decoded.length
    return shifted
  })
  return {
    decoded,
    method: card.method,
    vectorOf: (claim) => {
      const part = parts.find(({ units }) => units.at(-1)!.end > claim.start)
      const vector = part ? findVector(part.units, part.output, card, claim) : null
      return vector === null ? null : encodeVector(vector)
    },
  }
}

/** Units that were decoded together. */
interface Part {
  readonly units: readonly Unit[]
  readonly output: EncoderOutput
  readonly decoded: readonly DecodedAttribution[]
}

function* splitUnits(units: readonly Unit[]): Generator<readonly Unit[]> {
  for (let from = 0; from < units.length; from += MOST_UNITS) yield units.slice(from, from + MOST_UNITS)
}
