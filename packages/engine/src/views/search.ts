import type { Page } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import type { ListRequest } from './lists.ts'
import { nameIds } from './named.ts'
import type { SearchHit } from './view-records.ts'

/** Code units shown before and after the words that were found in a claim's document. */
const AROUND = 60

/** Claims whose words hold what was asked for, each with the words around it. */
export async function searchClaims(
  open: OpenCase,
  request: ListRequest & { readonly words: string },
): Promise<Page<SearchHit>> {
  const { items, next } = await open.store.searchClaims(request)
  const documents = await open.records.readDocuments(items.map((item) => item.claim.document))
  const names = await nameIds(
    open,
    items.flatMap(({ claim }) => (claim.group === null ? [claim.id] : [claim.id, claim.group])),
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
      title: doc?.title ?? null,
      before: doc?.text.slice(Math.max(0, start - AROUND), start) ?? '',
      words: claim.words,
      after: doc?.text.slice(end, end + AROUND) ?? '',
    }
  })
  return { items: hits, next }
}

/** Documents whose title or text holds what was asked for; the first excerpt of each. */
export async function searchDocuments(
  open: OpenCase,
  request: ListRequest & { readonly words: string },
): Promise<Page<SearchHit>> {
  const { items, next } = await open.store.searchDocuments(request)
  const names = await nameIds(
    open,
    items.map((item) => item.document.id),
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
      title,
      before: text.slice(0, from),
      words,
      after: found === undefined ? '' : text.slice(to),
    }
  })
  return { items: hits, next }
}
