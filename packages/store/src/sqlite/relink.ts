import type { Id } from '@sayso/core'
import type { Derived } from '../derived.ts'
import { addToCounter } from './counters.ts'
import type { Database } from './database.ts'
import { packKeys, unpackKeys } from './hash.ts'

/** Puts profiles and keys of claims in the place of those before; see `Derived.profiles`. Within a transaction. */
export function putProfiles(database: Database, profiles: NonNullable<Derived['profiles']>): void {
  const find = database.sql('SELECT c.row, b.keys FROM claims c JOIN claim_bodies b ON b.claim = c.row WHERE c.id = ?')
  const update = database.sql('UPDATE claim_bodies SET profile = ?, keys = ? WHERE claim = ?')
  const drop = database.sql('DELETE FROM claim_keys WHERE key = ? AND claim = ?')
  const insert = database.sql('INSERT INTO claim_keys VALUES (?, ?)')
  for (const [id, { profile, keys }] of Object.entries(profiles)) {
    const claim = find.get<{ row: number; keys: Buffer }>(id)
    if (!claim) continue
    const packed = packKeys(keys)
    const before = new Set(unpackKeys(claim.keys))
    const after = new Set(packed.hashes)
    for (const hash of before) if (!after.has(hash)) drop.run(hash, claim.row)
    for (const hash of after) if (!before.has(hash)) insert.run(hash, claim.row)
    update.run(JSON.stringify(profile), packed.packed, claim.row)
  }
}

/** Takes away all links with one of these claims at an end. Within a transaction. */
export function dropLinks(database: Database, claims: readonly Id[]): void {
  const find = database.sql('SELECT row FROM claims WHERE id = ?')
  let dropped = 0
  for (const id of claims) {
    const claim = find.get<{ row: number }>(id)
    if (!claim) continue
    dropped += database.sql('DELETE FROM links WHERE a = ?').run(claim.row).changes
    dropped += database.sql('DELETE FROM links WHERE b = ?').run(claim.row).changes
  }
  addToCounter(database, 'links', -dropped)
}
