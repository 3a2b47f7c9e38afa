import type { OpenCase } from '../case/open-case.ts'
import { listGroupRows } from './lists.ts'
import { viewStatus } from './status.ts'
import type { GroupRow, Overview } from './view-records.ts'
import { viewGroup } from './who.ts'

/** Groups looked at for each list. */
const LOOKED_AT = 200
const SHOWN = 5
/** Fewer reports do not inflate anything. */
const LEAST_REPORTS = 3

/** A case on one page: what counting documents inflates, one answer whole, what nobody confirmed, who denies what. */
export async function viewOverview(open: OpenCase): Promise<Overview> {
  const byInflation = (await listGroupRows(open, { sort: 'inflation', limit: LOOKED_AT })).items
  const inflated = byInflation.filter(
    (row) => row.high > 0 && row.documents >= LEAST_REPORTS && row.documents > row.high,
  )
  const best = inflated[0]
  const byReports = (await listGroupRows(open, { sort: 'documents', limit: LOOKED_AT })).items
  const byDenials = (await listGroupRows(open, { sort: 'denials', limit: SHOWN })).items
  const unconfirmed = await findUnconfirmed(open, byReports)
  return {
    kind: 'overview',
    status: await viewStatus(open),
    inflated: inflated.slice(0, SHOWN),
    whole: best === undefined ? null : await viewGroup(open, (await pickWhole(open, inflated)).id),
    unconfirmed: unconfirmed.slice(0, SHOWN),
    denied: await Promise.all(
      byDenials
        .filter((row) => row.denying > 0 && row.high > 0)
        .map(async (row) => ({ row, denials: (await viewGroup(open, row.id)).denials })),
    ),
  }
}

/** The one that shows most: among the most inflated, the one with most to see: doubts, circles and dissent. */
async function pickWhole(open: OpenCase, rows: readonly GroupRow[]): Promise<GroupRow> {
  let best = rows[0]!
  let most = -1
  for (const row of rows.slice(0, SHOWN)) {
    const { origins, doubts, declines, denials } = await viewGroup(open, row.id)
    const deep = origins.reduce(
      (sum, origin) => sum + origin.reports.filter((node) => node.children.length > 0).length,
      0,
    )
    const shown = deep + Math.min(2, doubts.length) + Math.min(2, declines.length) + Math.min(2, denials.length)
    if (shown > most) {
      most = shown
      best = row
    }
  }
  return best
}

/** Claims that one unnamed origin stands behind, or one origin where others who were asked declined to confirm. */
async function findUnconfirmed(open: OpenCase, rows: readonly GroupRow[]): Promise<readonly GroupRow[]> {
  const single = rows.filter((row) => row.high === 1 && row.denying === 0 && row.documents >= LEAST_REPORTS)
  const counts = new Map(
    (await open.store.readCounts(single.map((row) => row.id))).map((count) => [count.group, count]),
  )
  const ids = new Set([...counts.values()].flatMap((count) => count.affirming))
  const unnamed = new Set(
    (await open.store.readOrigins([...ids])).filter((origin) => origin.metBy !== null).map((origin) => origin.id),
  )
  const isUnnamed = (row: GroupRow) => counts.get(row.id)?.affirming.every((id) => unnamed.has(id)) ?? false
  return [
    ...single.filter((row) => row.declining > 0),
    ...single.filter((row) => row.declining === 0 && isUnnamed(row)),
  ]
}
