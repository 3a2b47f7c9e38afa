import type { Id } from '@sayso/core'
import type { KeyMatches } from '../contract.ts'
import { UNDATED } from '../when.ts'
import type { Database } from './database.ts'
import { hashKey, unpackKeys } from './hash.ts'

/** A record that is found by keys. */
export interface KeyHolder {
  readonly kind: 'claim' | 'document'
  readonly row: number
  /** When its document was published, in milliseconds; `UNDATED` where nobody knows. */
  readonly at: number
}

/** Above every date: what has none comes last. */
const LAST = 2 ** 52

function placeOf({ at }: KeyHolder): number {
  return at === UNDATED ? LAST : at
}

/** To be called within a transaction. */
export function insertKeys(database: Database, holder: KeyHolder, hashes: readonly number[]): void {
  if (hashes.length === 0) return
  database
    .sql(`INSERT INTO ${holder.kind}_keys SELECT value, ?, ? FROM json_each(?)`)
    .run(placeOf(holder), holder.row, JSON.stringify(hashes))
}

/** Takes away keys as `packKeys` packed them. To be called within a transaction. */
export function deleteKeys(database: Database, holder: KeyHolder, packed: Buffer): void {
  const drop = database.sql(`DELETE FROM ${holder.kind}_keys WHERE key = ? AND place = ? AND ${holder.kind} = ?`)
  for (const hash of unpackKeys(packed)) drop.run(hash, placeOf(holder), holder.row)
}

/** Records that hold these keys, by key; see `Store.findDocumentsByKeys`. */
export function findByKeys(
  database: Database,
  kind: KeyHolder['kind'],
  keys: readonly string[],
  limitPerKey: number,
): KeyMatches[] {
  const find = database.sql(
    `SELECT r.id FROM ${kind}_keys k CROSS JOIN ${kind}s r ON r.row = k.${kind}
     WHERE k.key = ? ORDER BY k.place, r.id LIMIT ?`,
  )
  return [...new Set(keys)].map((key) => {
    const found = find.all<{ id: Id }>(hashKey(key), limitPerKey + 1)
    return { key, ids: found.slice(0, limitPerKey).map((row) => row.id), more: found.length > limitPerKey }
  })
}
