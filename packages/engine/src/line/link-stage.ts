import { type CaseVocabulary, type ClaimProfile, type Id, linkKeys, profileClaim } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import type { ResolvedRuling } from '../judge/rulings.ts'
import { chunksOf } from './chunks.ts'
import { type LinkWork, linkChunk } from './link-chunk.ts'
import { METHODS } from './methods.ts'
import type { OnProgress } from './progress.ts'
import { noRelink, readRelink } from './relink.ts'
import { rulePairs } from './ruled-links.ts'
import { readVocabulary } from './vocabulary.ts'

/** Documents linked in one unit of work. */
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
  const newClaims = new Set<Id>()
  for (const chunk of chunksOf(pending, CHUNK * 4))
    for (const claim of await keepProfiles(open, vocabulary, chunk)) newClaims.add(claim)
  const { documents: all } = await open.store.readTotals()
  const work: LinkWork = {
    open,
    vocabulary,
    newClaims,
    waiting: new Set(newClaims),
    lookedAt: pending.length < all ? new Set() : null,
    ruled: rulePairs(rulings),
  }
  const again = new Set((await readRelink(open)).filter((id) => !news.has(id)))
  let done = 0
  for (const chunk of chunksOf(pending, CHUNK)) {
    for (const claim of await linkChunk(work, chunk)) again.add(claim)
    done += chunk.length
    onProgress?.({ stage: 'link', done, total: pending.length })
  }
  const claims = await open.store.readClaims([...again].filter((id) => id.startsWith('c')))
  const unsettled = new Set([
    ...claims.map((record) => record.document),
    ...[...again].filter((id) => id.startsWith('d')),
  ])
  for (const chunk of chunksOf([...unsettled].sort(), CHUNK)) await linkChunk(work, chunk)
  await open.store.putDerived({
    done: [{ stage: 'link', method: METHODS.link, documents: pending }],
    notes: noRelink(),
  })
}

/** Keeps what scoring needs of each claim with the keys it is found by; gives the claims. */
async function keepProfiles(open: OpenCase, vocabulary: CaseVocabulary, chunk: readonly Id[]): Promise<readonly Id[]> {
  const documents = await open.records.readDocuments(chunk)
  const readings = await open.records.readReadings(chunk)
  const profiles: Record<Id, { profile: ClaimProfile; keys: readonly string[] }> = {}
  for (const [id, reading] of readings) {
    for (const claim of reading.claims) {
      const profile = profileClaim(claim, documents.get(id)!, reading)
      profiles[claim.id] = { profile, keys: linkKeys(profile, vocabulary) }
    }
  }
  await open.store.putDerived({ profiles })
  return Object.keys(profiles)
}
