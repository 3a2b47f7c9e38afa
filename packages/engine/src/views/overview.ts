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
  const unconfirmed = byReports.filter((row) => row.low <= 1 && row.declining > 0 && row.documents >= LEAST_REPORTS)
  const single = byReports.filter((row) => row.high === 1 && row.declining === 0 && row.denying === 0)
  return {
    kind: 'overview',
    status: await viewStatus(open),
    inflated: inflated.slice(0, SHOWN),
    whole: best === undefined ? null : await viewGroup(open, (await pickWhole(open, inflated)).id),
    unconfirmed: dedupe([...unconfirmed, ...single]).slice(0, SHOWN),
    denied: await Promise.all(
      byDenials
        .filter((row) => row.denying > 0)
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

function dedupe(rows: readonly GroupRow[]): readonly GroupRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}
