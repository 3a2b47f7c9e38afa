import type { Document } from '@sayso/core'
import { pageSize, readCursor, writeCursor } from '../cursor.ts'
import type { ClaimHit, DocumentHit, Matched, Page, WordQuery } from '../lists.ts'
import { findExcerpts } from '../search/find-excerpts.ts'
import { MATCHES, matchExpression } from '../search/match-expression.ts'
import { parseQuery, type QueryTerm } from '../search/query-words.ts'
import { CLAIM_COLUMNS, type ClaimRow, FROM_CLAIMS, makeClaimItem } from './claim-list.ts'
import type { Database } from './database.ts'
import { DOCUMENT_COLUMNS, type DocumentRow, makeDocumentItem } from './documents.ts'
import { dayBounds, where } from './find-documents.ts'
import { unpackRecord } from './pack.ts'
import type { Terms } from './terms.ts'

/** Words so common that they are in more records than this are weighed in the latest of them only. */
const MOST_WEIGHED = 20_000

/** Full text over documents; see `Store.searchDocuments`. */
export function searchDocuments(database: Database, terms: Terms, query: WordQuery): Page<DocumentHit> {
  return searchWords(
    database,
    terms,
    query,
    { table: 'document_words', weights: TITLE_WEIGHTS, version: 'd', holders: 'SELECT rowid FROM w' },
    (expression, filters, values, limit) =>
      database
        .sql(
          `WITH w AS MATERIALIZED (${expression}) SELECT ${DOCUMENT_COLUMNS}, b.body, w.rank AS weight
         FROM w JOIN documents d ON d.row = w.rowid JOIN captures c ON c.row = d.capture
         JOIN document_bodies b ON b.document = d.row ${where(filters)} ORDER BY w.rank, d.row LIMIT ?`,
        )
        .all<DocumentRow & Weighed & { body: Buffer }>(...values, limit),
    (row, matched, parsed) => ({
      document: makeDocumentItem(terms, row),
      matched,
      excerpts: findExcerpts(unpackRecord<Document>(row.body).text, parsed, matched),
    }),
  )
}

/** A word in a title tells three times as much as one in the text. */
const TITLE_WEIGHTS = '3.0, 1.0'

/** Full text over the words of claims; see `Store.searchClaims`. */
export function searchClaims(database: Database, terms: Terms, query: WordQuery): Page<ClaimHit> {
  return searchWords(
    database,
    terms,
    query,
    {
      table: 'claim_words',
      weights: '1.0',
      version: 'o',
      holders: 'SELECT h.document FROM w JOIN claims h ON h.row = w.rowid',
    },
    (expression, filters, values, limit) =>
      database
        .sql(
          `WITH w AS MATERIALIZED (${expression}) SELECT ${CLAIM_COLUMNS}, w.rank AS weight FROM w
         JOIN ${FROM_CLAIMS} ${where(['d.row = w.rowid', ...filters])} ORDER BY w.rank, d.row LIMIT ?`,
        )
        .all<ClaimRow & Weighed>(...values, limit),
    (row, matched) => ({ claim: makeClaimItem(terms, row), matched }),
  )
}

/** Where words stand: their table, the weights of its columns, the alias of the version they are in, and all such versions. */
interface Searched {
  readonly table: string
  readonly weights: string
  readonly version: string
  /** Rows of the versions that hold the words, of the matches `w`. */
  readonly holders: string
}

interface Weighed {
  readonly row: number
  readonly weight: number
}

/** Goes down the ways of matching until one finds something, and makes a page of it. */
function searchWords<Row extends Weighed, Hit>(
  database: Database,
  terms: Terms,
  query: WordQuery,
  searched: Searched,
  select: (expression: string, filters: string[], values: (string | number)[], limit: number) => Row[],
  make: (row: Row, matched: Matched, parsed: readonly QueryTerm[]) => Hit,
): Page<Hit> {
  const size = pageSize(query.limit)
  const parsed = parseQuery(query.words)
  const { table, weights } = searched
  const filters = documentFilters(terms, query, searched)
  if (parsed.length === 0 || filters === null) return { items: [], next: null }
  const cursor = readCursor(query.after, 3)
  for (const matched of cursor ? [MATCHES[Number(cursor[2])] ?? 'all'] : MATCHES) {
    const expression = matchExpression(parsed, matched)
    const bounded = isBounded(database, table, expression)
    const rows = select(
      rankedMatches(table, weights),
      [...filters.conditions, ...(cursor ? ['(w.rank, d.row) > (?, ?)'] : [])],
      [expression, ...filters.values, ...(cursor ? cursor.slice(0, 2) : [])],
      size + 1,
    )
    if (rows.length === 0) continue
    const last = rows.slice(0, size).at(-1)!
    return {
      items: rows.slice(0, size).map((row) => make(row, matched, parsed)),
      next: rows.length > size ? writeCursor([last.weight, last.row, MATCHES.indexOf(matched)]) : null,
      ...(bounded ? { bounded } : {}),
    }
  }
  return { items: [], next: null }
}

/** The latest matches with how well they fit (the smaller the better), as a subquery with one parameter. */
export function rankedMatches(table: string, weights: string): string {
  return `SELECT rowid, bm25(${table}, ${weights}) AS rank FROM ${table}
          WHERE ${table} MATCH ? ORDER BY rowid DESC LIMIT ${MOST_WEIGHED}`
}

export function isBounded(database: Database, table: string, expression: string): boolean {
  const past = database
    .sql(`SELECT rowid FROM ${table} WHERE ${table} MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ${MOST_WEIGHED}`)
    .get(expression)
  return past !== undefined
}

/** Conditions on the row `d`, a document's or a claim's; null where nothing can fit. */
function documentFilters(
  terms: Terms,
  query: WordQuery,
  { version, holders }: Searched,
): { conditions: string[]; values: (string | number)[] } | null {
  const conditions: string[] = []
  const values: (string | number)[] = []
  for (const kind of ['publisher', 'language'] as const) {
    const wanted = query[kind]
    if (wanted === null || wanted === undefined) continue
    const term = terms.find(kind, wanted)
    if (term === null) return null
    conditions.push(`d.${kind} = ?`)
    values.push(term)
  }
  const bounds = dayBounds(query) ?? []
  const within = (alias: string) => (bounds.length === 0 ? [] : [`${alias}.at BETWEEN ? AND ?`])
  conditions.push(...within('d'))
  values.push(...bounds)
  if (query.newestOnly === true) {
    const newer = [`n.page = ${version}.page`, `n.version > ${version}.version`, `n.row IN (${holders})`]
    conditions.push(`NOT EXISTS (SELECT 1 FROM documents n ${where([...newer, ...within('n')])})`)
    values.push(...bounds)
  }
  return { conditions, values }
}
