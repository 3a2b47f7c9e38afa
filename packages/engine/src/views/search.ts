import type { Id } from '@sayso/core'
import type { Page } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import type { ListRequest } from './lists.ts'
import { nameIds } from './named.ts'
import type { SearchHit } from './view-records.ts'

/** Code units shown before and after the words that were found in a claim's document. */
const AROUND = 60

export type SearchRequest = ListRequest & {
  readonly words: string
  /** Of each page the newest version that holds the words; else every one. */
  readonly newestOnly: boolean
}

/** Claims whose words hold what was asked for, each with the words around it. */
export async function searchClaims(open: OpenCase, request: SearchRequest): Promise<Page<SearchHit>> {
  const { items, next } = await open.store.searchClaims(request)
  const documents = await open.records.readDocuments(items.map((item) => item.claim.document))
  const names = await nameIds(
    open,
    items.flatMap(({ claim }) => (claim.group === null ? [claim.id] : [claim.id, claim.group])),
  )
  const versions = await findVersions(
    open,
    [...documents.values()].map((doc) => doc.page),
  )
  const hits = items.map(({ claim }): SearchHit => {
    const doc = documents.get(claim.document)
    const { publisher, publishedOn, start, end } = claim
    return {
      kind: 'hit',
      ...names.get(claim.id)!,
      found: 'claim',
      group: claim.group === null ? null : names.get(claim.group)!.short,
      publisher,
      publishedOn,
      ...versions.get(claim.document)!,
      title: doc?.title ?? null,
      before: doc?.text.slice(Math.max(0, start - AROUND), start) ?? '',
      words: claim.words,
      after: doc?.text.slice(end, end + AROUND) ?? '',
    }
  })
  return { items: hits, next }
}

/** Documents whose title or text holds what was asked for; the first excerpt of each. */
export async function searchDocuments(open: OpenCase, request: SearchRequest): Promise<Page<SearchHit>> {
  const { items, next } = await open.store.searchDocuments(request)
  const names = await nameIds(
    open,
    items.map((item) => item.document.id),
  )
  const versions = await findVersions(
    open,
    items.map((item) => item.document.page),
  )
  const hits = items.map(({ document, excerpts }): SearchHit => {
    const { id, publisher, publishedOn, title } = document
    const excerpt = excerpts[0]
    const found = excerpt?.found[0]
    const [from, to] = found === undefined ? [0, 0] : [found.start - excerpt!.start, found.end - excerpt!.start]
    const text = excerpt?.text ?? ''
    const words = found === undefined ? text : text.slice(from, to)
    return {
      kind: 'hit',
      ...names.get(id)!,
      found: 'document',
      group: null,
      publisher,
      publishedOn,
      ...versions.get(id)!,
      title,
      before: text.slice(0, from),
      words,
      after: found === undefined ? '' : text.slice(to),
    }
  })
  return { items: hits, next }
}

/** Each version of these pages, by its id, with how many there are. */
async function findVersions(
  open: OpenCase,
  pages: readonly Id[],
): Promise<ReadonlyMap<Id, Pick<SearchHit, 'version' | 'versions'>>> {
  const items = await open.store.findVersions([...new Set(pages)])
  const newest = new Map(items.map(({ page, version }) => [page, version]))
  return new Map(items.map(({ id, page, version }) => [id, { version, versions: newest.get(page)! }]))
}
