import {
  alignDocuments,
  type Claim,
  type Document,
  type Echo,
  gatherBySentence,
  type Id,
  type Reading,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { pairKey } from './ruled-links.ts'

/** Claims, and the passages that they are found by, that stand opposite each other in the alignment of copy and model. */
export interface AlignedPairs {
  readonly claims: ReadonlySet<string>
  readonly passages: ReadonlySet<string>
}

/** Lays each document beside what it was made from. */
export async function alignChunk(open: OpenCase, echoes: readonly Echo[]): Promise<AlignedPairs> {
  const ids = echoes.flatMap((echo) => [echo.document, echo.from])
  const documents = await open.records.readDocuments(ids)
  const readings = await open.records.readReadings(ids)
  const side = (id: Id) => ({ document: documents.get(id), reading: readings.get(id) })
  const claims = new Set<string>()
  const passages = new Set<string>()
  for (const echo of echoes) {
    const [later, earlier] = [side(echo.document), side(echo.from)]
    if (!isWhole(later) || !isWhole(earlier)) continue
    for (const [own, others] of alignSentences(later, earlier)) {
      passages.add(pairKey(own[0]!.id, others[0]!.id))
      for (const a of own) for (const b of others) claims.add(pairKey(a.id, b.id))
    }
  }
  return { claims, passages }
}

/** A document with what was read in it. */
export interface AlignedSide {
  readonly document: Document
  readonly reading: Reading
}

/** Claims of sentences that stand opposite each other when a copy, rewrite or translation is laid beside what it was made from. */
export function alignSentences(
  later: AlignedSide,
  earlier: AlignedSide,
): readonly (readonly [readonly Claim[], readonly Claim[]])[] {
  const theirs = groupBySentence(earlier.reading)
  const own = groupBySentence(later.reading)
  return alignDocuments(later, earlier).flatMap(({ sentence, from }) => {
    const [mine, others] = [own.get(sentence), theirs.get(from)]
    return mine === undefined || others === undefined ? [] : [[mine, others] as const]
  })
}

function groupBySentence(reading: Reading): ReadonlyMap<number, readonly Claim[]> {
  return new Map(
    gatherBySentence(reading).flatMap(({ sentence, claims }) =>
      sentence === undefined ? [] : [[sentence.index, claims] as const],
    ),
  )
}

function isWhole<D, R>(side: { document: D | undefined; reading: R | undefined }): side is { document: D; reading: R } {
  return side.document !== undefined && side.reading !== undefined
}
