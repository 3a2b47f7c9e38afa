import {
  type Attribution,
  attribute,
  attributionsOfEncoder,
  type DecodedAttribution,
  type Document,
  decodeAttributions,
  type Encoded,
  encodeSentences,
  encodeUnits,
  encodeVector,
  type Reading,
  segment,
  type Unit,
} from '@sayso/core'
import type { Encoder } from './open-encoder.ts'

/** Units that are decoded together at most: what one holds in memory is bounded, however long the text. */
const MOST_UNITS = 6_000

/** Reads one document with a trained encoder beside the rules; each claim gets its vector where there is an encoder of them. */
export async function readDocument(doc: Document, encoder: Encoder): Promise<Reading> {
  const segmented = segment(doc)
  const units = encoder.cut(doc.text)
  const decoded = await decode(units, encoder)
  const { card, vectors } = encoder
  if (vectors === null) return attribute(doc, segmented, { decoded, method: card.method, vectorOf: () => null })
  const { bos, eos } = card.units.ids
  const words = await encodeSentences(units, segmented.sentences, { ...vectors, bos, eos })
  const vectorOf: Encoded['vectorOf'] = (span) => {
    const vector = words.vectorOf(span)
    return vector === null ? null : encodeVector(vector)
  }
  return attribute(doc, segmented, { decoded, method: encoder.method, vectorOf })
}

/** The attributions that the encoder alone finds. */
export async function readAttributions(doc: Document, encoder: Encoder): Promise<readonly Attribution[]> {
  const decoded = await decode(encoder.cut(doc.text), encoder)
  return attributionsOfEncoder(doc, segment(doc), { decoded, method: encoder.card.method, vectorOf: () => null })
}

async function decode(units: readonly Unit[], { card, run }: Encoder): Promise<readonly DecodedAttribution[]> {
  const all: DecodedAttribution[] = []
  for (const part of splitUnits(units)) {
    const found = decodeAttributions(part, await encodeUnits(part, card, run), card)
    const before = all.length
    for (const one of found) all.push({ ...one, parent: one.parent === null ? null : one.parent + before })
  }
  return all
}

function* splitUnits(units: readonly Unit[]): Generator<readonly Unit[]> {
  for (let from = 0; from < units.length; from += MOST_UNITS) yield units.slice(from, from + MOST_UNITS)
}
