import type { Echo, Id } from '@sayso/core'
import type { DocumentItem } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import type { DocumentFold, FoldedDocument } from './desk-records.ts'
import { nameIds } from './named.ts'
import type { Named } from './view-records.ts'

/** A list to be looked through by a person. */
const MOST_FOLDS = 200

/** New documents under what they were made from first, most echoes first: by the likeliest echo of each, upwards to the end. */
export async function foldDocuments(
  open: OpenCase,
  documents: readonly DocumentItem[],
): Promise<readonly DocumentFold[]> {
  const isNew = new Set(documents.map((doc) => doc.id))
  const likeliest = pickLikeliest(await open.store.readEchoes([...isNew]), isNew)
  const folds = new Map<Id, Id[]>()
  for (const { id } of documents) {
    const head = climb(id, likeliest)
    folds.set(head, [...(folds.get(head) ?? []), ...(head === id ? [] : [id])])
  }
  const shown = [...folds].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_FOLDS)
  const ids = shown.flatMap(([head, echoes]) => [head, ...echoes])
  const items = await readItems(open, ids, documents)
  const names = await nameIds(open, ids)
  const fold = (id: Id) => toFolded(items.get(id)!, names.get(id)!, likeliest.get(id) ?? null)
  return shown.map(([head, echoes]) => ({ head: fold(head), headIsNew: isNew.has(head), echoes: echoes.map(fold) }))
}

/** The echo of each new document that is most likely to be what it was made from. */
function pickLikeliest(echoes: readonly Echo[], isNew: ReadonlySet<Id>): ReadonlyMap<Id, Echo> {
  const likeliest = new Map<Id, Echo>()
  for (const echo of echoes) {
    const best = likeliest.get(echo.document)
    if (isNew.has(echo.document) && (best === undefined || echo.score > best.score)) likeliest.set(echo.document, echo)
  }
  return likeliest
}

/** Up to the first document that nothing new leads above; a ring ends where it closes. */
function climb(id: Id, likeliest: ReadonlyMap<Id, Echo>): Id {
  const seen = new Set<Id>([id])
  let at = id
  for (let next = likeliest.get(at)?.from; next !== undefined && !seen.has(next); next = likeliest.get(at)?.from) {
    seen.add(next)
    at = next
  }
  return at
}

async function readItems(
  open: OpenCase,
  ids: readonly Id[],
  known: readonly DocumentItem[],
): Promise<ReadonlyMap<Id, DocumentItem>> {
  const items = new Map(known.map((item) => [item.id, item]))
  const missing = ids.filter((id) => !items.has(id))
  const pages = [...(await open.records.readDocuments(missing)).values()].map((doc) => doc.page)
  for (const item of await open.store.findVersions(pages)) items.set(item.id, item)
  return items
}

function toFolded(item: DocumentItem, named: Named, echo: Echo | null): FoldedDocument {
  const { publisher, publishedOn, title, claims } = item
  return { ...named, publisher, publishedOn, title, claims, how: echo?.how ?? null }
}
