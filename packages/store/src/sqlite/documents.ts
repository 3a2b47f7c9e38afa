import type { Document, Id, PublisherKind } from '@sayso/core'
import type { AddOutcome, CapturedDocument } from '../contract.ts'
import type { DocumentItem } from '../lists.ts'
import { STAGES } from '../stage.ts'
import { instantOf, UNDATED } from '../when.ts'
import { addToCounter } from './counters.ts'
import type { Database } from './database.ts'
import { canonicalJson, sha256, tagOf } from './hash.ts'
import { appendEntry } from './journal.ts'
import { packBytes, packRecord, unpackRecord } from './pack.ts'
import { deleteSignature } from './readings.ts'
import type { Terms } from './terms.ts'

/** What is kept of a capture beside its bytes, and what the journal's hash is taken over. */
export type CaptureRecord = Pick<CapturedDocument, 'capture'> & { readonly given: CapturedDocument['given'] | null }

/** Keeps captures and their documents; see `Store.addDocuments`. */
export function addDocuments(
  database: Database,
  terms: Terms,
  batch: readonly CapturedDocument[],
  actor: string,
): AddOutcome[] {
  return database.write(() => batch.map((item) => addDocument(database, terms, item, actor)))
}

function addDocument(database: Database, terms: Terms, item: CapturedDocument, actor: string): AddOutcome {
  const { capture, document } = item
  // By the bytes, not the id: what a person erased must not come back from another address.
  const erased = database
    .sql('SELECT 1 FROM captures c JOIN tombstones t ON t.subject = c.id WHERE c.sha256 = ?')
    .get(capture.sha256)
  if (erased) return { status: 'erased', document: document.id, previous: null }
  const same = findSame(database, terms, item)
  if (same) return { status: 'unchanged', document: same, previous: null }
  const captureRow = keepCapture(database, item, actor)
  const before = database
    .sql('SELECT id, version FROM documents WHERE page = ? ORDER BY version DESC LIMIT 1')
    .get<{ id: Id; version: number }>(document.page)
  const row = insertDocument(database, terms, document, captureRow, (before?.version ?? 0) + 1)
  for (let stage = 0; stage < STAGES.length; stage++) {
    const at = instantOf(document.publishedOn)
    database
      .sql('INSERT INTO work (stage, document, at, tag) VALUES (?, ?, ?, ?)')
      .run(stage, row, at === UNDATED ? LAST : at, tagOf(document.id))
  }
  addToCounter(database, 'documents', 1)
  return { status: before ? 'new-version' : 'added', document: document.id, previous: before?.id ?? null }
}

/** Above every date: undated documents wait until the dated ones are read, for they can be placed among those then. */
const LAST = 2 ** 52

/**
 * The document that stands already for these bytes: the same one; one of the same page that gave the same bytes; or,
 * where no URL tells pages apart, the same bytes of the same publisher. A copy that another publisher put out is its own.
 */
function findSame(database: Database, terms: Terms, { capture, document }: CapturedDocument): Id | null {
  const publisher = document.publisher === null ? null : (terms.find('publisher', document.publisher) ?? NO_ROW)
  const same = database
    .sql(
      `SELECT d.id FROM documents d WHERE d.id = @document
       UNION ALL
       SELECT d.id FROM captures c JOIN documents d ON d.capture = c.row
       WHERE c.sha256 = @sha256 AND c.id <> @capture
         AND (d.page = @page OR (d.url IS NULL AND @url IS NULL AND d.publisher IS @publisher)) LIMIT 1`,
    )
    .get<{ id: Id }>({
      document: document.id,
      sha256: capture.sha256,
      capture: capture.id,
      page: document.page,
      url: document.url,
      publisher,
    })
  return same?.id ?? null
}

const NO_ROW = -1

function keepCapture(database: Database, item: CapturedDocument, actor: string): number {
  const kept = database.sql('SELECT row FROM captures WHERE id = ?').get<{ row: number }>(item.capture.id)
  if (kept) return kept.row
  const record: CaptureRecord = { capture: item.capture, given: item.given ?? null }
  const row = Number(
    database
      .sql('INSERT INTO captures (id, sha256, actor, record) VALUES (?, ?, ?, ?)')
      .run(item.capture.id, item.capture.sha256, actor, JSON.stringify(record)).lastInsertRowid,
  )
  const bytes = packBytes(item.bytes)
  database.sql('INSERT INTO capture_bytes VALUES (?, ?, ?)').run(row, bytes.packed, bytes.bytes)
  appendEntry(database, {
    action: 'capture-added',
    subject: item.capture.id,
    contentHash: sha256(canonicalJson(record)),
    actor,
  })
  addToCounter(database, 'captures', 1)
  return row
}

function insertDocument(
  database: Database,
  terms: Terms,
  document: Document,
  capture: number,
  version: number,
): number {
  const columns = documentColumns(terms, document)
  const row = Number(
    database
      .sql(
        `INSERT INTO documents
           (id, page, capture, version, url, publisher, publisher_kind, language, title, published_on, captured_at, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(document.id, document.page, capture, version, ...columns).lastInsertRowid,
  )
  database.sql('INSERT INTO document_bodies VALUES (?, ?)').run(row, packRecord(document))
  database
    .sql('INSERT INTO document_words (rowid, title, text) VALUES (?, ?, ?)')
    .run(row, document.title ?? '', document.text)
  countTerms(database, columns, 1)
  return row
}

type DocumentColumns = ReturnType<typeof documentColumns>

function documentColumns(terms: Terms, document: Document) {
  return [
    document.url,
    document.publisher === null ? null : terms.keep('publisher', document.publisher),
    document.publisherKind,
    terms.keep('language', document.language),
    document.title,
    document.publishedOn,
    document.capturedAt,
    instantOf(document.publishedOn),
  ] as const
}

function countTerms(database: Database, columns: DocumentColumns, by: number): void {
  const count = database.sql('UPDATE terms SET documents = documents + ? WHERE row = ?')
  if (columns[1] !== null) count.run(by, columns[1])
  count.run(by, columns[3])
}

/** Puts another reading of the same capture in each document's place; see `Store.replaceDocuments`. */
export function replaceDocuments(database: Database, terms: Terms, documents: readonly Document[]): void {
  database.write(() => {
    for (const document of documents) {
      const before = database
        .sql('SELECT row, at, publisher, language FROM documents WHERE id = ?')
        .get<{ row: number; at: number; publisher: number | null; language: number }>(document.id)
      if (!before) continue
      // Its keys stand in the order of publication, which may be another now.
      deleteSignature(database, before)
      const columns = documentColumns(terms, document)
      const uncount = database.sql('UPDATE terms SET documents = documents - 1 WHERE row = ?')
      if (before.publisher !== null) uncount.run(before.publisher)
      uncount.run(before.language)
      countTerms(database, columns, 1)
      database
        .sql(
          `UPDATE documents SET url = ?, publisher = ?, publisher_kind = ?, language = ?, title = ?, published_on = ?,
             captured_at = ?, at = ?, page = ? WHERE row = ?`,
        )
        .run(...columns, document.page, before.row)
      database.sql('UPDATE document_bodies SET body = ? WHERE document = ?').run(packRecord(document), before.row)
      database
        .sql('INSERT OR REPLACE INTO document_words (rowid, title, text) VALUES (?, ?, ?)')
        .run(before.row, document.title ?? '', document.text)
      database.sql("UPDATE work SET method = '' WHERE document = ?").run(before.row)
    }
  })
}

export function readDocuments(database: Database, ids: readonly Id[]): Document[] {
  return database
    .sql(
      `SELECT b.body FROM json_each(?) j JOIN documents d ON d.id = j.value
       JOIN document_bodies b ON b.document = d.row ORDER BY j.key`,
    )
    .all<{ body: Buffer }>(JSON.stringify(ids))
    .map((row) => unpackRecord<Document>(row.body))
}

/** The columns that a `DocumentItem` is made of. */
export const DOCUMENT_COLUMNS = `d.row, d.id, d.page, c.id AS capture, d.version, d.url, d.publisher, d.publisher_kind,
  d.language, d.title, d.published_on, d.captured_at, d.claims, d.at`

export interface DocumentRow {
  row: number
  id: Id
  page: Id
  capture: Id
  version: number
  url: string | null
  publisher: number | null
  publisher_kind: PublisherKind | null
  language: number
  title: string | null
  published_on: string | null
  captured_at: string | null
  claims: number
  at: number
}

export function makeDocumentItem(terms: Terms, row: DocumentRow): DocumentItem {
  return {
    id: row.id,
    page: row.page,
    capture: row.capture,
    version: row.version,
    url: row.url,
    publisher: row.publisher === null ? null : terms.read(row.publisher),
    publisherKind: row.publisher_kind,
    language: terms.read(row.language),
    title: row.title,
    publishedOn: row.published_on,
    capturedAt: row.captured_at,
    claims: row.claims,
  }
}
