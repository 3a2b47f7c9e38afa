import type { Id } from '@sayso/core'
import type { Database } from './database.ts'

/** Where the ids of each kind stand, by the letter they begin with. */
const TABLES: Readonly<Record<string, { readonly table: string; readonly column: string }>> = {
  b: { table: 'captures', column: 'id' },
  c: { table: 'claims', column: 'id' },
  d: { table: 'documents', column: 'id' },
  e: { table: 'echoes', column: 'id' },
  g: { table: 'groups', column: 'id' },
  j: { table: 'judgements', column: 'id' },
  n: { table: 'entities', column: 'id' },
  o: { table: 'origins', column: 'id' },
  p: { table: 'documents', column: 'page' },
  w: { table: 'papers', column: 'id' },
}

/** Ids that begin with a prefix; see `Store.findIds`. */
export function findIds(database: Database, prefix: string, limit: number): Id[] {
  const found = findIn(database, prefix, limit)
  if (found.length > 0 || !prefix.startsWith('g')) return found
  return findIn(database, `c${prefix.slice(1)}`, limit).map((claim) => `g${claim.slice(1)}`)
}

function findIn(database: Database, prefix: string, limit: number): Id[] {
  const place = TABLES[prefix[0] ?? '']
  if (!place) return []
  return database
    .sql(
      `SELECT DISTINCT ${place.column} AS id FROM ${place.table}
       WHERE ${place.column} >= ? AND ${place.column} < ? ORDER BY ${place.column} LIMIT ?`,
    )
    .all<{ id: Id }>(prefix, `${prefix}~`, limit)
    .map((row) => row.id)
}

/** The shortest prefix of each id that no neighbour in the index begins with; see `Store.shortenIds`. */
export function shortenIds(database: Database, ids: readonly Id[]): string[] {
  return ids.map((id) => {
    const place = TABLES[id[0] ?? '']
    if (!place) return id
    const { table, column } = place
    const { before, after } = database
      .sql(
        `SELECT (SELECT max(${column}) FROM ${table} WHERE ${column} < @id) AS before,
                (SELECT min(${column}) FROM ${table} WHERE ${column} > @id) AS after`,
      )
      .get<{ before: Id | null; after: Id | null }>({ id })!
    const length = Math.max(FEWEST, sharedLength(id, before) + 1, sharedLength(id, after) + 1)
    return id.slice(0, length)
  })
}

/** A letter and three digits: shorter ones would clash with the next document added. */
const FEWEST = 4

function sharedLength(id: Id, other: Id | null): number {
  if (other === null) return 0
  let length = 0
  while (length < id.length && id[length] === other[length]) length++
  return length
}
