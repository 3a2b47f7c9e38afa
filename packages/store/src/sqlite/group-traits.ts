import { STANCES } from '@sayso/core'
import { DAY_MS } from '../when.ts'
import type { Database } from './database.ts'
import type { Terms } from './terms.ts'

/**
 * Keeps which publishers, languages and stances a group's claims have, with the first day of each, touching only what
 * changes. Without `terms` the group is going: it has none. To be called within a transaction.
 */
export function putGroupTraits(database: Database, terms: Terms | null, group: number): void {
  const before = new Map(
    database
      .sql('SELECT trait, since FROM group_traits WHERE grp = ?')
      .all<{ trait: number; since: number }>(group)
      .map((row) => [row.trait, row.since]),
  )
  const now = terms ? readTraits(database, terms, group) : new Map<number, number>()
  const count = database.sql('UPDATE terms SET groups = groups + ? WHERE row = ?')
  for (const [trait, since] of now) {
    if (before.get(trait) === since) continue
    database.sql('INSERT OR REPLACE INTO group_traits VALUES (?, ?, ?)').run(trait, group, since)
    if (!before.has(trait)) count.run(1, trait)
  }
  for (const trait of before.keys()) {
    if (now.has(trait)) continue
    database.sql('DELETE FROM group_traits WHERE trait = ? AND grp = ?').run(trait, group)
    count.run(-1, trait)
  }
}

function readTraits(database: Database, terms: Terms, group: number): Map<number, number> {
  const traits = new Map<number, number>()
  const add = (trait: number, since: number) =>
    traits.set(trait, Math.min(since, traits.get(trait) ?? Number.MAX_SAFE_INTEGER))
  const rows = database
    .sql(
      `SELECT publisher, language, stance, min(at) AS at FROM claims WHERE grp = ?
       GROUP BY publisher, language, stance`,
    )
    .all<{ publisher: number | null; language: number; stance: number; at: number }>(group)
  for (const row of rows) {
    const since = Math.floor(row.at / DAY_MS)
    if (row.publisher !== null) add(row.publisher, since)
    add(row.language, since)
    add(terms.keep('stance', STANCES[row.stance]!), since)
  }
  return traits
}
