import {
  type CaseVocabulary,
  type ClaimLink,
  type ClaimProfile,
  type Echo,
  type Id,
  type Judgement,
  linkKeys,
  makeId,
  profileClaim,
  scorePair,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { alignClaims } from './align-claims.ts'
import { followKeys } from './key-neighbours.ts'
import { METHODS } from './methods.ts'
import { pairKey, ruleLink, splitPair } from './ruled-links.ts'

/** A key that more claims hold leads to pairs that only share the event. */
const MOST_HOLDERS = 48

export interface LinkWork {
  readonly open: OpenCase
  readonly vocabulary: CaseVocabulary
  /** Claims of documents that were not linked before. */
  readonly newClaims: ReadonlySet<Id>
  /** Those of them whose own turn is still to come: they find their pairs then. */
  readonly waiting: Set<Id>
  /** See `FollowOptions`. */
  readonly lookedAt: Set<string> | null
  /** Pairs that a person ruled the same or different. */
  readonly ruled: ReadonlyMap<string, Judgement>
}

/** Links all claims of these documents anew, and gives the older claims that must be linked anew because of it. */
export async function linkChunk(work: LinkWork, chunk: readonly Id[]): Promise<ReadonlySet<Id>> {
  const { open, vocabulary, newClaims, waiting } = work
  const documents = await open.records.readDocuments(chunk)
  const own = [...(await open.records.readReadings(chunk)).values()].flatMap((reading) =>
    reading.claims.map((claim) => profileClaim(claim, documents.get(reading.document)!, reading)),
  )
  for (const { claim } of own) waiting.delete(claim)
  const keysByClaim = new Map(own.map((profile) => [profile.claim, linkKeys(profile, vocabulary)]))
  const keys = [...new Set([...keysByClaim.values()].flat())].sort()
  const { holders, unsettled } = await followKeys(keys, {
    find: (asked, limitPerKey) => open.store.findClaimsByKeys(asked, { limitPerKey }),
    limit: MOST_HOLDERS,
    isNew: (id) => newClaims.has(id),
    lookedAt: work.lookedAt,
  })
  const echoes = await open.store.readEchoes(chunk)
  const aligned = await alignAll(open, echoes)
  const partners = findPartners(keysByClaim, holders, waiting)
  for (const pair of [...aligned, ...work.ruled.keys()]) addPartner(partners, splitPair(pair), waiting)
  const profiles = await readProfiles(open, own, partners)
  const links = scoreAll(work, partners, profiles, { echoes, aligned })
  const ends = new Set([...keysByClaim.keys(), ...links.flatMap((link) => [link.a, link.b])])
  await open.store.putDerived({ relinked: [...keysByClaim.keys()], links, touched: [...ends].sort() })
  return unsettled
}

/** For each own claim those it is compared with; a pair of two own claims stands once, at the smaller id. */
type Partners = ReadonlyMap<Id, Set<Id>>

function findPartners(
  keysByClaim: ReadonlyMap<Id, readonly string[]>,
  holders: ReadonlyMap<string, readonly Id[]>,
  waiting: ReadonlySet<Id>,
): Partners {
  const partners = new Map<Id, Set<Id>>()
  for (const [claim, keys] of keysByClaim) {
    const met = new Set<Id>()
    for (const key of keys) {
      for (const other of holders.get(key) ?? []) {
        if (other === claim || waiting.has(other) || (other < claim && keysByClaim.has(other))) continue
        met.add(other)
      }
    }
    partners.set(claim, met)
  }
  return partners
}

/** Adds a pair that was found otherwise than by keys, where one of the two is an own claim. */
function addPartner(partners: Partners, [a, b]: readonly [Id, Id], waiting: ReadonlySet<Id>): void {
  const [at, other] = partners.has(a) ? [a, b] : [b, a]
  if (!waiting.has(other)) partners.get(at)?.add(other)
}

function scoreAll(
  { vocabulary, ruled }: LinkWork,
  partners: Partners,
  profiles: ReadonlyMap<Id, ClaimProfile>,
  hints: { readonly echoes: readonly Echo[]; readonly aligned: ReadonlySet<string> },
): readonly ClaimLink[] {
  const echoScores = new Map(hints.echoes.map((echo) => [pairKey(echo.document, echo.from), echo.score]))
  const links: ClaimLink[] = []
  for (const [claim, others] of partners) {
    for (const other of others) {
      const pair = pairKey(claim, other)
      const [a, b] = splitPair(pair)
      const [first, second] = [profiles.get(a), profiles.get(b)]
      if (first === undefined || second === undefined) continue
      const ruling = ruled.get(pair)
      if (ruling !== undefined) {
        const link = ruleLink(pair, ruling)
        if (link !== null) links.push(link)
        continue
      }
      const echo = echoScores.get(pairKey(first.document, second.document)) ?? 0
      const found = scorePair(first, second, { echo, aligned: hints.aligned.has(pair) }, vocabulary)
      if (found !== null) links.push(makeLink(a, b, found))
    }
  }
  return links
}

function makeLink(a: Id, b: Id, found: NonNullable<ReturnType<typeof scorePair>>): ClaimLink {
  const { score, reasons } = found
  return { kind: 'link', id: makeId('link', a, b), a, b, relation: 'same', score, reasons, method: METHODS.link }
}

/** Pairs of claims that stand opposite each other in the alignment of a document and what it was made from. */
async function alignAll(open: OpenCase, echoes: readonly Echo[]): Promise<ReadonlySet<string>> {
  const ids = echoes.flatMap((echo) => [echo.document, echo.from])
  const documents = await open.records.readDocuments(ids)
  const readings = await open.records.readReadings(ids)
  const side = (id: Id) => ({ document: documents.get(id), reading: readings.get(id) })
  const aligned = new Set<string>()
  for (const echo of echoes) {
    const [later, earlier] = [side(echo.document), side(echo.from)]
    if (!isWhole(later) || !isWhole(earlier)) continue
    for (const [a, b] of alignClaims(later, earlier)) aligned.add(pairKey(a.id, b.id))
  }
  return aligned
}

function isWhole<D, R>(side: { document: D | undefined; reading: R | undefined }): side is { document: D; reading: R } {
  return side.document !== undefined && side.reading !== undefined
}

async function readProfiles(
  open: OpenCase,
  own: readonly ClaimProfile[],
  partners: Partners,
): Promise<ReadonlyMap<Id, ClaimProfile>> {
  const profiles = new Map(own.map((profile) => [profile.claim, profile]))
  const missing = new Set<Id>()
  for (const others of partners.values()) for (const id of others) if (!profiles.has(id)) missing.add(id)
  for (const { claim, profile } of await open.store.readProfiles([...missing]))
    profiles.set(claim, profile as ClaimProfile)
  return profiles
}
