import {
  type CaseVocabulary,
  type ClaimLink,
  type ClaimProfile,
  type Document,
  type Echo,
  type Id,
  type Judgement,
  linkKeys,
  makeId,
  profileClaim,
  type Reading,
  scorePair,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import type { ResolvedRuling } from '../judge/rulings.ts'
import { type AlignedClaims, alignClaims } from './align-claims.ts'
import { chunksOf } from './chunks.ts'
import { followKeys } from './key-neighbours.ts'
import { METHODS } from './methods.ts'
import type { OnProgress } from './progress.ts'
import { noRelink, readRelink } from './relink.ts'
import { readVocabulary } from './vocabulary.ts'

/** A key that more claims hold leads to pairs that only share the event. */
const MOST_HOLDERS = 48
const CHUNK = 16
/** The vocabulary's digest that the kept keys were made with. */
const NOTE = 'engine.vocabulary'

/**
 * Links the claims of new documents with those that say the same. Where the vocabulary of the case has changed, which
 * happens ever more seldom as it grows, all claims are linked anew.
 */
export async function linkClaims(
  open: OpenCase,
  rulings: readonly ResolvedRuling[],
  onProgress?: OnProgress,
): Promise<void> {
  const fresh = (await open.store.countPending('link', METHODS.link)) > 0
  if (!fresh && (await readRelink(open)).length === 0) return
  const { vocabulary, digest } = await readVocabulary(open)
  if ((await open.store.readNote(NOTE)) !== digest) {
    await open.store.clearDerived('link')
    await open.store.putDerived({ notes: { [NOTE]: digest, ...noRelink() } })
  }
  const pending = await open.store.listPending('link', METHODS.link, Number.MAX_SAFE_INTEGER)
  const news = new Set(pending)
  const work: Work = { open, vocabulary, newClaims: new Set(), ruled: rulePairs(rulings) }
  for (const chunk of chunksOf(pending, CHUNK * 4)) await keepProfiles(work, chunk)
  const again = new Set((await readRelink(open)).filter((id) => !news.has(id)))
  let done = 0
  for (const chunk of chunksOf(pending, CHUNK)) {
    for (const claim of await linkChunk(work, chunk)) again.add(claim)
    done += chunk.length
    onProgress?.({ stage: 'link', done, total: pending.length })
  }
  const claims = await open.store.readClaims([...again].filter((id) => id.startsWith('c')))
  const documents = new Set([
    ...claims.map((record) => record.document),
    ...[...again].filter((id) => id.startsWith('d')),
  ])
  for (const chunk of chunksOf([...documents].sort(), CHUNK)) await linkChunk(work, chunk)
  await open.store.putDerived({
    done: [{ stage: 'link', method: METHODS.link, documents: pending }],
    notes: noRelink(),
  })
}

interface Work {
  readonly open: OpenCase
  readonly vocabulary: CaseVocabulary
  /** Claims of documents that were not linked before. */
  readonly newClaims: Set<Id>
  /** Pairs that a person ruled the same or different. */
  readonly ruled: ReadonlyMap<string, Judgement>
}

async function keepProfiles({ open, vocabulary, newClaims }: Work, chunk: readonly Id[]): Promise<void> {
  const documents = await open.records.readDocuments(chunk)
  const readings = await open.records.readReadings(chunk)
  const profiles: Record<Id, { profile: ClaimProfile; keys: readonly string[] }> = {}
  for (const [id, reading] of readings) {
    for (const claim of reading.claims) {
      const profile = profileClaim(claim, documents.get(id)!, reading)
      profiles[claim.id] = { profile, keys: linkKeys(profile, vocabulary) }
      newClaims.add(claim.id)
    }
  }
  await open.store.putDerived({ profiles })
}

/** Links all claims of these documents anew, and gives the older claims that must be linked anew because of it. */
async function linkChunk(work: Work, chunk: readonly Id[]): Promise<ReadonlySet<Id>> {
  const { open, vocabulary, newClaims, ruled } = work
  const documents = await open.records.readDocuments(chunk)
  const readings = await open.records.readReadings(chunk)
  const own = [...readings.values()].flatMap((reading) =>
    reading.claims.map((claim) => profileClaim(claim, documents.get(reading.document)!, reading)),
  )
  const keysByClaim = new Map(own.map((profile) => [profile.claim, linkKeys(profile, vocabulary)]))
  const matches = await open.store.findClaimsByKeys([...new Set([...keysByClaim.values()].flat())].sort(), {
    limitPerKey: MOST_HOLDERS + newClaims.size + 1,
  })
  const { holders, unsettled } = followKeys(matches, { limit: MOST_HOLDERS, isNew: (id) => newClaims.has(id) })
  const echoes = await open.store.readEchoes(chunk)
  const aligned = await alignAll(open, echoes)
  const pairs = collectPairs(keysByClaim, holders, [...aligned, ...ruled.keys()])
  const profiles = await readProfiles(open, own, pairs)
  const hints = new Map(echoes.map((echo) => [pairKey(echo.document, echo.from), echo.score]))
  const links = pairs.flatMap(([a, b]) => {
    const [first, second] = [profiles.get(a), profiles.get(b)]
    if (first === undefined || second === undefined) return []
    const ruling = ruled.get(pairKey(a, b))
    if (ruling !== undefined) return ruling.ruling === 'same' ? [ruleLink(a, b, ruling)] : []
    const hint = { echo: hints.get(pairKey(first.document, second.document)) ?? 0, aligned: aligned.has(pairKey(a, b)) }
    const found = scorePair(first, second, hint, vocabulary)
    return found === null ? [] : [makeLink(a, b, found)]
  })
  const relinked = [...keysByClaim.keys()]
  const ends = links.flatMap((link) => [link.a, link.b])
  await open.store.putDerived({ relinked, links, touched: [...new Set([...relinked, ...ends])].sort() })
  return unsettled
}

function makeLink(a: Id, b: Id, found: NonNullable<ReturnType<typeof scorePair>>): ClaimLink {
  const { score, reasons } = found
  return { kind: 'link', id: makeId('link', a, b), a, b, relation: 'same', score, reasons, method: METHODS.link }
}

/** What a person ruled the same is linked as surely as can be. */
function ruleLink(a: Id, b: Id, { by, why }: Judgement): ClaimLink {
  const reasons = [{ rule: 'judgement', words: `${by}: ${why}`, weight: null }]
  return {
    kind: 'link',
    id: makeId('link', a, b),
    a,
    b,
    relation: 'same',
    score: 1,
    reasons,
    method: 'judge.person.v1',
  }
}

/** The newest ruling on each pair. */
function rulePairs(rulings: readonly ResolvedRuling[]): ReadonlyMap<string, Judgement> {
  const ruled = new Map<string, Judgement>()
  for (const { judgement, claims } of rulings) {
    if (judgement.ruling !== 'same' && judgement.ruling !== 'different') continue
    const [first = [], second = []] = claims
    for (const a of first) for (const b of second) if (a !== b) ruled.set(pairKey(a, b), judgement)
  }
  return ruled
}

function collectPairs(
  keysByClaim: ReadonlyMap<Id, readonly string[]>,
  holders: ReadonlyMap<string, readonly Id[]>,
  others: readonly string[],
): readonly (readonly [Id, Id])[] {
  const pairs = new Set(others.filter((pair) => pair.split(' ').some((id) => keysByClaim.has(id))))
  for (const [claim, keys] of keysByClaim)
    for (const key of keys)
      for (const other of holders.get(key) ?? []) if (other !== claim) pairs.add(pairKey(claim, other))
  return [...pairs].sort().map((pair) => pair.split(' ') as [Id, Id])
}

async function alignAll(open: OpenCase, echoes: readonly Echo[]): Promise<ReadonlySet<string>> {
  const ids = echoes.flatMap((echo) => [echo.document, echo.from])
  const documents: ReadonlyMap<Id, Document> = await open.records.readDocuments(ids)
  const readings: ReadonlyMap<Id, Reading> = await open.records.readReadings(ids)
  const aligned = new Set<string>()
  for (const echo of echoes) {
    const sides = [echo.document, echo.from].map((id) => ({ document: documents.get(id), reading: readings.get(id) }))
    const [later, earlier] = sides as [Partial<AlignedClaims>, Partial<AlignedClaims>]
    if (later.document === undefined || earlier.document === undefined || !later.reading || !earlier.reading) continue
    for (const [a, b] of alignClaims(later as AlignedClaims, earlier as AlignedClaims)) aligned.add(pairKey(a.id, b.id))
  }
  return aligned
}

async function readProfiles(
  open: OpenCase,
  own: readonly ClaimProfile[],
  pairs: readonly (readonly [Id, Id])[],
): Promise<ReadonlyMap<Id, ClaimProfile>> {
  const profiles = new Map(own.map((profile) => [profile.claim, profile]))
  const missing = new Set(pairs.flat().filter((id) => !profiles.has(id)))
  for (const { claim, profile } of await open.store.readProfiles([...missing]))
    profiles.set(claim, profile as ClaimProfile)
  return profiles
}

/** One text for a pair, whichever comes first: the smaller id leads. */
function pairKey(a: Id, b: Id): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
