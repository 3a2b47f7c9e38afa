import type { Id } from '@sayso/core'
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

/**
 * Claims or documents whose words hold what was typed, and that were known by a day; of each page the newest version that
 * holds them. With a day a page of the list may hold fewer than asked for, and versions of one page are told only within it.
 */
export async function listFound(open: OpenCase, { found, asOf, ...request }: FindRequest): Promise<Page<SearchHit>> {
  const search = found === 'claim' ? searchClaims : searchDocuments
  if (asOf === null) return search(open, { ...request, newestOnly: true })
  const to = asOf.clock === 'happened' && found === 'claim' ? request.to : saidBy(asOf, request.to ?? null)
  const page = await search(open, { ...request, to: to ?? null, newestOnly: false })
  const ids = page.items.map((hit) => hit.id)
  const records = new Map((await open.store.readClaims(ids)).map((record) => [record.claim.id, record]))
  const documents = await open.records.readDocuments(
    found === 'claim' ? [...records.values()].map((record) => record.document) : ids,
  )
  const docOf = (hit: SearchHit) => documents.get(records.get(hit.id)?.document ?? hit.id)
  const known = page.items.filter((hit) => {
    const doc = docOf(hit)
    if (doc === undefined) return false
    const record = records.get(hit.id)
    return record === undefined ? isDocumentKnown(doc, asOf) : isKnown(record, doc, asOf)
  })
  const pages = [...new Set(known.map((hit) => docOf(hit)!.page))]
  const versions = (await open.store.findVersions(pages)).filter((item) => isDocumentKnown(item, asOf))
  const newest = new Map<Id, number>()
  for (const hit of known) {
    const { page: id } = docOf(hit)!
    newest.set(id, Math.max(hit.version, newest.get(id) ?? 0))
  }
  const items = known
    .filter((hit) => newest.get(docOf(hit)!.page) === hit.version)
    .map((hit) => {
      const count = versions.filter((item) => item.page === docOf(hit)!.page).length
      return { ...hit, versions: Math.max(hit.version, count) }
    })
  return { ...page, items }
}
