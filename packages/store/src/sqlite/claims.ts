import { type Claim, FACETS, type Id, STANCES } from '@sayso/core'
import type { DerivedReading } from '../derived.ts'
import { STAGES } from '../stage.ts'
import { addToCounter } from './counters.ts'
import type { Database } from './database.ts'
import { dissolveGroup } from './groups.ts'
import { packKeys } from './hash.ts'
import { deleteKeys, insertKeys } from './keys.ts'

/** What claims take over from the document that they stand in. */
export interface ClaimDocument {
  readonly row: number
  readonly publisher: number | null
  readonly language: number
  readonly at: number
}

/** Writes the claims of one document, none of which are there. To be called within a transaction. */
export function insertClaims(
  database: Database,
  document: ClaimDocument,
  claims: readonly Claim[],
  profiles: DerivedReading['profiles'],
): void {
  const sources = countSources(database, claims)
  const insert = database.sql(
    `INSERT INTO claims (id, document, facet, stance, publisher, language, at, value, source)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertBody = database.sql('INSERT INTO claim_bodies VALUES (?, ?, ?, ?)')
  const insertWords = database.sql('INSERT INTO claim_words (rowid, words) VALUES (?, ?)')
  for (const claim of claims) {
    const row = Number(
      insert.run(
        claim.id,
        document.row,
        FACETS.indexOf(claim.facet),
        STANCES.indexOf(claim.stance),
        document.publisher,
        document.language,
        document.at,
        claim.value?.value ?? null,
        claim.source === null ? null : (sources.get(claim.source.name) ?? null),
      ).lastInsertRowid,
    )
    const profile = profiles?.[claim.id]
    const keys = packKeys(profile?.keys ?? [])
    insertBody.run(row, JSON.stringify(claim), profile ? JSON.stringify(profile.profile) : null, keys.packed)
    insertKeys(database, { kind: 'claim', row, at: document.at }, keys.hashes)
    insertWords.run(row, claim.anchor.exact)
  }
  database.sql('UPDATE documents SET claims = claims + ? WHERE row = ?').run(claims.length, document.row)
  addToCounter(database, 'claims', claims.length)
}

/** Keeps the names of immediate sources with what they count; gives the row of each. */
function countSources(database: Database, claims: readonly Claim[]): Map<string, number> {
  const counts = new Map<string, { unnamed: boolean; claims: number; denying: number }>()
  for (const { source, stance } of claims) {
    if (source === null) continue
    const count = counts.get(source.name) ?? { unnamed: source.unnamed, claims: 0, denying: 0 }
    count.claims++
    if (stance === 'denies') count.denying++
    counts.set(source.name, count)
  }
  const keep = database.sql(
    `INSERT INTO sources (name, unnamed, claims, denying) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET
       unnamed = excluded.unnamed, claims = claims + excluded.claims, denying = denying + excluded.denying
     RETURNING row`,
  )
  const rows = new Map<string, number>()
  for (const [name, count] of counts)
    rows.set(name, keep.get<{ row: number }>(name, count.unnamed ? 1 : 0, count.claims, count.denying)!.row)
  return rows
}

/**
 * Takes away the claims of a document with their links, keys, chains and words. A group that loses one is dissolved and
 * its other members are touched; their ids are given. To be called within a transaction.
 */
export function deleteClaims(database: Database, document: number): Id[] {
  const claims = database
    .sql(
      `SELECT c.row, c.id, c.at, c.source, c.stance, c.grp, b.keys FROM claims c JOIN claim_bodies b ON b.claim = c.row
       WHERE c.document = ?`,
    )
    .all<{ row: number; id: Id; at: number; source: number | null; stance: number; grp: number | null; keys: Buffer }>(
      document,
    )
  if (claims.length === 0) return []
  relinkAlike(database, document)
  const groups = new Set(claims.flatMap((claim) => (claim.grp === null ? [] : [claim.grp])))
  const touched: Id[] = []
  for (const group of groups) touched.push(...dissolveGroup(database, group))
  for (const claim of claims) {
    const linked = deleteLinks(database, claim.row)
    addToCounter(database, 'links', -linked)
    deleteKeys(database, { kind: 'claim', ...claim }, claim.keys)
    for (const table of ['claim_bodies', 'chains', 'touched'])
      database.sql(`DELETE FROM ${table} WHERE claim = ?`).run(claim.row)
    database.sql('DELETE FROM claim_words WHERE rowid = ?').run(claim.row)
    database.sql('DELETE FROM claims WHERE row = ?').run(claim.row)
    if (claim.source !== null) uncountSource(database, claim.source, claim.stance)
  }
  database.sql('UPDATE documents SET claims = 0 WHERE row = ?').run(document)
  addToCounter(database, 'claims', -claims.length)
  const left = database.sql('SELECT 1 FROM claims WHERE id = ?')
  return touched.filter((id) => left.get(id) !== undefined)
}

/** Links of one claim stand for all that are alike word for word: where it goes, the documents of the others are linked anew. */
function relinkAlike(database: Database, document: number): void {
  database
    .sql(
      `UPDATE work SET method = '' WHERE stage = ? AND document IN (
         SELECT o.document FROM claims c JOIN claims o ON o.wording = c.wording WHERE c.document = ? AND o.document <> ?)`,
    )
    .run(STAGES.indexOf('link'), document, document)
}

function deleteLinks(database: Database, claim: number): number {
  return (
    database.sql('DELETE FROM links WHERE a = ?').run(claim).changes +
    database.sql('DELETE FROM links WHERE b = ?').run(claim).changes
  )
}

function uncountSource(database: Database, source: number, stance: number): void {
  database
    .sql('UPDATE sources SET claims = claims - 1, denying = denying - ? WHERE row = ?')
    .run(STANCES[stance] === 'denies' ? 1 : 0, source)
  database.sql('DELETE FROM sources WHERE row = ? AND claims <= 0').run(source)
}
