import type { JournalEntry } from '@sayso/core'
import { makePage, pageSize, readCursor } from '../cursor.ts'
import type { Page, PageRequest } from '../lists.ts'
import type { Database } from './database.ts'
import { canonicalJson, sha256 } from './hash.ts'

/** Adds a line to the journal, chained to the one before. To be called within a transaction. */
export function appendEntry(
  database: Database,
  entry: Pick<JournalEntry, 'action' | 'subject' | 'contentHash' | 'actor'>,
): JournalEntry {
  const last = database
    .sql('SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1')
    .get<{ sequence: number; hash: string }>()
  const unsealed: Omit<JournalEntry, 'hash'> = {
    kind: 'entry',
    sequence: (last?.sequence ?? 0) + 1,
    action: entry.action,
    subject: entry.subject,
    contentHash: entry.contentHash,
    actor: entry.actor,
    at: database.now().toISOString(),
    previousHash: last?.hash ?? NO_HASH,
  }
  const sealed = { ...unsealed, hash: sealEntry(unsealed) }
  database
    .sql('INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    .run(
      sealed.sequence,
      sealed.action,
      sealed.subject,
      sealed.contentHash,
      sealed.actor,
      sealed.at,
      sealed.previousHash,
      sealed.hash,
    )
  return sealed
}

/** What stands as the hash before the first line. */
export const NO_HASH = '0'.repeat(64)

/** The hash of a line: over all its other fields. */
export function sealEntry(entry: Omit<JournalEntry, 'hash'>): string {
  return sha256(canonicalJson(entry))
}

interface JournalRow {
  sequence: number
  action: JournalEntry['action']
  subject: string
  content_hash: string
  actor: string
  at: string
  previous_hash: string
  hash: string
}

function makeEntry(row: JournalRow): JournalEntry {
  return {
    kind: 'entry',
    sequence: row.sequence,
    action: row.action,
    subject: row.subject,
    contentHash: row.content_hash,
    actor: row.actor,
    at: row.at,
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}

export function listJournal(database: Database, page: PageRequest & { readonly since?: number }): Page<JournalEntry> {
  const size = pageSize(page.limit)
  const [after] = readCursor(page.after, 1) ?? [page.since ?? 0]
  const rows = database
    .sql('SELECT * FROM journal WHERE sequence > ? ORDER BY sequence LIMIT ?')
    .all<JournalRow>(after, size + 1)
  return makePage(rows, size, makeEntry, (row) => [row.sequence])
}

export function readJournalEnd(database: Database): number {
  return database.sql('SELECT coalesce(max(sequence), 0) AS sequence FROM journal').get<{ sequence: number }>()!
    .sequence
}
