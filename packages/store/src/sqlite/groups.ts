import { type Chain, type ClaimGroup, FACETS, type Id, type OriginCount } from '@sayso/core'
import type { DerivedGroup } from '../derived.ts'
import { StoreError } from '../store-error.ts'
import { addToCounter } from './counters.ts'
import type { Database } from './database.ts'
import { deleteGroupDays, putGroupDays } from './group-days.ts'
import type { GroupRow, MemberRow } from './group-row.ts'
import { countTraits, deleteGroupTraits, findTraits, putGroupTraits } from './group-traits.ts'
import { hashKey } from './hash.ts'
import { nameOrigins, settleNames, unnameOrigins } from './origin-names.ts'
import { countOrigins, forgetOrigins, putOriginGroups } from './origins.ts'
import { Tally } from './tally.ts'
import type { Terms } from './terms.ts'

/** Writes groups that were made again; see `Derived.groups`. To be called within a transaction. */
export function putGroups(database: Database, terms: Terms, groups: readonly DerivedGroup[]): void {
  if (groups.length === 0) return
  const rows = groups.map((derived) => keepGroup(database, derived))
  const left = new Set<number>()
  const members = groups.map((derived, i) => moveMembers(database, rows[i]!, derived.group.claims, left))
  for (const { row } of rows) left.delete(row)
  for (const row of left) dissolveGroup(database, row)
  const traitCounts = new Tally()
  const originCounts = new Tally<string>()
  const renamed: number[] = []
  groups.forEach((derived, i) => {
    const group = rows[i]!
    putChains(database, derived.chains)
    putGroupDays(database, { ...group, id: derived.group.id, facet: derived.group.facet }, derived.days)
    putGroupTraits(database, group, findTraits(terms, members[i]!), traitCounts)
    if (derived.origins) renamed.push(...nameOrigins(database, group.row, derived.origins))
    putOriginGroups(database, group, derived.count, originCounts)
    putGroupText(database, group)
  })
  settleNames(database, renamed)
  countTraits(database, traitCounts)
  countOrigins(database, originCounts)
  addToCounter(database, 'groups', rows.filter((group) => group.isNew).length)
  settle(database, rows)
}

function keepGroup(database: Database, { group, count, inputs }: DerivedGroup): GroupRow {
  const headline = database
    .sql(
      `SELECT b.record ->> '$.anchor.exact' AS words, t.value AS language FROM claims c
       JOIN claim_bodies b ON b.claim = c.row JOIN terms t ON t.row = c.language WHERE c.id = ?`,
    )
    .get<{ words: string; language: string }>(group.headline)
  if (!headline) throw unknownClaim(database, group.headline, group.id)
  const known = database.sql('SELECT row FROM groups WHERE id = ?').get<{ row: number }>(group.id)
  const values = [
    FACETS.indexOf(group.facet),
    group.headline,
    headline.words,
    headline.language,
    group.method,
    JSON.stringify(count),
    inputs ?? null,
  ]
  if (known) {
    database
      .sql(`UPDATE groups SET facet = ?, headline = ?, words = ?, language = ?, method = ?, count = ?, inputs = ?
         WHERE row = ?`)
      .run(...values, known.row)
    return { row: known.row, isNew: false }
  }
  const added = database
    .sql(
      'INSERT INTO groups (facet, headline, words, language, method, count, inputs, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(...values, group.id)
  return { row: Number(added.lastInsertRowid), isNew: true }
}

function unknownClaim(database: Database, claim: Id, group: Id): StoreError {
  return new StoreError(
    'record-unknown',
    `group ${group} names claim ${claim}, which is not in ${database.path}; it may have been erased meanwhile. Group its claims again.`,
  )
}

/**
 * Makes the claims members of this group and of no other, and gives what is known of them; the rows of groups that lost
 * one by it are added to `left`.
 */
function moveMembers(
  database: Database,
  group: GroupRow,
  claims: readonly Id[],
  left: Set<number>,
): readonly MemberRow[] {
  const find = database.sql('SELECT row, grp, publisher, language, stance, at FROM claims WHERE id = ?')
  const move = database.sql('UPDATE claims SET grp = ? WHERE row = ?')
  const members = new Map<number, MemberRow>()
  for (const id of claims) {
    const claim = find.get<MemberRow>(id)
    if (!claim) throw unknownClaim(database, id, `${group.row}`)
    members.set(claim.row, claim)
    if (claim.grp === group.row) continue
    if (claim.grp !== null) left.add(claim.grp)
    move.run(group.row, claim.row)
  }
  if (group.isNew) return [...members.values()]
  const all = database.sql('SELECT row FROM claims WHERE grp = ?').all<{ row: number }>(group.row)
  for (const { row } of all) {
    if (members.has(row)) continue
    move.run(null, row)
    database.sql('INSERT OR IGNORE INTO touched (claim) VALUES (?)').run(row)
  }
  return [...members.values()]
}

/** Takes a group away; its members, now in none, are touched. Gives their ids. To be called within a transaction. */
export function dissolveGroup(database: Database, group: number): Id[] {
  const members = database.sql('SELECT row, id FROM claims WHERE grp = ?').all<{ row: number; id: Id }>(group)
  for (const { row } of members) database.sql('INSERT OR IGNORE INTO touched (claim) VALUES (?)').run(row)
  database.sql('UPDATE claims SET grp = NULL WHERE grp = ?').run(group)
  deleteGroupDays(database, group)
  deleteGroupTraits(database, group)
  forgetOrigins(database, group)
  unnameOrigins(database, group)
  database.sql('DELETE FROM group_words WHERE rowid = ?').run(group)
  const gone = database.sql('DELETE FROM groups WHERE row = ?').run(group).changes
  addToCounter(database, 'groups', -gone)
  return members.map((member) => member.id)
}

function putChains(database: Database, chains: readonly Chain[]): void {
  const put = database.sql(
    `INSERT INTO chains SELECT row, ? FROM claims WHERE id = ?
     ON CONFLICT (claim) DO UPDATE SET record = excluded.record WHERE record <> excluded.record`,
  )
  for (const chain of chains) put.run(JSON.stringify(chain), chain.claim)
}

/** Keeps the words that a group is found by: those of its headline and of its first members, each once. */
function putGroupText(database: Database, group: GroupRow): void {
  const row = database
    .sql('SELECT words, text_hash FROM groups WHERE row = ?')
    .get<{ words: string; text_hash: number }>(group.row)!
  const members = database
    .sql(
      `SELECT b.record ->> '$.anchor.exact' AS words FROM (SELECT row, at, document FROM claims WHERE grp = ?
         ORDER BY at, document, row LIMIT ${MEMBERS_IN_TEXT}) c JOIN claim_bodies b ON b.claim = c.row
       ORDER BY c.at, c.document, c.row`,
    )
    .all<{ words: string }>(group.row)
  const words = [...new Set(members.flatMap((member) => member.words.split(/\s+/u)))].join(' ')
  const hash = hashKey(`${row.words}\n${words}`)
  if (hash === row.text_hash) return
  database
    .sql('INSERT OR REPLACE INTO group_words (rowid, headline, words) VALUES (?, ?, ?)')
    .run(group.row, row.words, words)
  database.sql('UPDATE groups SET text_hash = ? WHERE row = ?').run(hash, group.row)
}

/** Past some dozens, further wordings of one proposition bring hardly a new word; copies bring none. */
const MEMBERS_IN_TEXT = 48

function settle(database: Database, groups: readonly GroupRow[]): void {
  const settled = database.sql('DELETE FROM touched WHERE claim IN (SELECT row FROM claims WHERE grp = ?)')
  for (const group of groups) settled.run(group.row)
}

/** The group that each id opens; see `Store.findGroups`. */
export function findGroups(database: Database, ids: readonly Id[]): { asked: Id; group: Id }[] {
  return database
    .sql(
      `SELECT j.value AS asked, coalesce(g.id, h.id) AS grp FROM json_each(?) j
       LEFT JOIN groups g ON g.id = j.value
       LEFT JOIN claims c ON g.id IS NULL AND c.id = 'c' || substr(j.value, 2)
       LEFT JOIN groups h ON h.row = c.grp
       WHERE coalesce(g.id, h.id) IS NOT NULL ORDER BY j.key`,
    )
    .all<{ asked: Id; grp: Id }>(JSON.stringify(ids))
    .map((row) => ({ asked: row.asked, group: row.grp }))
}

/** Groups of exactly these ids. */
export function readGroups(database: Database, ids: readonly Id[]): ClaimGroup[] {
  return database
    .sql('SELECT g.* FROM json_each(?) j JOIN groups g ON g.id = j.value ORDER BY j.key')
    .all<{ row: number; id: Id; facet: number; headline: Id; method: string }>(JSON.stringify(ids))
    .map((row) => ({
      kind: 'group',
      id: row.id,
      facet: FACETS[row.facet]!,
      claims: readMembers(database, row.row),
      headline: row.headline,
      method: row.method,
    }))
}

function readMembers(database: Database, group: number): Id[] {
  return database
    .sql('SELECT id FROM claims WHERE grp = ? ORDER BY at, id')
    .all<{ id: Id }>(group)
    .map((row) => row.id)
}

/** Groups of the claims of documents; see `Store.listGroupsOfDocuments`. */
export function listGroupsOfDocuments(database: Database, documents: readonly Id[]): { document: Id; group: Id }[] {
  return database
    .sql(
      `SELECT DISTINCT d.id AS document, g.id AS "group" FROM json_each(?) j JOIN documents d ON d.id = j.value
       JOIN claims c INDEXED BY claims_document ON c.document = d.row JOIN groups g ON g.row = c.grp
       ORDER BY j.key, g.id`,
    )
    .all(JSON.stringify(documents))
}

export function readCounts(database: Database, groups: readonly Id[]): OriginCount[] {
  return database
    .sql('SELECT g.count FROM json_each(?) j JOIN groups g ON g.id = j.value ORDER BY j.key')
    .all<{ count: string }>(JSON.stringify(groups))
    .map((row) => JSON.parse(row.count) as OriginCount)
}

/** See `Store.readGroupInputs`. */
export function readGroupInputs(database: Database, groups: readonly Id[]): { group: Id; inputs: string }[] {
  return database
    .sql(
      `SELECT g.id AS "group", g.inputs FROM json_each(?) j JOIN groups g ON g.id = j.value
       WHERE g.inputs IS NOT NULL ORDER BY j.key`,
    )
    .all(JSON.stringify(groups))
}

export function readChains(database: Database, claims: readonly Id[]): Chain[] {
  return database
    .sql(
      `SELECT h.record FROM json_each(?) j JOIN claims c ON c.id = j.value JOIN chains h ON h.claim = c.row
       ORDER BY j.key`,
    )
    .all<{ record: string }>(JSON.stringify(claims))
    .map((row) => JSON.parse(row.record) as Chain)
}
