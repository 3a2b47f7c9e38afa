import {
  type ClaimLink,
  comparePassages,
  explainPair,
  findPassages,
  type Id,
  type WeighedPassage,
  weighPassage,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { readVocabulary } from './vocabulary.ts'

/** Links with what spoke for each found again from the words; those that a person ruled keep their reason. */
export async function explainLinks(open: OpenCase, links: readonly ClaimLink[]): Promise<readonly ClaimLink[]> {
  const bare = links.filter((link) => link.reasons.length === 0)
  if (bare.length === 0) return links
  const { vocabulary } = await readVocabulary(open)
  const records = await open.store.readClaims([...new Set(bare.flatMap(({ a, b }) => [a, b]))])
  const ids = records.map((record) => record.document)
  const documents = await open.records.readDocuments(ids)
  const passages = new Map<Id, WeighedPassage>()
  for (const reading of (await open.records.readReadings(ids)).values())
    for (const passage of findPassages(documents.get(reading.document)!, reading)) {
      const weighed = weighPassage(passage, vocabulary)
      for (const { claim } of passage.claims) passages.set(claim, weighed)
    }
  return links.map((link) => {
    const [first, second] = [passages.get(link.a), passages.get(link.b)]
    if (link.reasons.length > 0 || first === undefined || second === undefined) return link
    const pairs = comparePassages([[first, second]], { echo: 0, isAligned: () => false })
    const pair = pairs.find(
      ({ a, b }) =>
        (a.claim.claim === link.a && b.claim.claim === link.b) ||
        (a.claim.claim === link.b && b.claim.claim === link.a),
    )
    return pair === undefined ? link : { ...link, reasons: explainPair(pair, vocabulary) }
  })
}
