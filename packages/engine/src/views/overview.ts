import type { OriginCount } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { listGroupRows } from './lists.ts'
import { readTraced } from './read-traced.ts'
import { viewStatus } from './status.ts'
import type { AsOf, GroupRow, Overview, ReportNode, WhoView } from './view-records.ts'
import { viewDenials, viewGroup } from './who.ts'

/** Groups looked at for each list. */
const LOOKED_AT = 200
const SHOWN = 5
/** Fewer reports do not inflate anything. */
const LEAST_REPORTS = 3

/**
 * A case on one page: what counting documents inflates, one answer whole, what nobody confirmed, who denies what. With a
 * cut its claims are as known then; the status stays that of the whole case.
 */
export async function viewOverview(open: OpenCase, asOf: AsOf | null = null): Promise<Overview> {
  const byInflation = (await listGroupRows(open, { sort: 'inflation', limit: LOOKED_AT, asOf })).items
  const inflated = byInflation.filter(
    (row) => row.high > 0 && row.documents >= LEAST_REPORTS && row.documents > row.high,
  )
  const byReports = (await listGroupRows(open, { sort: 'documents', limit: LOOKED_AT, asOf })).items
  const byDenials = (await listGroupRows(open, { sort: 'denials', limit: SHOWN, asOf })).items
  const unconfirmed = await findUnconfirmed(open, byReports, asOf)
  return {
    kind: 'overview',
    status: await viewStatus(open),
    inflated: inflated.slice(0, SHOWN),
    whole: inflated.length === 0 ? null : await pickWhole(open, inflated, asOf),
    unconfirmed: unconfirmed.slice(0, SHOWN),
    denied: await Promise.all(
      byDenials
        .filter((row) => row.denying > 0 && row.high > 0)
        .map(async (row) => ({
          row,
          denials: (await viewDenials(open, row.id, asOf)).filter(({ doubtful }) => !doubtful),
        })),
    ),
  }
}

/** The most inflated claims among which the one to show whole is looked for. */
const WHOLE_FROM = 12

/** One that more reports carry fills screens, and to read it takes the time of all others together. */
const WHOLE_MOST_REPORTS = 150

/** The one that shows most: many sure echoes, changed values, circles, others who decline; and little in doubt. */
async function pickWhole(open: OpenCase, rows: readonly GroupRow[], asOf: AsOf | null): Promise<WhoView> {
  const views: WhoView[] = []
  const fitting = rows.filter((row) => row.documents <= WHOLE_MOST_REPORTS)
  for (const row of (fitting.length > 0 ? fitting : rows.slice(0, 1)).slice(0, WHOLE_FROM))
    views.push(await viewGroup(open, row.id, { asOf, judgementsToo: false }))
  return views.reduce((best, view) => (tellingOf(view) > tellingOf(best) ? view : best))
}

/** What a tree loses that is in doubt as a whole: as much as its echoes can bring. */
const MOST_FOR_DOUBT = 10

function tellingOf(view: WhoView): number {
  const nodes = view.origins.flatMap((origin) => origin.reports.flatMap(flatten))
  const count = (holds: (node: ReportNode) => boolean, most: number) => Math.min(most, nodes.filter(holds).length)
  return (
    count((node) => node.how !== null && !node.doubt, 10) +
    count((node) => node.value !== null, 3) +
    count((node) => node.circle, 2) +
    Math.min(3, [...view.declines, ...view.denials].filter(({ doubtful }) => !doubtful).length) -
    (MOST_FOR_DOUBT * view.doubts.length) / Math.max(1, nodes.length)
  )
}

function flatten(node: ReportNode): readonly ReportNode[] {
  return [node, ...node.children.flatMap(flatten)]
}

/** Claims that one unnamed origin stands behind, or one origin where others who were asked declined to confirm. */
async function findUnconfirmed(
  open: OpenCase,
  rows: readonly GroupRow[],
  asOf: AsOf | null,
): Promise<readonly GroupRow[]> {
  const single = rows.filter((row) => row.high === 1 && row.denying === 0 && row.documents >= LEAST_REPORTS)
  const counts = new Map((await readCounts(open, single, asOf)).map((count) => [count.group, count]))
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

/** Counts as they stand, or as known on a date; of that each is counted again, so that only the first are. */
async function readCounts(
  open: OpenCase,
  rows: readonly GroupRow[],
  asOf: AsOf | null,
): Promise<readonly OriginCount[]> {
  if (asOf === null) return open.store.readCounts(rows.map((row) => row.id))
  const counts: OriginCount[] = []
  for (const row of rows.slice(0, WHOLE_FROM))
    counts.push((await readTraced(open, row.id, { asOf, judgementsToo: false })).count)
  return counts
}
