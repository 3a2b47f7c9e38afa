import {
  byPublication,
  type CaseVocabulary,
  claimWording,
  findPassages,
  type Id,
  linkKeys,
  type Passage,
  wordingOf,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { addRelink } from './relink.ts'

interface KeptPassage {
  readonly profile: Passage
  readonly keys: readonly string[]
}

/**
 * Keeps what scoring needs of each passage with the keys it is found by; gives the passages. Of passages alike word for word
 * one, the earliest published, is found by all its keys and stands for the others, who are found by their wording alone. One
 * that stands for them no more is to be linked anew.
 */
export async function keepPassages(
  open: OpenCase,
  vocabulary: CaseVocabulary,
  chunk: readonly Id[],
): Promise<readonly Id[]> {
  const passages = await readPassages(open, chunk)
  const before = await findLeaders(open, passages)
  const own = new Set(passages.map(({ id }) => id))
  const kept = await readKept(
    open,
    [...before.values()].filter((id) => !own.has(id)),
  )
  const published = new Map(
    [...kept, ...passages.map(({ passage }) => passage)].map((one) => [one.id, one.publishedAtMs]),
  )
  const leaders = new Map(before)
  const timed = (claim: Id) => ({ claim, publishedAtMs: published.get(claim) ?? null })
  for (const { id, wording } of passages) {
    const leader = leaders.get(wording ?? '')
    if (wording !== null && (leader === undefined || byPublication(timed(id), timed(leader)) < 0))
      leaders.set(wording, id)
  }
  const profiles: Record<Id, KeptPassage> = {}
  const wordings: Record<Id, string | null> = {}
  for (const { id, wording, passage } of passages) {
    const leads = wording === null || leaders.get(wording) === id
    const keys = leads ? linkKeys(passage, vocabulary).map(({ key }) => key) : []
    profiles[id] = { profile: passage, keys: wording === null ? keys : [...keys, keyOf(wording)] }
    for (const [at, { claim }] of passage.claims.entries())
      wordings[claim] = wording === null ? null : claimWording(wording, at)
  }
  const leading = new Set(leaders.values())
  const demoted = kept.filter(({ id }) => !leading.has(id))
  for (const passage of demoted) profiles[passage.id] = { profile: passage, keys: [keyOf(wordingOf(passage)!)] }
  const again = demoted.map(({ document }) => document)
  await open.store.putDerived({ profiles, wordings, notes: again.length === 0 ? {} : await addRelink(open, again) })
  return [...own]
}

async function readKept(open: OpenCase, ids: readonly Id[]): Promise<readonly Passage[]> {
  return ids.length === 0 ? [] : (await open.store.readProfiles(ids)).map(({ profile }) => profile as Passage)
}

/** A passage with its wording. */
export interface WordedPassage {
  readonly id: Id
  readonly passage: Passage
  readonly wording: string | null
}

/** The passages of these documents. */
export async function readPassages(open: OpenCase, chunk: readonly Id[]): Promise<readonly WordedPassage[]> {
  const documents = await open.records.readDocuments(chunk)
  const readings = await open.records.readReadings(chunk)
  return [...readings].flatMap(([id, reading]) =>
    findPassages(documents.get(id)!, reading).map((passage) => ({
      id: passage.id,
      passage,
      wording: wordingOf(passage),
    })),
  )
}

/** By wording, the passage of those that are kept which stands for all of it. */
export async function findLeaders(
  open: OpenCase,
  passages: readonly WordedPassage[],
): Promise<ReadonlyMap<string, Id>> {
  const wordings = new Map(passages.flatMap(({ wording }) => (wording === null ? [] : [[keyOf(wording), wording]])))
  const found = await open.store.findClaimsByKeys([...wordings.keys()], { limitPerKey: 1 })
  return new Map(found.flatMap(({ key, ids: [first] }) => (first === undefined ? [] : [[wordings.get(key)!, first]])))
}

function keyOf(wording: string): string {
  return `w ${wording}`
}
