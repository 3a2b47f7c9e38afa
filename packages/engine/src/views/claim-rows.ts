import type { GroupDay, Page } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { UNDATED } from '../line/count-days.ts'
import type { ClaimRow, DaysView } from './desk-records.ts'
import { findGroup } from './find-group.ts'
import { type GroupRequest, listGroupRows } from './lists.ts'
import { nameIds } from './named.ts'
import type { AsOf, GroupRow } from './view-records.ts'

/** More points than this cannot be told apart in a drawing as wide as a cell. */
const MOST_DAYS = 60
/** Rows looked at for one page of inflated claims; beyond them the page ends early and says where to go on. */
const MOST_LOOKED_AT = 5_000

/** The questions of the case and how they stand, or stood on a day, each with the days on which it grew. */
export async function listClaimRows(
  open: OpenCase,
  request: GroupRequest & { readonly inflated: boolean },
): Promise<Page<ClaimRow> & { readonly total: number | null }> {
  const { items, next } = request.inflated ? await listInflated(open, request) : await listGroupRows(open, request)
  const rows: ClaimRow[] = []
  for (const row of items) rows.push({ ...row, days: thin(await readDays(open, row.id, request.asOf ?? null)) })
  return { items: rows, next, total: await countAll(open, request) }
}

/** How one claim's counts grew on a clock; null where no claim has this id. */
export async function viewDays(open: OpenCase, asked: string, clock: AsOf['clock']): Promise<DaysView | null> {
  const found = await findGroup(open, asked)
  if (found === null) return null
  const days = await open.store.readGroupDays(found.group, clock)
  return { kind: 'days', ...(await nameIds(open, [found.group])).get(found.group)!, clock, days: days.filter(isDated) }
}

async function listInflated(open: OpenCase, request: GroupRequest): Promise<Page<GroupRow>> {
  const kept: GroupRow[] = []
  let after = request.after ?? null
  for (let looked = 0; looked < MOST_LOOKED_AT; ) {
    // Never more than are missing: a page that stops in the middle of what it read would lose its place.
    const limit = request.limit - kept.length
    const page = await listGroupRows(open, { ...request, limit, after })
    kept.push(...page.items.filter((row) => row.high > 0 && row.documents > row.high))
    looked += Math.max(1, page.items.length)
    after = page.next
    if (after === null || kept.length >= request.limit) break
  }
  return { items: kept, next: after }
}

async function readDays(open: OpenCase, group: string, asOf: AsOf | null): Promise<readonly GroupDay[]> {
  const days = await open.store.readGroupDays(group, asOf?.clock ?? 'said')
  return days.filter((day) => isDated(day) && (asOf === null || day.day <= asOf.at.slice(0, 10)))
}

/** What nothing dates is kept past all days. */
function isDated({ day }: GroupDay): boolean {
  return day !== UNDATED
}

function thin(days: readonly GroupDay[]): readonly GroupDay[] {
  if (days.length <= MOST_DAYS) return days
  const step = (days.length - 1) / (MOST_DAYS - 1)
  return Array.from({ length: MOST_DAYS }, (_, index) => days[Math.round(index * step)]!)
}

/** Known without counting only for the whole list. */
async function countAll(
  open: OpenCase,
  request: GroupRequest & { readonly inflated: boolean },
): Promise<number | null> {
  const { words, facet, stance, publisher, language, from, to, asOf, inflated } = request
  const filtered = [words, facet, stance, publisher, language, from, to, asOf].some((filter) => filter != null)
  return filtered || inflated ? null : (await open.store.readTotals()).groups
}
