import type { OriginTally, Page, SourceTally } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { listOriginRows, listSourceRows } from './lists.ts'
import { cutOf } from './publisher-tallies.ts'
import type { AsOf, OriginRow, SourceRow } from './view-records.ts'

interface KnownRequest {
  readonly limit: number
  readonly after?: string | null
  readonly asOf: AsOf | null
}

/**
 * Origins and how much rested on them by a day: of what is known now, what had been said by then. Those not heard by then
 * are left out, so that a page may hold fewer than were asked for; the order is that of the whole case.
 */
export async function listKnownOrigins(
  open: OpenCase,
  { asOf, ...request }: KnownRequest & { readonly sort: 'groups' | 'holder' },
): Promise<Page<OriginRow> & { readonly total: number | null }> {
  const { items, next } = await listOriginRows(open, request)
  const cut = cutOf(asOf)
  if (cut === null) return { items, next, total: (await open.store.readTotals()).origins }
  const tallies = await open.store.tallyOrigins(
    items.map((row) => row.id),
    cut,
  )
  const count = (id: string, side: OriginTally['side']) =>
    tallies.find((tally) => tally.origin === id && tally.side === side)?.groups ?? 0
  const rows = items.map((row) => ({
    ...row,
    affirming: count(row.id, 'affirming'),
    denying: count(row.id, 'denying'),
    declining: count(row.id, 'declining'),
  }))
  return { items: rows.filter((row) => row.affirming + row.denying + row.declining > 0), next, total: null }
}

/** Who is credited in the documents, and had been by a day. Otherwise as `listKnownOrigins`. */
export async function listKnownSources(
  open: OpenCase,
  { asOf, ...request }: KnownRequest & { readonly sort: 'claims' | 'name'; readonly words?: string | null },
): Promise<Page<SourceRow> & { readonly total: number | null }> {
  const { items, next } = await listSourceRows(open, request)
  const cut = cutOf(asOf)
  if (cut === null) return { items, next, total: null }
  const tallies = await open.store.tallySources(
    items.map((row) => row.name),
    cut,
  )
  const sum = (name: string, holds: (tally: SourceTally) => boolean) =>
    tallies.filter((tally) => tally.source === name && holds(tally)).reduce((all, { claims }) => all + claims, 0)
  const rows = items.map((row) => ({
    ...row,
    claims: sum(row.name, () => true),
    denying: sum(row.name, (tally) => tally.stance === 'denies'),
  }))
  return { items: rows.filter((row) => row.claims > 0), next, total: null }
}
