import type { Document, Echo, Facet, Id, Stance } from '@sayso/core'
import type { DocumentItem, GroupItem, GroupSort, Page } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { UNDATED } from '../line/count-days.ts'
import { nameIds } from './named.ts'
import type { AsOf, DocumentRow, GroupRow, OriginRow, SourceRow } from './view-records.ts'

export interface ListRequest {
  readonly limit: number
  readonly after?: string | null
  /** ISO days of publication, both included. */
  readonly from?: string | null
  readonly to?: string | null
  readonly publisher?: string | null
  readonly language?: string | null
}

/** Documents, the newest version of each page, with what it was made from. */
export async function listDocumentRows(
  open: OpenCase,
  request: ListRequest & { readonly sort: 'newest' | 'oldest' },
): Promise<Page<DocumentRow>> {
  const { items, next } = await open.store.listDocuments({ ...request, newestOnly: true })
  return { items: await toDocumentRows(open, items), next }
}

/** Documents as rows of a list, each with how many versions it has up to itself. */
export async function toDocumentRows(open: OpenCase, items: readonly DocumentItem[]): Promise<readonly DocumentRow[]> {
  const ids = items.map((item) => item.id)
  const documents = await open.records.readDocuments(ids)
  const echoes = (await open.store.readEchoes(ids)).filter((echo) => documents.has(echo.document))
  const models = await open.records.readDocuments(echoes.map((echo) => echo.from))
  const versions = countUpTo(items, await open.store.findVersions([...new Set(items.map((item) => item.page))]))
  const names = await nameIds(open, ids)
  return items.map((item): DocumentRow => {
    const { id, url, title, publisher, language, publishedOn, claims } = item
    const made = echoes
      .filter((echo) => echo.document === id && models.get(echo.from)?.page !== item.page)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    const from = oneOfEachPage(made, models).map((echo) => ({
      document: echo.from,
      publisher: models.get(echo.from)?.publisher ?? null,
      how: echo.how,
    }))
    const notes = documents.get(id)?.notes ?? []
    return {
      kind: 'document-row',
      ...names.get(id)!,
      url,
      title,
      publisher,
      language,
      publishedOn,
      claims,
      versions: versions.get(id) ?? 1,
      from,
      notes,
    }
  })
}

/** For each of these documents, the versions of its page that are no later than it. */
function countUpTo(items: readonly DocumentItem[], all: readonly DocumentItem[]): ReadonlyMap<Id, number> {
  const versionsOf = new Map<Id, number[]>()
  for (const { page, version } of all) versionsOf.set(page, [...(versionsOf.get(page) ?? []), version])
  const upTo = ({ page, version }: DocumentItem) => (versionsOf.get(page) ?? []).filter((each) => each <= version)
  return new Map(items.map((item) => [item.id, upTo(item).length]))
}

/** Echoes of several versions of one page tell of one model: the first of them stands for all. */
function oneOfEachPage(echoes: readonly Echo[], models: ReadonlyMap<Id, Document>): readonly Echo[] {
  const pages = new Set<Id>()
  return echoes.filter((echo) => {
    const page = models.get(echo.from)?.page ?? echo.from
    return !pages.has(page) && pages.add(page)
  })
}

export interface GroupRequest extends ListRequest {
  readonly sort: GroupSort
  readonly words?: string | null
  readonly facet?: Facet | null
  readonly stance?: Stance | null
  readonly asOf?: AsOf | null
}

/** The questions of the case and how they stand, or stood on a day. */
export async function listGroupRows(open: OpenCase, request: GroupRequest): Promise<Page<GroupRow>> {
  const { asOf, ...rest } = request
  const cut = asOf == null ? null : { day: asOf.at.slice(0, 10), clock: asOf.clock }
  const { items, next } = await open.store.listGroups({ ...rest, asOf: cut })
  return { items: await toGroupRows(open, items), next }
}

/** Groups as rows of a list, with the words that head them. */
export async function toGroupRows(open: OpenCase, items: readonly GroupItem[]): Promise<readonly GroupRow[]> {
  const names = await nameIds(
    open,
    items.map((item) => item.id),
  )
  const headlines = new Map(
    (await open.store.readClaims(items.map((item) => item.headline))).map((record) => [record.claim.id, record]),
  )
  return items.map((item): GroupRow => {
    const record = headlines.get(item.headline)
    return {
      kind: 'group-row',
      ...names.get(item.id)!,
      facet: item.facet,
      headline: {
        text: item.words,
        language: item.language,
        document: record?.document ?? item.headline,
        publisher: record?.publisher ?? null,
        publishedOn: record?.publishedOn ?? null,
      },
      low: item.low,
      high: item.high,
      documents: item.documents,
      publishers: item.publishers,
      denying: item.denying,
      declining: item.declining,
      from: knownDay(item.firstDay),
      to: knownDay(item.lastDay),
    }
  })
}

/** What nothing dates is kept past all days: nobody knows on which it was. */
function knownDay(day: string | null): string | null {
  return day === UNDATED ? null : day
}

/** Where information entered the public record, and how much rests on it. */
export async function listOriginRows(
  open: OpenCase,
  request: { readonly limit: number; readonly after?: string | null; readonly sort: 'groups' | 'holder' },
): Promise<Page<OriginRow>> {
  const { items, next } = await open.store.listOrigins(request)
  const names = await nameIds(
    open,
    items.map((item) => item.origin.id),
  )
  const rows = items.map(({ origin, affirming, denying, declining }): OriginRow => {
    const { id, originKind, holder, metBy } = origin
    return { kind: 'origin-row', ...names.get(id)!, originKind, holder, metBy, affirming, denying, declining }
  })
  return { items: rows, next }
}

/** Who is credited in the documents. */
export async function listSourceRows(
  open: OpenCase,
  request: {
    readonly limit: number
    readonly after?: string | null
    readonly sort: 'claims' | 'name'
    readonly words?: string | null
  },
): Promise<Page<SourceRow>> {
  const { items, next } = await open.store.listSources(request)
  const rows = items.map(({ source, unnamed, claims, denying }): SourceRow => {
    return { kind: 'source-row', name: source, unnamed, claims, denying }
  })
  return { items: rows, next }
}
