import type { Document, Id } from '@sayso/core'
import { type ReadOptions, readCapture } from '@sayso/ingest'
import type { OpenCase } from '../case/open-case.ts'
import { applyToDocument } from '../judge/apply-to-document.ts'
import { type Rulings, rulingsOn } from '../judge/rulings.ts'
import { chunksOf } from './chunks.ts'

/** Captures read in one unit of work: some may be of 50 MB. */
const CHUNK = 16

/**
 * Reads documents again from their captures, with what people ruled on publisher and date, and puts those that came out
 * otherwise in the place of those kept. Gives the documents that changed.
 */
export async function settleDocuments(open: OpenCase, ids: readonly Id[], rulings: Rulings): Promise<readonly Id[]> {
  const changed: Id[] = []
  for (const chunk of chunksOf(ids, CHUNK)) {
    const replaced: Document[] = []
    for (const kept of (await open.records.readDocuments(chunk)).values()) {
      const read = await rereadDocument(open, kept)
      if (read === null) continue
      const settled = applyToDocument(read, rulingsOn(kept, rulings))
      if (JSON.stringify(settled) !== JSON.stringify(kept)) replaced.push(settled)
    }
    if (replaced.length === 0) continue
    await open.store.replaceDocuments(replaced)
    const replacedIds = replaced.map((doc) => doc.id)
    open.records.forgetDocuments(replacedIds)
    changed.push(...replacedIds)
  }
  return changed
}

/** What ingest makes of the bytes today; null where they were erased or ingest takes them for another document. */
async function rereadDocument(open: OpenCase, kept: Document): Promise<Document | null> {
  const capture = (await open.store.readCaptures([kept.capture]))[0]
  const bytes = await open.store.readBytes(kept.capture)
  if (capture === undefined || bytes === null) return null
  const given: ReadOptions = capture.given ?? {}
  const read = await readCapture(capture.capture, bytes, given)
  return read.id === kept.id ? read : { ...read, id: kept.id, page: kept.page }
}
