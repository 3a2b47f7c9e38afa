import type { Origin } from '@sayso/core'
import type { Database } from './database.ts'
import { putOrigins } from './origins.ts'

/**
 * Keeps how a group's claims call its origins, in the place of what was kept of it; gives the rows of those that are called
 * otherwise now, to be settled when all groups are put. To be called within a transaction.
 */
export function nameOrigins(database: Database, group: number, origins: readonly Origin[]): readonly number[] {
  const changed: number[] = []
  const find = database.sql('SELECT row FROM origins WHERE id = ?')
  const called = new Map(origins.map((origin) => [origin.id, JSON.stringify(origin)]))
  const before = readNames(database, group)
  putOrigins(
    database,
    origins.filter((origin) => find.get(origin.id) === undefined),
  )
  const put = database.sql('INSERT OR REPLACE INTO origin_names VALUES (?, ?, ?)')
  const drop = database.sql('DELETE FROM origin_names WHERE origin = ? AND grp = ?')
  for (const { id, origin, record } of before) {
    if (called.get(id) === record) called.delete(id)
    else {
      drop.run(origin, group)
      if (!called.has(id)) changed.push(origin)
    }
  }
  for (const [id, record] of called) {
    const { row } = find.get<{ row: number }>(id)!
    put.run(row, group, record)
    changed.push(row)
  }
  return changed
}

/** Settles what these origins are called, each once: an outlet may be one of thousands of groups. To be called within a transaction. */
export function settleNames(database: Database, origins: Iterable<number>): void {
  for (const origin of new Set(origins)) settleName(database, origin)
}

/** Forgets how a group that goes away called its origins. To be called within a transaction. */
export function unnameOrigins(database: Database, group: number): void {
  const before = readNames(database, group)
  database.sql('DELETE FROM origin_names WHERE grp = ?').run(group)
  for (const { origin } of before) settleName(database, origin)
}

function readNames(database: Database, group: number): { id: string; origin: number; record: string }[] {
  return database
    .sql('SELECT o.id, n.origin, n.record FROM origin_names n JOIN origins o ON o.row = n.origin WHERE n.grp = ?')
    .all(group)
}

/** The record of an origin is the first of those by which groups call it; one that none calls any more stays as it is. */
function settleName(database: Database, origin: number): void {
  database
    .sql(
      `UPDATE origins SET record = n.record, holder = n.record ->> '$.holder'
       FROM (SELECT min(record) AS record FROM origin_names WHERE origin = ?) n
       WHERE row = ? AND n.record IS NOT NULL AND origins.record <> n.record`,
    )
    .run(origin, origin)
}
