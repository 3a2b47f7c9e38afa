import type { DocumentItem, Page } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { isDocumentKnown, saidBy } from './known-documents.ts'
import { type ListRequest, listDocumentRows, toDocumentRows } from './lists.ts'
import type { AsOf, DocumentRow } from './view-records.ts'

/** Rows looked at for one page of what had been learned by a day. */
const MOST_LOOKED_AT = 5_000

export type DocumentListRequest = ListRequest & { readonly sort: 'newest' | 'oldest'; readonly asOf: AsOf | null }

/**
 * Documents, the newest version of each page, with what it was made from, as known on a day. A document happened when it was
 * published.
 */
export async function listKnownDocuments(
  open: OpenCase,
  { asOf, ...request }: DocumentListRequest,
): Promise<Page<DocumentRow> & { readonly total: number | null }> {
  const { publisher, language, from, to } = request
  const total = [publisher, language, from, to, asOf].some((filter) => filter != null)
    ? null
    : (await open.store.readTotals()).pages
  if (asOf === null) return { ...(await listDocumentRows(open, request)), total }
  const kept: DocumentRow[] = []
  let after = request.after ?? null
  const bounds = saidBy(asOf, to ?? null)
  for (let looked = 0; looked < MOST_LOOKED_AT; ) {
    const page = await open.store.listDocuments({ ...request, to: bounds, limit: request.limit - kept.length, after })
    const rows = await toDocumentRows(open, await onlyNewestKnown(open, page.items, asOf))
    kept.push(...(await Promise.all(rows.map((row) => forgetLater(open, row, asOf)))))
    looked += Math.max(1, page.items.length)
    after = page.next
    if (after === null || kept.length >= request.limit) break
  }
  return { items: kept, next: after, total }
}

/** Those that were known by then, of each page the newest version that was. */
export async function onlyNewestKnown<T extends Pick<DocumentItem, 'id' | 'page' | 'publishedOn' | 'capturedAt'>>(
  open: OpenCase,
  items: readonly T[],
  asOf: AsOf | null,
): Promise<readonly T[]> {
  const versions = await open.store.findVersions([...new Set(items.map((item) => item.page))])
  const newest = new Map(versions.filter((item) => isDocumentKnown(item, asOf)).map((item) => [item.page, item.id]))
  return items.filter((item) => newest.get(item.page) === item.id)
}

/** Without the models that were not known yet. */
async function forgetLater(open: OpenCase, row: DocumentRow, asOf: AsOf): Promise<DocumentRow> {
  const models = await open.records.readDocuments(row.from.map((each) => each.document))
  return { ...row, from: row.from.filter(({ document }) => isDocumentKnown(models.get(document)!, asOf)) }
}
