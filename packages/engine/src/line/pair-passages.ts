import {
  type CaseVocabulary,
  type Echo,
  type Id,
  type LinkKey,
  linkKeys,
  type PairHint,
  type Passage,
  type PassagePair,
  type WeighedPassage,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { type AlignedPairs, alignChunk } from './align-chunk.ts'
import { findPartners } from './find-partners.ts'
import { findLeaders, readPassages } from './keep-passages.ts'
import { followKeys } from './key-neighbours.ts'
import type { PassageCache } from './passage-cache.ts'
import { pairKey, splitPair } from './ruled-links.ts'

/** Of a key that more passages hold the earliest are compared: the others only share the event. */
const MOST_HOLDERS = 32

/** A passage that is worded like another: what the other is linked with, it is too. */
const NO_KEYS: readonly LinkKey[] = []

export interface PairWork {
  readonly open: OpenCase
  readonly vocabulary: CaseVocabulary
  readonly cache: PassageCache
  /** Passages of documents that were not linked before. */
  readonly newPassages: ReadonlySet<Id>
  /** Those of them whose own turn is still to come: they find their pairs then. */
  readonly waiting: Set<Id>
  /** See `FollowOptions`. */
  readonly lookedAt: Set<string> | null
}

/** Passages of two documents that are to be compared, with how the documents stand to each other. */
export interface DocumentPair {
  readonly pairs: readonly PassagePair[]
  readonly hint: PairHint
}

export interface PairedChunk {
  /** The passages of the chunk. */
  readonly passages: readonly Passage[]
  readonly documentPairs: readonly DocumentPair[]
  /** Older passages whose own pairs change because of what is new. */
  readonly unsettled: ReadonlySet<Id>
}

/** Finds what the claims of these documents are to be compared with: by the earliest holders of their keys, and by alignment with a model. */
export async function pairPassages(work: PairWork, chunk: readonly Id[]): Promise<PairedChunk> {
  const { open, vocabulary, cache, newPassages, waiting } = work
  const worded = await readPassages(open, chunk)
  const passages = worded.map(({ passage }) => passage)
  const leaders = await findLeaders(open, worded)
  const own = new Map(cache.add(passages).map((each) => [each.passage.id, each]))
  for (const id of own.keys()) waiting.delete(id)
  const keysByPassage = new Map(
    worded.map(({ id, passage, wording }) => [
      id,
      wording === null || leaders.get(wording) === id ? linkKeys(passage, vocabulary) : NO_KEYS,
    ]),
  )
  const leads = (id: Id) => keysByPassage.get(id) !== NO_KEYS
  const keys = new Set([...keysByPassage.values()].flatMap((each) => each.map(({ key }) => key)))
  const { holders, unsettled } = await followKeys([...keys].sort(), {
    find: (asked, limitPerKey) => open.store.findClaimsByKeys(asked, { limitPerKey }),
    limit: MOST_HOLDERS,
    isNew: (id) => newPassages.has(id),
    lookedAt: work.lookedAt,
  })
  const echoes = await open.store.readEchoes(chunk)
  const aligned = await alignChunk(open, echoes)
  const partners = findPartners(keysByPassage, holders, waiting)
  for (const pair of aligned.passages) addPartner(partners, splitPair(pair), waiting)
  const others = await cache.read(new Set([...partners.values()].flatMap((each) => [...each])))
  const documentPairs = addHints(pairByDocuments(own, others, partners, leads), echoes, aligned)
  return { passages, documentPairs, unsettled }
}

/** Adds a pair that was found otherwise than by keys, where one of the two is an own passage. */
function addPartner(partners: ReadonlyMap<Id, Set<Id>>, [a, b]: readonly [Id, Id], waiting: ReadonlySet<Id>): void {
  const [at, other] = partners.has(a) ? [a, b] : [b, a]
  if (!waiting.has(other) && !partners.get(other)?.has(at)) partners.get(at)?.add(other)
}

/** All pairs of passages by the two documents that they stand in. */
function pairByDocuments(
  own: ReadonlyMap<Id, WeighedPassage>,
  others: ReadonlyMap<Id, WeighedPassage>,
  partners: ReadonlyMap<Id, ReadonlySet<Id>>,
  leads: (id: Id) => boolean,
): ReadonlyMap<string, readonly PassagePair[]> {
  const pairs = new Map<string, PassagePair[]>()
  const add = (a: WeighedPassage, b: WeighedPassage) => {
    const key = pairKey(a.passage.document, b.passage.document)
    const list = pairs.get(key)
    if (list === undefined) pairs.set(key, [[a, b]])
    else list.push([a, b])
  }
  for (const [id, found] of partners) {
    const passage = own.get(id)!
    // Claims of one sentence may say the same too.
    if (passage.claims.length > 1 && leads(id)) add(passage, passage)
    for (const other of found) {
      const partner = others.get(other)
      if (partner !== undefined && (passage.wording === null || partner.wording !== passage.wording))
        add(passage, partner)
    }
  }
  return pairs
}

function addHints(
  pairsByDocuments: ReadonlyMap<string, readonly PassagePair[]>,
  echoes: readonly Echo[],
  aligned: AlignedPairs,
): readonly DocumentPair[] {
  const echoScores = new Map(echoes.map((echo) => [pairKey(echo.document, echo.from), echo.score]))
  const isAligned = (a: Id, b: Id) => aligned.claims.has(pairKey(a, b))
  return [...pairsByDocuments].map(([documents, pairs]) => {
    const echo = echoScores.get(documents) ?? 0
    return { pairs, hint: { echo, isAligned: echo > 0 ? isAligned : () => false } }
  })
}
