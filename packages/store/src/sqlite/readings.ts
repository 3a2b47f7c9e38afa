import type { Claim, Id, Reading } from '@sayso/core'
import type { DerivedReading, DerivedSignature } from '../derived.ts'
import { StoreError } from '../store-error.ts'
import { type ClaimDocument, deleteClaims, insertClaims } from './claims.ts'
import type { Database } from './database.ts'
import { packKeys } from './hash.ts'
import { deleteKeys, insertKeys } from './keys.ts'
import { packRecord, unpackRecord } from './pack.ts'

/** Writes a reading in the place of the one before. To be called within a transaction. */
export function putReading(database: Database, derived: DerivedReading): void {
  const { reading } = derived
  const document = database
    .sql('SELECT row, publisher, language, at FROM documents WHERE id = ?')
    .get<ClaimDocument>(reading.document)
  if (!document) throw unknownDocument(database, reading.document)
  if (deleteReading(database, document.row))
    database.sql("UPDATE work SET method = '' WHERE document = ? AND stage > 0").run(document.row)
  const { claims, ...rest } = reading
  insertClaims(database, document, claims, derived.profiles)
  const names: Names = {
    names: (derived.names ?? []).map((use) => [use.key, use.name, use.language, use.type]),
    aliases: (derived.aliases ?? []).map((pair) => [pair.a, pair.b]),
  }
  database.sql('INSERT INTO readings VALUES (?, ?, ?)').run(document.row, packRecord(rest), JSON.stringify(names))
  countNames(database, names, 1)
}

/** What one document adds to the names of the case, kept with its reading so that it can be taken out again. */
interface Names {
  readonly names: readonly (readonly string[])[]
  readonly aliases: readonly (readonly string[])[]
}

function countNames(database: Database, names: Names, by: 1 | -1): void {
  const countName = database.sql(
    `INSERT INTO names VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET documents = documents + excluded.documents`,
  )
  const countAlias = database.sql(
    'INSERT INTO aliases VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET documents = documents + excluded.documents',
  )
  for (const use of names.names) countName.run(...use, by)
  for (const pair of names.aliases) countAlias.run(...pair, by)
  if (by === 1) return
  for (const use of names.names)
    database
      .sql('DELETE FROM names WHERE key = ? AND name = ? AND language = ? AND type = ? AND documents <= 0')
      .run(...use)
  for (const pair of names.aliases)
    database.sql('DELETE FROM aliases WHERE a = ? AND b = ? AND documents <= 0').run(...pair)
}

/**
 * Takes a reading away with its claims and names; whether there was one, and the claims that it left touched. To be
 * called within a transaction.
 */
export function deleteReading(database: Database, document: number): { readonly touched: readonly Id[] } | null {
  const before = database.sql('SELECT names FROM readings WHERE document = ?').get<{ names: string }>(document)
  if (!before) return null
  const touched = deleteClaims(database, document)
  countNames(database, JSON.parse(before.names) as Names, -1)
  database.sql('DELETE FROM readings WHERE document = ?').run(document)
  return { touched }
}

export function readReadings(database: Database, documents: readonly Id[]): Reading[] {
  return database
    .sql(
      `SELECT r.document, r.body,
         (SELECT json_group_array(json(b.record) ORDER BY c.row) FROM claims c
          JOIN claim_bodies b ON b.claim = c.row WHERE c.document = r.document) AS claims
       FROM json_each(?) j JOIN documents d ON d.id = j.value JOIN readings r ON r.document = d.row ORDER BY j.key`,
    )
    .all<{ body: Buffer; claims: string }>(JSON.stringify(documents))
    .map((row) => ({
      ...unpackRecord<Omit<Reading, 'claims'>>(row.body),
      claims: JSON.parse(row.claims) as Claim[],
    }))
}

/** Writes a signature in the place of the one before. To be called within a transaction. */
export function putSignature(database: Database, derived: DerivedSignature): void {
  const document = database
    .sql('SELECT row, at FROM documents WHERE id = ?')
    .get<{ row: number; at: number }>(derived.document)
  if (!document) throw unknownDocument(database, derived.document)
  deleteSignature(database, document)
  const keys = packKeys(derived.keys)
  database.sql('INSERT INTO signatures VALUES (?, ?, ?)').run(document.row, packRecord(derived.signature), keys.packed)
  insertKeys(database, { kind: 'document', ...document }, keys.hashes)
}

/** To be called within a transaction. */
export function deleteSignature(database: Database, document: { readonly row: number; readonly at: number }): void {
  const before = database.sql('SELECT keys FROM signatures WHERE document = ?').get<{ keys: Buffer }>(document.row)
  if (!before) return
  deleteKeys(database, { kind: 'document', ...document }, before.keys)
  database.sql('DELETE FROM signatures WHERE document = ?').run(document.row)
}

export function readSignatures(database: Database, documents: readonly Id[]): { document: Id; signature: unknown }[] {
  return database
    .sql(
      `SELECT d.id, s.body FROM json_each(?) j JOIN documents d ON d.id = j.value
       JOIN signatures s ON s.document = d.row ORDER BY j.key`,
    )
    .all<{ id: Id; body: Buffer }>(JSON.stringify(documents))
    .map((row) => ({ document: row.id, signature: unpackRecord(row.body) }))
}

function unknownDocument(database: Database, id: Id): StoreError {
  return new StoreError(
    'record-unknown',
    `there is no document ${id} in ${database.path}; it may have been erased meanwhile. This is ours to put right unless someone did: report it.`,
  )
}
