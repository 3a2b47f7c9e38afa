import type { Document, Id } from '@sayso/core'
import { type ReadOptions, readCapture } from '@sayso/ingest'
import type { KeptCapture } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { applyToDocument } from '../judge/apply-to-document.ts'
import { type Rulings, rulingsOn } from '../judge/rulings.ts'
import { chunksOf } from './chunks.ts'

/** Captures read in one unit of work: some may be of 50 MB. */
const CHUNK = 16

/** A document, whether or not what was read of it can still be read from the case. */
type Listed = Pick<Document, 'id' | 'page' | 'capture'>

/**
 * Reads documents again from their captures, with what people ruled on publisher and date, and puts those that came out
 * otherwise in the place of those kept. Gives the documents that changed.
 */
export async function settleDocuments(
  open: OpenCase,
  documents: readonly Listed[],
  rulings: Rulings,
): Promise<readonly Id[]> {
  const changed: Id[] = []
  for (const chunk of chunksOf(documents, CHUNK)) {
    const replaced: Document[] = []
    for (const listed of chunk) {
      const read = await rereadDocument(open, listed)
      if (read === null) continue
      const settled = applyToDocument(read, rulingsOn(listed, rulings))
      if (JSON.stringify(settled) !== JSON.stringify(await readKept(open, listed.id))) replaced.push(settled)
    }
    if (replaced.length === 0) continue
    await open.store.replaceDocuments(replaced)
    const replacedIds = replaced.map((doc) => doc.id)
    open.records.forgetDocuments(replacedIds)
    changed.push(...replacedIds)
  }
  return changed
}

/** The document as it is kept; null where that is damaged, which reading it again mends. */
async function readKept(open: OpenCase, id: Id): Promise<Document | null> {
  try {
    return (await open.records.readDocuments([id])).get(id) ?? null
  } catch {
    return null
  }
}

/** A capture with its bytes; null where they were erased, or are damaged, which nothing but a copy mends. */
async function readReceived(open: OpenCase, id: Id): Promise<{ capture: KeptCapture; bytes: Uint8Array } | null> {
  try {
    const capture = (await open.store.readCaptures([id]))[0]
    const bytes = await open.store.readBytes(id)
    return capture === undefined || bytes === null ? null : { capture, bytes }
  } catch {
    return null
  }
}

/** What ingest makes of the bytes today; null where there are none. */
async function rereadDocument(open: OpenCase, kept: Listed): Promise<Document | null> {
  const received = await readReceived(open, kept.capture)
  if (received === null) return null
  const { capture, bytes } = received
  const given: ReadOptions = capture.given ?? {}
  const read = await readCapture(capture.capture, bytes, given)
  return read.id === kept.id ? read : { ...read, id: kept.id, page: kept.page }
}
