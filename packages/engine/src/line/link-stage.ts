import type { Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import type { ResolvedRuling } from '../judge/rulings.ts'
import { chunksOf } from './chunks.ts'
import { keepPassages } from './keep-passages.ts'
import { type LinkWork, linkChunk } from './link-chunk.ts'
import { METHODS } from './methods.ts'
import { PassageCache } from './passage-cache.ts'
import type { OnProgress } from './progress.ts'
import { noRelink, readRelink } from './relink.ts'
import { rulePairs } from './ruled-links.ts'
import { readVocabulary } from './vocabulary.ts'

/** Documents linked in one unit of work. */
const CHUNK = 16
/** The method and the vocabulary's digest that the kept keys were made with. */
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
  const { vocabulary, digest: words } = await readVocabulary(open)
  const digest = `${METHODS.link} ${words}`
  if ((await open.store.readNote(NOTE)) !== digest) {
    await open.store.clearDerived('link')
    await open.store.putDerived({ notes: { [NOTE]: digest, ...noRelink() } })
  }
  const pending = await open.store.listPending('link', METHODS.link, Number.MAX_SAFE_INTEGER)
  const news = new Set(pending)
  const newPassages = new Set<Id>()
  for (const chunk of chunksOf(pending, CHUNK * 4))
    for (const passage of await keepPassages(open, vocabulary, chunk)) newPassages.add(passage)
  const { documents: all } = await open.store.readTotals()
  const work: LinkWork = {
    open,
    vocabulary,
    cache: new PassageCache(open.store, vocabulary),
    newPassages,
    waiting: new Set(newPassages),
    lookedAt: pending.length < all ? new Set() : null,
    ruled: rulePairs(rulings),
  }
  const again = new Set((await readRelink(open)).filter((id) => !news.has(id)))
  let done = 0
  for (const chunk of chunksOf(pending, CHUNK)) {
    for (const passage of await linkChunk(work, chunk, { isNew: true })) again.add(passage)
    done += chunk.length
    onProgress?.({ stage: 'link', done, total: pending.length })
  }
  const claims = await open.store.readClaims([...again].filter((id) => id.startsWith('c')))
  const unsettled = new Set([
    ...claims.map((record) => record.document),
    ...[...again].filter((id) => id.startsWith('d')),
  ])
  for (const chunk of chunksOf([...unsettled].sort(), CHUNK)) await linkChunk(work, chunk, { isNew: false })
  await open.store.putDerived({
    done: [{ stage: 'link', method: METHODS.link, documents: pending }],
    notes: noRelink(),
  })
}
