import type { Page } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { isKnown } from './as-of.ts'
import { isDocumentKnown, saidBy } from './known-documents.ts'
import type { ListRequest } from './lists.ts'
import { searchClaims, searchDocuments } from './search.ts'
import type { AsOf, SearchHit } from './view-records.ts'

export type FindRequest = ListRequest & {
  readonly words: string
  readonly found: 'claim' | 'document'
  readonly asOf: AsOf | null
}

/** Claims or documents whose words hold what was typed, and that were known by a day. A page may hold fewer than asked for. */
export async function listFound(open: OpenCase, { found, asOf, ...request }: FindRequest): Promise<Page<SearchHit>> {
  const to = asOf?.clock === 'happened' && found === 'claim' ? request.to : saidBy(asOf, request.to ?? null)
  const page = await (found === 'claim' ? searchClaims : searchDocuments)(open, { ...request, to: to ?? null })
  if (asOf === null) return page
  const ids = page.items.map((hit) => hit.id)
  const records = new Map((await open.store.readClaims(ids)).map((record) => [record.claim.id, record]))
  const documents = await open.records.readDocuments(
    found === 'claim' ? [...records.values()].map((record) => record.document) : ids,
  )
  const isHeard = (hit: SearchHit): boolean => {
    const record = records.get(hit.id)
    const doc = documents.get(record?.document ?? hit.id)
    if (doc === undefined) return false
    return record === undefined ? isDocumentKnown(doc, asOf) : isKnown(record, doc, asOf)
  }
  return { ...page, items: page.items.filter(isHeard) }
}
