import type { Id, Origin, OriginCount } from '@sayso/core'
import { makePage, pageSize, readCursor } from '../cursor.ts'
import type { OriginItem, Page, PageRequest } from '../lists.ts'
import { StoreError } from '../store-error.ts'
import { addToCounter } from './counters.ts'
import type { Database } from './database.ts'
import type { GroupRow } from './group-row.ts'
import { Tally } from './tally.ts'

const SIDES = ['affirming', 'denying', 'declining'] as const
export type Side = (typeof SIDES)[number]

/** To be called within a transaction. */
export function putOrigins(database: Database, origins: readonly Origin[]): void {
  const known = database.sql('SELECT 1 FROM origins WHERE id = ?')
  const put = database.sql(
    `INSERT INTO origins (id, holder, record) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET holder = excluded.holder, record = excluded.record WHERE record <> excluded.record`,
  )
  for (const origin of origins) {
    if (!known.get(origin.id)) addToCounter(database, 'origins', 1)
    put.run(origin.id, origin.holder, JSON.stringify(origin))
  }
}

/** Keeps which origins a group's count names, touching only what changes. To be called within a transaction. */
export function putOriginGroups(database: Database, group: GroupRow, count: OriginCount, counts: Tally<string>): void {
  const before = group.isNew ? new Map<string, Named>() : readNamed(database, group.row)
  const find = database.sql('SELECT row FROM origins WHERE id = ?')
  const insert = database.sql('INSERT INTO origin_groups VALUES (?, ?, ?)')
  SIDES.forEach((side, number) => {
    for (const id of new Set(count[side])) {
      const origin = find.get<{ row: number }>(id)
      if (!origin)
        throw new StoreError(
          'record-unknown',
          `the count of group ${count.group} names origin ${id}, which was never put into ${database.path}. This is ours to put right: report it.`,
        )
      const key = `${number}:${origin.row}`
      if (before.delete(key)) continue
      insert.run(origin.row, group.row, number)
      counts.add(key, 1)
    }
  })
  for (const [key, named] of before) {
    database
      .sql('DELETE FROM origin_groups WHERE origin = ? AND grp = ? AND side = ?')
      .run(named.origin, group.row, named.side)
    counts.add(key, -1)
  }
}

/** That a count names an origin on a side, the place of the side in `SIDES`. Its key is `side:origin`. */
interface Named {
  readonly origin: number
  readonly side: number
}

function readNamed(database: Database, group: number): Map<string, Named> {
  const rows = database.sql('SELECT origin, side FROM origin_groups WHERE grp = ?').all<Named>(group)
  return new Map(rows.map((row) => [`${row.side}:${row.origin}`, row]))
}

/** Writes how many groups name each origin. To be called within a transaction. */
export function countOrigins(database: Database, counts: Tally<string>): void {
  for (const [key, by] of counts.entries()) {
    const [number, origin] = key.split(':').map(Number) as [number, number]
    const side = SIDES[number]!
    database.sql(`UPDATE origins SET ${side} = ${side} + ?, groups = groups + ? WHERE row = ?`).run(by, by, origin)
  }
}

/** Takes a group out of the origins that its count names. To be called within a transaction. */
export function forgetOrigins(database: Database, group: number): void {
  const counts = new Tally<string>()
  for (const key of readNamed(database, group).keys()) counts.add(key, -1)
  database.sql('DELETE FROM origin_groups WHERE grp = ?').run(group)
  countOrigins(database, counts)
}

/** An origin that no count names any more is one no longer. To be called at the end of a transaction. */
export function deleteUnnamedOrigins(database: Database): void {
  database.sql('DELETE FROM origin_names WHERE origin IN (SELECT row FROM origins WHERE groups <= 0)').run()
  addToCounter(database, 'origins', -database.sql('DELETE FROM origins WHERE groups <= 0').run().changes)
}

export function readOrigins(database: Database, ids: readonly Id[]): Origin[] {
  return database
    .sql('SELECT o.record FROM json_each(?) j JOIN origins o ON o.id = j.value ORDER BY j.key')
    .all<{ record: string }>(JSON.stringify(ids))
    .map((row) => JSON.parse(row.record) as Origin)
}

interface OriginRow {
  id: Id
  holder: string
  record: string
  affirming: number
  denying: number
  declining: number
  groups: number
}

export function listOrigins(
  database: Database,
  query: PageRequest & { readonly sort: 'groups' | 'holder' },
): Page<OriginItem> {
  const size = pageSize(query.limit)
  const cursor = readCursor(query.after, 2)
  const [column, direction, past] = query.sort === 'groups' ? ['groups', 'DESC', '<'] : ['holder', 'ASC', '>']
  const rows = database
    .sql(
      `SELECT * FROM origins ${cursor ? `WHERE (${column}, id) ${past} (?, ?)` : ''}
       ORDER BY ${column} ${direction}, id ${direction} LIMIT ?`,
    )
    .all<OriginRow>(...(cursor ?? []), size + 1)
  return makePage(
    rows,
    size,
    (row) => ({
      origin: JSON.parse(row.record) as Origin,
      affirming: row.affirming,
      denying: row.denying,
      declining: row.declining,
    }),
    (row) => [query.sort === 'groups' ? row.groups : row.holder, row.id],
  )
}

export function listGroupsOfOrigin(database: Database, origin: Id, page: PageRequest): Page<{ group: Id; side: Side }> {
  const size = pageSize(page.limit)
  const [grp, side] = readCursor(page.after, 2) ?? [0, -1]
  const rows = database
    .sql(
      `SELECT g.id, r.grp, r.side FROM origins o JOIN origin_groups r ON r.origin = o.row JOIN groups g ON g.row = r.grp
       WHERE o.id = ? AND (r.grp, r.side) > (?, ?) ORDER BY r.grp, r.side LIMIT ?`,
    )
    .all<{ id: Id; grp: number; side: number }>(origin, grp, side, size + 1)
  return makePage(
    rows,
    size,
    (row) => ({ group: row.id, side: SIDES[row.side]! }),
    (row) => [row.grp, row.side],
  )
}
