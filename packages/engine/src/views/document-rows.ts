import type { Page } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { isDocumentKnown, saidBy } from './known-documents.ts'
import { type ListRequest, listDocumentRows } from './lists.ts'
import type { AsOf, DocumentRow } from './view-records.ts'

/** Rows looked at for one page of what had been learned by a day. */
const MOST_LOOKED_AT = 5_000

export type DocumentListRequest = ListRequest & { readonly sort: 'newest' | 'oldest'; readonly asOf: AsOf | null }

/** Documents, each with what it was made from, as known on a day. A document happened when it was published. */
export async function listKnownDocuments(
  open: OpenCase,
  { asOf, ...request }: DocumentListRequest,
): Promise<Page<DocumentRow> & { readonly total: number | null }> {
  const { publisher, language, from, to } = request
  const total = [publisher, language, from, to, asOf].some((filter) => filter != null)
    ? null
    : (await open.store.readTotals()).documents
  if (asOf === null) return { ...(await listDocumentRows(open, request)), total }
  const kept: DocumentRow[] = []
  let after = request.after ?? null
  const bounds = saidBy(asOf, to ?? null)
  for (let looked = 0; looked < MOST_LOOKED_AT; ) {
    const page = await listDocumentRows(open, { ...request, to: bounds, limit: request.limit - kept.length, after })
    const documents = await open.records.readDocuments(page.items.map((row) => row.id))
    const known = page.items.filter((row) => isDocumentKnown(documents.get(row.id)!, asOf))
    kept.push(...(await Promise.all(known.map((row) => forgetLater(open, row, asOf)))))
    looked += Math.max(1, page.items.length)
    after = page.next
    if (after === null || kept.length >= request.limit) break
  }
  return { items: kept, next: after, total }
}

/** Without the models that were not known yet. */
async function forgetLater(open: OpenCase, row: DocumentRow, asOf: AsOf): Promise<DocumentRow> {
  const models = await open.records.readDocuments(row.from.map((each) => each.document))
  return { ...row, from: row.from.filter(({ document }) => isDocumentKnown(models.get(document)!, asOf)) }
}
