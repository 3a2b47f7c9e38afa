import type { Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import type { MissingList, MissingRow } from './answer-records.ts'
import { listGroupRows } from './lists.ts'
import { findNamed, type NamedOnly } from './missing/find-named.ts'
import { findUnheld } from './missing/find-unheld.ts'
import { readTraced, wordsOf } from './read-traced.ts'
import type { GroupRow } from './view-records.ts'

export interface MissingRequest {
  readonly limit: number
}

/** Groups looked at: those with the widest intervals, and those with most reports. */
const LOOKED = { widest: 40, reported: 40 }
/** Members of a group from which on it is left out: reading it would take the time of a hundred others. */
const MOST_MEMBERS = 400

/**
 * Reports, papers and posts that the case only names, ranked by what having them would settle: first the units between low
 * and high that rest on them, then the reports that lean on them. Only the groups with the widest intervals and those with
 * most reports are looked at.
 */
export async function listMissing(open: OpenCase, { limit }: MissingRequest): Promise<MissingList> {
  const [wide, reported] = [
    await listGroupRows(open, { sort: 'width', limit: LOOKED.widest }),
    await listGroupRows(open, { sort: 'documents', limit: LOOKED.reported }),
  ]
  const rows = new Map([...wide.items, ...reported.items].map((row) => [row.id, row]))
  const gathered = new Map<string, Gathered>()
  for (const row of rows.values()) {
    if (row.documents > MOST_MEMBERS) continue
    const traced = await readTraced(open, row.id, { asOf: null, judgementsToo: false })
    for (const found of [...findNamed(traced), ...(await findUnheld(open, traced))]) gather(gathered, found, row)
  }
  const items = [...gathered.values()].map(toRow).sort(byWorth)
  const more = wide.next !== null || reported.next !== null
  return { kind: 'missing', items: items.slice(0, limit), looked: rows.size, more }
}

interface Gathered {
  readonly first: NamedOnly
  readonly names: Map<string, number>
  readonly pages: Set<Id>
  readonly groups: Map<Id, { readonly row: GroupRow; settles: number }>
}

function gather(gathered: Map<string, Gathered>, found: NamedOnly, row: GroupRow): void {
  const known = gathered.get(found.key)
  const one: Gathered = known ?? { first: found, names: new Map(), pages: new Set(), groups: new Map() }
  if (known === undefined) gathered.set(found.key, one)
  one.names.set(found.name, (one.names.get(found.name) ?? 0) + found.records.length)
  for (const record of found.records) one.pages.add(record.page)
  const group = one.groups.get(row.id) ?? { row, settles: 0 }
  // What is missing settles no more units than the interval has.
  group.settles = Math.min(row.high - row.low, group.settles + found.settles)
  one.groups.set(row.id, group)
}

function toRow({ first, names, pages, groups }: Gathered): MissingRow {
  const inOrder = [...groups.values()].sort(
    (a, b) => b.settles - a.settles || b.row.documents - a.row.documents || (a.row.id < b.row.id ? -1 : 1),
  )
  const name = [...names].sort(
    ([a, times], [b, others]) => others - times || b.length - a.length || (a < b ? -1 : 1),
  )[0]![0]
  return {
    kind: 'missing-row',
    what: first.what,
    name,
    url: first.url,
    reports: pages.size,
    settles: inOrder.reduce((sum, group) => sum + group.settles, 0),
    groups: inOrder.map((group) => group.row),
    named: wordsOf(first.records[0]!, first.documents),
  }
}

/** What was only said is harder to come by than what was published. */
function byWorth(a: MissingRow, b: MissingRow): number {
  return (
    b.settles - a.settles ||
    Number(a.what === 'statement') - Number(b.what === 'statement') ||
    b.reports - a.reports ||
    b.groups.length - a.groups.length ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  )
}
