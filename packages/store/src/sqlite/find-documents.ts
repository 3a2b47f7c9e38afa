import type { Id } from '@sayso/core'
import { makePage, pageSize, readCursor } from '../cursor.ts'
import type { Days, DocumentItem, DocumentQuery, Page } from '../lists.ts'
import { DAY_MS, parseDay, UNDATED } from '../when.ts'
import type { Database } from './database.ts'
import { DOCUMENT_COLUMNS, type DocumentRow, makeDocumentItem } from './documents.ts'
import type { Terms } from './terms.ts'

const FROM_DOCUMENTS = 'documents d JOIN captures c ON c.row = d.capture'

export function findVersions(database: Database, terms: Terms, pages: readonly Id[]): DocumentItem[] {
  return database
    .sql(
      `SELECT ${DOCUMENT_COLUMNS} FROM json_each(?) j JOIN ${FROM_DOCUMENTS} WHERE d.page = j.value
       ORDER BY j.key, d.version`,
    )
    .all<DocumentRow>(JSON.stringify(pages))
    .map((row) => makeDocumentItem(terms, row))
}

export function findDocumentsByCapture(database: Database, terms: Terms, captures: readonly Id[]): DocumentItem[] {
  return database
    .sql(
      `SELECT ${DOCUMENT_COLUMNS} FROM json_each(?) j CROSS JOIN captures c ON c.id = j.value
       JOIN documents d ON d.capture = c.row ORDER BY j.key, d.id`,
    )
    .all<DocumentRow>(JSON.stringify(captures))
    .map((row) => makeDocumentItem(terms, row))
}

export function findDocumentsByUrl(database: Database, terms: Terms, urls: readonly string[]): DocumentItem[] {
  return database
    .sql(
      `SELECT ${DOCUMENT_COLUMNS} FROM json_each(?) j JOIN ${FROM_DOCUMENTS} WHERE d.url = j.value
       ORDER BY j.key, d.version`,
    )
    .all<DocumentRow>(JSON.stringify([...new Set(urls)]))
    .map((row) => makeDocumentItem(terms, row))
}

export function findDocumentsByPublisher(
  database: Database,
  terms: Terms,
  publishers: readonly string[],
  window: { readonly from: string; readonly to: string; readonly limit: number },
): DocumentItem[] {
  const bounds = [Date.parse(window.from), Date.parse(window.to), window.limit]
  return [...new Set(publishers)].flatMap((name) => {
    const publisher = terms.find('publisher', name)
    if (publisher === null) return []
    return database
      .sql(
        `SELECT ${DOCUMENT_COLUMNS} FROM ${FROM_DOCUMENTS}
         WHERE d.publisher = ? AND d.at BETWEEN ? AND ? ORDER BY d.at DESC, d.row DESC LIMIT ?`,
      )
      .all<DocumentRow>(publisher, ...bounds)
      .map((row) => makeDocumentItem(terms, row))
  })
}

export function listPublishers(database: Database): { publisher: string; documents: number }[] {
  return countPages(database, 'publisher').map(({ value, pages }) => ({ publisher: value, documents: pages }))
}

/** Terms with the pages that bear them, by value; the versions of a page count as one. */
export function countPages(
  database: Database,
  kind: 'publisher' | 'language',
): readonly { readonly value: string; readonly pages: number }[] {
  // Later versions are few: they are found in the index of the pages, and taken off the count that is kept.
  return database
    .sql(
      `SELECT t.value, t.documents - coalesce(l.later, 0) AS pages FROM terms t LEFT JOIN (
         SELECT d.${kind} AS term, count(*) AS later FROM documents d INDEXED BY documents_page
         WHERE d.version > 1 AND EXISTS
           (SELECT 1 FROM documents e WHERE e.page = d.page AND e.version < d.version AND e.${kind} = d.${kind})
         GROUP BY d.${kind}
       ) l ON l.term = t.row WHERE t.kind = ? AND t.documents > 0 ORDER BY t.value`,
    )
    .all(kind)
}

export function listDocuments(database: Database, terms: Terms, query: DocumentQuery): Page<DocumentItem> {
  const size = pageSize(query.limit)
  const filters: string[] = []
  const values: (number | string)[] = []
  for (const [column, kind] of [
    ['publisher', 'publisher'],
    ['language', 'language'],
  ] as const) {
    const wanted = query[column]
    if (wanted === null || wanted === undefined) continue
    const term = terms.find(kind, wanted)
    if (term === null) return { items: [], next: null }
    filters.push(`d.${column} = ?`)
    values.push(term)
  }
  const bounds = dayBounds(query)
  if (bounds) {
    filters.push('d.at BETWEEN ? AND ?')
    values.push(...bounds)
  }
  if (query.newestOnly === true)
    filters.push('NOT EXISTS (SELECT 1 FROM documents n WHERE n.page = d.page AND n.version > d.version)')
  const cursor = readCursor(query.after, 2)
  if (cursor) {
    filters.push(`(d.at, d.row) ${query.sort === 'newest' ? '<' : '>'} (?, ?)`)
    values.push(...cursor)
  }
  const direction = query.sort === 'newest' ? 'DESC' : 'ASC'
  const rows = database
    .sql(
      `SELECT ${DOCUMENT_COLUMNS} FROM ${FROM_DOCUMENTS} ${where(filters)}
       ORDER BY d.at ${direction}, d.row ${direction} LIMIT ?`,
    )
    .all<DocumentRow>(...values, size + 1)
  return makePage(
    rows,
    size,
    (row) => makeDocumentItem(terms, row),
    (row) => [row.at, row.row],
  )
}

export function where(filters: readonly string[]): string {
  return filters.length ? `WHERE ${filters.join(' AND ')}` : ''
}

/** Instants that days bound, both included; null where both are open. An undated record is within no bounds. */
export function dayBounds(days: Days): [number, number] | null {
  const from = days.from ?? null
  const to = days.to ?? null
  if (from === null && to === null) return null
  return [
    from === null ? UNDATED + 1 : parseDay(from) * DAY_MS,
    to === null ? Number.MAX_SAFE_INTEGER : (parseDay(to) + 1) * DAY_MS - 1,
  ]
}
