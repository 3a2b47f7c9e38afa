import { FACETS, type Facet, type Id } from '@sayso/core'
import type { DerivedGroup } from '../derived.ts'
import { CLOCKS, type Clock, type GroupDay } from '../group-day.ts'
import { isoDay, parseDay } from '../when.ts'
import type { Database } from './database.ts'
import type { GroupRow } from './group-row.ts'
import { tagOf } from './hash.ts'

/** Past every day: a row that still holds. */
export const FOREVER = 2 ** 31 - 1

/** Inflation is kept as a whole number of thousandths, so that an index can hold it. */
const INFLATION_UNITS = 1000

/** Writes the days of a group for every clock, touching only rows that change. To be called within a transaction. */
export function putGroupDays(
  database: Database,
  group: GroupRow & { readonly id: Id; readonly facet: Facet },
  days: DerivedGroup['days'],
): void {
  const put = database.sql(`INSERT OR REPLACE INTO group_days VALUES (${COLUMNS.map(() => '?').join(', ')})`)
  CLOCKS.forEach((clock, number) => {
    const before = new Map<number, DayRow>()
    if (!group.isNew)
      for (const row of database
        .sql('SELECT * FROM group_days WHERE clock = ? AND grp = ?')
        .all<DayRow>(number, group.row))
        before.set(row.day, row)
    for (const row of makeRows(number, group, days[clock] ?? [])) {
      const known = before.get(row.day)
      before.delete(row.day)
      if (known && COLUMNS.every((column) => known[column] === row[column])) continue
      put.run(...COLUMNS.map((column) => row[column]))
    }
    for (const day of before.keys())
      database.sql('DELETE FROM group_days WHERE clock = ? AND grp = ? AND day = ?').run(number, group.row, day)
  })
}

const COLUMNS = [
  'clock',
  'grp',
  'day',
  'until',
  'facet',
  'documents',
  'publishers',
  'low',
  'high',
  'denying',
  'declining',
  'inflation',
  'width',
  'tag',
] as const
type DayRow = Record<(typeof COLUMNS)[number], number>

function makeRows(
  clock: number,
  group: { readonly row: number; readonly id: Id; readonly facet: Facet },
  days: readonly GroupDay[],
): DayRow[] {
  const sorted = days.map((day) => ({ ...day, number: parseDay(day.day) })).sort((a, b) => a.number - b.number)
  return sorted.map((day, i) => ({
    clock,
    grp: group.row,
    day: day.number,
    until: sorted[i + 1]?.number ?? FOREVER,
    facet: FACETS.indexOf(group.facet),
    documents: day.documents,
    publishers: day.publishers,
    low: day.low,
    high: day.high,
    denying: day.denying,
    declining: day.declining,
    inflation: Math.floor((day.documents * INFLATION_UNITS) / Math.max(1, day.low)),
    width: day.high - day.low,
    tag: -tagOf(group.id), // negative, so that a scan from the greatest down meets the smaller id first
  }))
}

/** To be called within a transaction. */
export function deleteGroupDays(database: Database, group: number): void {
  for (let clock = 0; clock < CLOCKS.length; clock++)
    database.sql('DELETE FROM group_days WHERE clock = ? AND grp = ?').run(clock, group)
}

/** How a group's counts changed; see `Store.readGroupDays`. */
export function readGroupDays(database: Database, group: Id, clock: Clock): GroupDay[] {
  return database
    .sql(
      `SELECT d.day, d.documents, d.publishers, d.low, d.high, d.denying, d.declining FROM group_days d
       WHERE d.clock = ? AND d.grp = (SELECT row FROM groups WHERE id = ?) ORDER BY d.day`,
    )
    .all<DayRow>(CLOCKS.indexOf(clock), group)
    .map((row) => ({
      day: isoDay(row.day),
      documents: row.documents,
      publishers: row.publishers,
      low: row.low,
      high: row.high,
      denying: row.denying,
      declining: row.declining,
    }))
}
