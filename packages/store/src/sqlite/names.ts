import type { Entity, Id } from '@sayso/core'
import type { NameUse } from '../contract.ts'
import type { Derived } from '../derived.ts'
import type { AliasPair } from '../lists.ts'
import { addToCounter } from './counters.ts'
import type { Database } from './database.ts'

export function readNames(database: Database, keys: readonly string[]): NameUse[] {
  return database
    .sql(
      `SELECT n.key, n.name, n.language, n.type, n.documents FROM json_each(?) j JOIN names n ON n.key = j.value
       ORDER BY j.key, n.name, n.language, n.type`,
    )
    .all<NameUse>(JSON.stringify([...new Set(keys)]))
}

/** Alias pairs in reach of some keys; see `Store.findAliases`. */
export function findAliases(
  database: Database,
  keys: readonly string[],
  maxKeys: number,
): { pairs: AliasPair[]; complete: boolean } {
  const reached = new Set(keys)
  const pairs = new Map<string, AliasPair>()
  let complete = true
  const find = database.sql(
    `SELECT a, b, documents FROM aliases WHERE a = @key UNION ALL SELECT a, b, documents FROM aliases WHERE b = @key AND a <> @key
     ORDER BY a, b`,
  )
  // A set grows while it is walked, which makes this a search in breadth: the nearest names come first.
  for (const key of reached) {
    for (const pair of find.all<AliasPair>({ key })) {
      const next = pair.a === key ? pair.b : pair.a
      if (!reached.has(next)) {
        if (reached.size >= maxKeys) {
          complete = false
          continue
        }
        reached.add(next)
      }
      pairs.set(JSON.stringify([pair.a, pair.b]), pair)
    }
  }
  return { pairs: [...pairs.values()], complete }
}

/** To be called within a transaction. */
export function putEntities(database: Database, entities: NonNullable<Derived['entities']>): void {
  for (const { entity, keys } of entities) {
    const known = database.sql('SELECT record FROM entities WHERE id = ?').get<{ record: string }>(entity.id)
    if (!known) addToCounter(database, 'entities', 1)
    database
      .sql('INSERT INTO entities VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET record = excluded.record')
      .run(entity.id, JSON.stringify(entity))
    database.sql('DELETE FROM entity_keys WHERE entity = ?').run(entity.id)
    for (const key of new Set(keys)) database.sql('INSERT INTO entity_keys VALUES (?, ?)').run(key, entity.id)
  }
}

export function readEntities(database: Database, ids: readonly Id[]): Entity[] {
  return database
    .sql('SELECT e.record FROM json_each(?) j JOIN entities e ON e.id = j.value ORDER BY j.key')
    .all<{ record: string }>(JSON.stringify(ids))
    .map((row) => JSON.parse(row.record) as Entity)
}

export function findEntitiesByKeys(database: Database, keys: readonly string[]): { key: string; entity: Id }[] {
  return database
    .sql('SELECT k.key, k.entity FROM json_each(?) j JOIN entity_keys k ON k.key = j.value ORDER BY j.key, k.entity')
    .all<{ key: string; entity: Id }>(JSON.stringify([...new Set(keys)]))
}
