import type { Id } from '@sayso/core'
import type { Derived } from '../derived.ts'
import { addToCounter } from './counters.ts'
import type { Database } from './database.ts'
import { hashKey, packKeys } from './hash.ts'
import { deleteKeys, insertKeys } from './keys.ts'

/** Puts profiles and keys of claims in the place of those before; see `Derived.profiles`. Within a transaction. */
export function putProfiles(database: Database, profiles: NonNullable<Derived['profiles']>): void {
  const find = database.sql(
    'SELECT c.row, c.at, b.keys FROM claims c JOIN claim_bodies b ON b.claim = c.row WHERE c.id = ?',
  )
  const update = database.sql('UPDATE claim_bodies SET profile = ?, keys = ? WHERE claim = ?')
  for (const [id, { profile, keys }] of Object.entries(profiles)) {
    const claim = find.get<{ row: number; at: number; keys: Buffer }>(id)
    if (!claim) continue
    const { hashes, packed } = packKeys(keys)
    if (!packed.equals(claim.keys)) {
      const holder = { kind: 'claim', row: claim.row, at: claim.at } as const
      deleteKeys(database, holder, claim.keys)
      insertKeys(database, holder, hashes)
    }
    update.run(JSON.stringify(profile), packed, claim.row)
  }
}

/** Keeps which claims are alike word for word; see `Derived.wordings`. Within a transaction. */
export function putWordings(database: Database, wordings: NonNullable<Derived['wordings']>): void {
  const update = database.sql('UPDATE claims SET wording = ? WHERE id = ?')
  for (const [id, wording] of Object.entries(wordings)) update.run(wording === null ? null : hashKey(wording), id)
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
