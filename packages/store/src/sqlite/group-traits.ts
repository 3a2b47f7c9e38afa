import { STANCES } from '@sayso/core'
import { dayOf } from '../when.ts'
import type { Database } from './database.ts'
import type { GroupRow, MemberRow } from './group-row.ts'
import { Tally } from './tally.ts'
import type { Terms } from './terms.ts'

/** The publishers, languages and stances of a group's claims, with the first day of each. */
export function findTraits(terms: Terms, members: readonly MemberRow[]): Map<number, number> {
  const traits = new Map<number, number>()
  const add = (trait: number, since: number) => {
    const before = traits.get(trait)
    if (before === undefined || since < before) traits.set(trait, since)
  }
  for (const member of members) {
    const since = dayOf(member.at)
    if (member.publisher !== null) add(member.publisher, since)
    add(member.language, since)
    add(terms.keep('stance', STANCES[member.stance]!), since)
  }
  return traits
}

/** Keeps the traits of a group, touching only what changes. To be called within a transaction. */
export function putGroupTraits(
  database: Database,
  group: GroupRow,
  traits: ReadonlyMap<number, number>,
  counts: Tally,
): void {
  const before = group.isNew ? new Map<number, number>() : readTraits(database, group.row)
  for (const [trait, since] of traits) {
    if (before.get(trait) === since) continue
    database.sql('INSERT OR REPLACE INTO group_traits VALUES (?, ?, ?)').run(trait, group.row, since)
    if (!before.has(trait)) counts.add(trait, 1)
  }
  for (const trait of before.keys()) {
    if (traits.has(trait)) continue
    database.sql('DELETE FROM group_traits WHERE trait = ? AND grp = ?').run(trait, group.row)
    counts.add(trait, -1)
  }
}

/** To be called within a transaction. */
export function deleteGroupTraits(database: Database, group: number): void {
  const counts = new Tally()
  putGroupTraits(database, { row: group, isNew: false }, new Map(), counts)
  countTraits(database, counts)
}

/** Writes how many groups have each trait: it tells a list which way to walk. To be called within a transaction. */
export function countTraits(database: Database, counts: Tally): void {
  const count = database.sql('UPDATE terms SET groups = groups + ? WHERE row = ?')
  for (const [trait, by] of counts.entries()) count.run(by, trait)
}

function readTraits(database: Database, group: number): Map<number, number> {
  const rows = database
    .sql('SELECT trait, since FROM group_traits WHERE grp = ?')
    .all<{ trait: number; since: number }>(group)
  return new Map(rows.map((row) => [row.trait, row.since]))
}
