import {
  type Attribution,
  attribute,
  attributionsOfEncoder,
  type DecodedAttribution,
  type Document,
  decodeAttributions,
  encodeSentences,
  encodeUnits,
  encodeVector,
  type Id,
  type Reading,
  segment,
  type Unit,
} from '@sayso/core'
import type { Encoder } from './open-encoder.ts'

/** Units that are decoded together at most: what one holds in memory is bounded, however long the text. */
const MOST_UNITS = 6_000

/** Reads one document with a trained encoder beside the rules; each claim gets its vector where there is an encoder of them. */
export async function readDocument(doc: Document, encoder: Encoder): Promise<Reading> {
  const units = encoder.cut(doc.text)
  const reading = attribute(doc, segment(doc), { decoded: await decode(units, encoder), method: encoder.method })
  return { ...reading, vectors: await findVectors(reading, units, encoder) }
}

/** The vector of each claim by its id; only sentences that a claim touches are read for them. */
async function findVectors(
  { sentences, claims }: Reading,
  units: readonly Unit[],
  { card, vectors: encoder }: Encoder,
): Promise<Reading['vectors']> {
  if (encoder === null) return {}
  const { bos, eos } = card.units.ids
  const touched = sentences.filter(({ start, end }) =>
    claims.some(({ anchor }) => anchor.start < end && start < anchor.end),
  )
  const words = await encodeSentences(units, touched, { ...encoder, bos, eos })
  const vectors: Record<Id, string> = {}
  for (const { id, anchor } of claims) {
    const vector = words.vectorOf(anchor)
    if (vector !== null) vectors[id] = encodeVector(vector)
  }
  return vectors
}

/** The attributions that the encoder alone finds. */
export async function readAttributions(doc: Document, encoder: Encoder): Promise<readonly Attribution[]> {
  const decoded = await decode(encoder.cut(doc.text), encoder)
  return attributionsOfEncoder(doc, segment(doc), { decoded, method: encoder.card.method })
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
