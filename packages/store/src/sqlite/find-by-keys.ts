import type { Id } from '@sayso/core'
import type { KeyMatches } from '../contract.ts'
import type { Database } from './database.ts'
import { hashKey } from './hash.ts'

/** Records that hold these keys, by key; see `Store.findDocumentsByKeys`. */
export function findByKeys(
  database: Database,
  kind: 'claim' | 'document',
  keys: readonly string[],
  limitPerKey: number,
): KeyMatches[] {
  const find = database.sql(
    `SELECT r.id FROM (SELECT ${kind} AS row FROM ${kind}_keys WHERE key = ? ORDER BY ${kind} LIMIT ?) k
     JOIN ${kind}s r ON r.row = k.row ORDER BY k.row`,
  )
  return [...new Set(keys)].map((key) => {
    const found = find.all<{ id: Id }>(hashKey(key), limitPerKey + 1)
    return { key, ids: found.slice(0, limitPerKey).map((row) => row.id), more: found.length > limitPerKey }
  })
}
