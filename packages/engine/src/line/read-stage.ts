import { attribute, type Document, type Id, type Reading, segment } from '@sayso/core'
import type { DerivedReading } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { applyToReading } from '../judge/apply-to-reading.ts'
import { type Rulings, rulingsOn } from '../judge/rulings.ts'
import { chunksOf } from './chunks.ts'
import { methodOf } from './methods.ts'
import type { OnProgress } from './progress.ts'
import { settleDocuments } from './settle-documents.ts'

/** Documents read in one unit of work: some seconds lost at most when the power goes. */
const CHUNK = 64

/** Reads every document that the present method has not read: sentences, attributions and claims. */
export async function readPending(open: OpenCase, rulings: Rulings, onProgress?: OnProgress): Promise<void> {
  const method = methodOf(open, 'attribute')
  const total = await open.store.countPending('attribute', method)
  for (let done = 0; ; ) {
    const ids = await open.store.listPending('attribute', method, CHUNK)
    if (ids.length === 0) return
    await settleRuled(open, ids, rulings)
    await readDocuments(open, ids, rulings)
    done += ids.length
    onProgress?.({ stage: 'attribute', done, total: Math.max(total, done) })
  }
}

/** Reads these documents, again where they were read before, with what people ruled on them. */
export async function readDocuments(open: OpenCase, ids: readonly Id[], rulings: Rulings): Promise<void> {
  for (const chunk of chunksOf(ids, CHUNK)) {
    const documents = await open.records.readDocuments(chunk)
    const readings: readonly DerivedReading[] = await Promise.all(
      [...documents.values()].map(async (doc) => ({ reading: await readOne(open, doc, rulings) })),
    )
    await open.store.putDerived({
      readings,
      done: [{ stage: 'attribute', method: methodOf(open, 'attribute'), documents: chunk }],
    })
    open.records.forgetReadings(chunk)
  }
}

/** A new version of a page takes what was ruled on the page. */
async function settleRuled(open: OpenCase, ids: readonly Id[], rulings: Rulings): Promise<void> {
  if (!rulings.judgements.some(({ ruling }) => ruling === 'published' || ruling === 'publisher')) return
  const documents = await open.records.readDocuments(ids)
  const ruled = [...documents.values()].filter((doc) => rulingsOn(doc, rulings).length > 0)
  await settleDocuments(open, ruled, rulings)
}

async function readOne({ reader }: OpenCase, doc: Document, rulings: Rulings): Promise<Reading> {
  const reading = reader === null ? attribute(doc, segment(doc)) : await reader.read(doc)
  return applyToReading(reading, doc, rulingsOn(doc, rulings))
}
