import type { Id, Paper } from '@sayso/core'
import type { Fault } from '../contract.ts'
import { makePage, pageSize, readCursor } from '../cursor.ts'
import type { Page } from '../lists.ts'
import type { KeptPaper, PaperQuery } from '../papers.ts'
import { StoreError } from '../store-error.ts'
import type { Tombstone } from '../tombstone.ts'
import type { Database } from './database.ts'
import { canonicalJson, sha256 } from './hash.ts'
import { appendEntry } from './journal.ts'

/** Appends a version of a paper; see `PaperStore.addPaper`. */
export function addPaper(database: Database, paper: Paper): void {
  database.write(() => {
    if (database.sql('SELECT 1 FROM papers WHERE id = ?').get(paper.id)) return
    const last = database
      .sql('SELECT version, actor FROM papers WHERE series = ? ORDER BY version DESC LIMIT 1')
      .get<{ version: number; actor: string }>(paper.series)
    if (paper.version !== (last?.version ?? 0) + 1)
      throw new StoreError(
        'paper-outdated',
        `version ${paper.version} of ${paper.sort} "${paper.name}" was written; version ${(last?.version ?? 0) + 1} was expected${last === undefined ? '' : `, for ${last.actor} wrote version ${last.version} after you looked`}. Read it, then write again.`,
      )
    const record = canonicalJson(paper)
    const { place } = database.sql('SELECT coalesce(max(place), 0) + 1 AS place FROM papers').get<{ place: number }>()!
    database
      .sql('INSERT INTO papers VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(place, paper.id, paper.series, paper.sort, paper.version, paper.by, record)
    appendEntry(database, {
      action: 'paper-written',
      subject: paper.id,
      contentHash: sha256(record),
      actor: paper.by,
    })
  })
}

interface PaperRow {
  readonly place: number
  readonly id: Id
  readonly series: Id
  readonly sort: Paper['sort']
  readonly version: number
  readonly actor: string
  readonly record: string | null
  readonly latest: number
  readonly erased_by: string | null
  readonly erased_why: string | null
  readonly erased_at: string | null
}

/** Papers in the order in which they were written; see `PaperStore.listPapers`. */
export function listPapers(database: Database, query: PaperQuery): Page<KeptPaper> {
  const size = pageSize(query.limit)
  const [after] = readCursor(query.after, 1) ?? [0]
  const latest = 'NOT EXISTS (SELECT 1 FROM papers n WHERE n.series = p.series AND n.version > p.version)'
  const rows = database
    .sql(
      `SELECT p.*, ${latest} AS latest, t.actor AS erased_by, t.why AS erased_why, t.at AS erased_at FROM papers p
       LEFT JOIN tombstones t ON t.subject = p.id
       WHERE p.place > ? AND p.sort = coalesce(?, p.sort) AND p.series = coalesce(?, p.series) AND (? = 0 OR ${latest})
       ORDER BY p.place LIMIT ?`,
    )
    .all<PaperRow>(after, query.sort ?? null, query.series ?? null, query.latest === true ? 1 : 0, size + 1)
  return makePage(rows, size, keep, (row) => [row.place])
}

function keep(row: PaperRow): KeptPaper {
  const paper = row.record === null ? emptyPaper(row) : (JSON.parse(row.record) as Paper)
  return { paper, place: row.place, latest: row.latest === 1, erased: makeTombstone(row) }
}

function makeTombstone(row: PaperRow): Tombstone | null {
  if (row.erased_by === null) return null
  return { subject: row.id, by: row.erased_by, why: row.erased_why!, at: row.erased_at! }
}

/** What is left of a paper whose content was erased: it says nothing. */
function emptyPaper({ id, series, sort, version, actor, erased_at }: PaperRow): Paper {
  return { kind: 'paper', id, series, sort, name: '—', version, body: null, by: actor, at: erased_at!, why: '' }
}

/** Empties a paper; false where there is none with content. To be called within a transaction. */
export function erasePaper(database: Database, subject: Id): boolean {
  return database.sql('UPDATE papers SET record = NULL WHERE id = ? AND record IS NOT NULL').run(subject).changes > 0
}

/** That every paper is what the journal recorded, or a tombstone stands in its place. */
export function* verifyPapers(database: Database): Iterable<Fault> {
  const rows = database
    .sql(
      `SELECT p.id, p.record, e.content_hash, t.subject AS tombstone FROM papers p
       LEFT JOIN journal e ON e.subject = p.id AND e.action = 'paper-written'
       LEFT JOIN tombstones t ON t.subject = p.id ORDER BY p.place`,
    )
    .all<{ id: string; record: string | null; content_hash: string | null; tombstone: string | null }>()
  for (const row of rows) {
    if (row.content_hash === null)
      yield {
        code: 'paper-not-journalled',
        subject: row.id,
        message: `paper ${row.id} has no line in the journal: the line was taken out, or the paper put in past it.`,
      }
    else if (row.record === null ? row.tombstone === null : sha256(row.record) !== row.content_hash)
      yield {
        code: 'paper-changed',
        subject: row.id,
        message: `paper ${row.id} is not what the journal recorded: it was changed or taken out after it was written.`,
      }
  }
}
