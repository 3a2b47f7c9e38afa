import type { Id } from '@sayso/core'
import type { Erasure } from '../contract.ts'
import { StoreError } from '../store-error.ts'
import type { Tombstone } from '../tombstone.ts'
import { addToCounter } from './counters.ts'
import type { Database } from './database.ts'
import { canonicalJson, sha256 } from './hash.ts'
import { appendEntry } from './journal.ts'
import { deleteUnnamedOrigins } from './origins.ts'
import { erasePaper } from './papers.ts'
import { deleteReading, deleteSignature } from './readings.ts'

/** Erases the content of a capture, a judgement or a paper; see `Store.eraseContent`. */
export function eraseContent(
  database: Database,
  subject: Id,
  reason: { readonly by: string; readonly why: string },
): Erasure {
  // Freed space is overwritten, or the words would stay in the file for whoever reads it without SQLite.
  database.pragma('secure_delete = ON')
  try {
    const erasure = database.write(() => {
      const erased = eraseCapture(database, subject) ?? eraseWritten(database, subject)
      if (!erased)
        throw new StoreError(
          'erase-unknown',
          `there is no capture, judgement or paper ${subject} with content in ${database.path}. "sayso show" gives a document's capture.`,
        )
      return { tombstone: buryContent(database, subject, reason), ...erased }
    })
    return { ...erasure, scrubbed: scrub(database) }
  } finally {
    database.pragma('secure_delete = OFF')
  }
}

type Erased = Omit<Erasure, 'tombstone' | 'scrubbed'>

function eraseCapture(database: Database, subject: Id): Erased | null {
  const capture = database.sql('SELECT row FROM captures WHERE id = ?').get<{ row: number }>(subject)
  if (!capture) return null
  if (database.sql('DELETE FROM capture_bytes WHERE capture = ?').run(capture.row).changes === 0) return null
  const documents = database
    .sql('SELECT row, id, at, publisher, language FROM documents WHERE capture = ?')
    .all<ErasedDocument>(capture.row)
  const touched = documents.flatMap((document) => deleteDocument(database, document))
  deleteUnnamedOrigins(database)
  const left = database.sql('DELETE FROM chains WHERE claim = (SELECT row FROM claims WHERE id = ?)')
  for (const id of touched) left.run(id)
  const ids = documents.map((document) => document.id)
  return { documents: ids, touched, quotedIn: findQuoting(database, ids) }
}

interface ErasedDocument {
  row: number
  id: Id
  at: number
  publisher: number | null
  language: number
}

function deleteDocument(database: Database, document: ErasedDocument): readonly Id[] {
  const touched = deleteReading(database, document.row)?.touched ?? []
  deleteSignature(database, document)
  const echoes = database.sql('DELETE FROM echoes WHERE document = ? OR source = ?').run(document.row, document.row)
  addToCounter(database, 'echoes', -echoes.changes)
  for (const table of ['document_bodies', 'work'])
    database.sql(`DELETE FROM ${table} WHERE document = ?`).run(document.row)
  database.sql('DELETE FROM document_words WHERE rowid = ?').run(document.row)
  database.sql('DELETE FROM documents WHERE row = ?').run(document.row)
  const uncount = database.sql('UPDATE terms SET documents = documents - 1 WHERE row = ?')
  if (document.publisher !== null) uncount.run(document.publisher)
  uncount.run(document.language)
  addToCounter(database, 'documents', -1)
  return touched
}

/** Judgements whose anchors quote one of these documents. */
function findQuoting(database: Database, documents: readonly Id[]): Id[] {
  return database
    .sql(
      `SELECT DISTINCT j.id, j.version FROM judgements j, json_each(j.record, '$.about') a
       WHERE j.record IS NOT NULL AND a.value ->> '$.anchor.document' IN (SELECT value FROM json_each(?))
       ORDER BY j.version`,
    )
    .all<{ id: Id }>(JSON.stringify(documents))
    .map((row) => row.id)
}

function eraseWritten(database: Database, subject: Id): Erased | null {
  const judgement = database
    .sql('UPDATE judgements SET record = NULL WHERE id = ? AND record IS NOT NULL')
    .run(subject).changes
  return judgement > 0 || erasePaper(database, subject) ? { documents: [], touched: [], quotedIn: [] } : null
}

function buryContent(
  database: Database,
  subject: Id,
  reason: { readonly by: string; readonly why: string },
): Tombstone {
  const tombstone: Tombstone = {
    subject,
    by: reason.by,
    why: reason.why,
    at: database.now().toISOString(),
  }
  database
    .sql('INSERT INTO tombstones VALUES (?, ?, ?, ?)')
    .run(tombstone.subject, tombstone.by, tombstone.why, tombstone.at)
  appendEntry(database, {
    action: 'content-erased',
    subject,
    contentHash: sha256(canonicalJson(tombstone)),
    actor: reason.by,
  })
  addToCounter(database, 'erased', 1)
  return tombstone
}

/** Writes the whole file again without what was deleted; see `Store.scrub`. */
export function rewriteFile(database: Database): boolean {
  try {
    scrub(database)
    // The copy of a large case does not fit into memory.
    database.pragma('temp_store = FILE')
    database.script('VACUUM')
    return scrub(database)
  } catch (error) {
    if (error instanceof StoreError && error.code === 'case-busy') return false
    throw error
  } finally {
    database.pragma('temp_store = MEMORY')
  }
}

/**
 * Takes the erased words out of the text index, where deleting only marks them, and out of the write-ahead log; whether the
 * log could be emptied.
 */
function scrub(database: Database): boolean {
  database.write(() => {
    for (const table of ['document_words', 'claim_words', 'group_words'])
      database.sql(`INSERT INTO ${table} (${table}) VALUES ('optimize')`).run()
  })
  return database.pragma('wal_checkpoint(TRUNCATE)') === 0
}
