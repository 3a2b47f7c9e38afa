import { attribute, type Document, type Id, type Reading, segment } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { applyToReading } from '../judge/apply-to-reading.ts'
import { type Rulings, rulingsOn } from '../judge/rulings.ts'
import { chunksOf } from './chunks.ts'
import { METHODS } from './methods.ts'
import type { OnProgress } from './progress.ts'
import { settleDocuments } from './settle-documents.ts'

/** Documents read in one unit of work: some seconds lost at most when the power goes. */
const CHUNK = 64

/** Reads every document that the present method has not read: sentences, attributions and claims. */
export async function readPending(open: OpenCase, rulings: Rulings, onProgress?: OnProgress): Promise<void> {
  const total = await open.store.countPending('attribute', METHODS.attribute)
  for (let done = 0; ; ) {
    const ids = await open.store.listPending('attribute', METHODS.attribute, CHUNK)
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
    const readings = [...documents.values()].map((doc) => ({ reading: readOne(doc, rulings) }))
    await open.store.putDerived({
      readings,
      done: [{ stage: 'attribute', method: METHODS.attribute, documents: chunk }],
    })
    open.records.forgetReadings(chunk)
  }
}

/** A new version of a page takes what was ruled on the page. */
async function settleRuled(open: OpenCase, ids: readonly Id[], rulings: Rulings): Promise<void> {
  if (!rulings.judgements.some(({ ruling }) => ruling === 'published' || ruling === 'publisher')) return
  const documents = await open.records.readDocuments(ids)
  const ruled = [...documents.values()].filter((doc) => rulingsOn(doc, rulings).length > 0)
  await settleDocuments(
    open,
    ruled.map((doc) => doc.id),
    rulings,
  )
}

function readOne(doc: Document, rulings: Rulings): Reading {
  return applyToReading(attribute(doc, segment(doc)), doc, rulingsOn(doc, rulings))
}
