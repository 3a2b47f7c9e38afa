import { type Claim, FACETS, type Id, STANCES } from '@sayso/core'
import type { ClaimRecord } from '../contract.ts'
import { makePage, pageSize, readCursor } from '../cursor.ts'
import type { ClaimItem, ClaimQuery, Page, PageRequest, SourceItem } from '../lists.ts'
import type { Database } from './database.ts'
import { dayBounds, where } from './find-documents.ts'
import type { Terms } from './terms.ts'

/** The columns that a `ClaimItem` is made of; the claim stands as `d`, its document as `o`. */
export const CLAIM_COLUMNS = `d.row, d.id, o.id AS document_id, o.page, o.row AS document, d.at, d.publisher, d.language,
  o.published_on, g.id AS group_id, s.name AS source, d.wording, b.record`
export const FROM_CLAIMS = `claims d JOIN claim_bodies b ON b.claim = d.row JOIN documents o ON o.row = d.document
  LEFT JOIN groups g ON g.row = d.grp LEFT JOIN sources s ON s.row = d.source`

export interface ClaimRow {
  row: number
  id: Id
  document_id: Id
  page: Id
  document: number
  at: number
  publisher: number | null
  language: number
  published_on: string | null
  group_id: Id | null
  source: string | null
  wording: number | null
  record: string
}

export function makeClaimItem(terms: Terms, row: ClaimRow): ClaimItem {
  const claim = JSON.parse(row.record) as Claim
  return {
    id: row.id,
    document: row.document_id,
    group: row.group_id,
    facet: claim.facet,
    stance: claim.stance,
    words: claim.anchor.exact,
    start: claim.anchor.start,
    end: claim.anchor.end,
    value: claim.value?.value ?? null,
    source: row.source,
    publisher: row.publisher === null ? null : terms.read(row.publisher),
    language: terms.read(row.language),
    publishedOn: row.published_on,
  }
}

export function readClaims(database: Database, terms: Terms, ids: readonly Id[]): ClaimRecord[] {
  return database
    .sql(`SELECT ${CLAIM_COLUMNS} FROM json_each(?) j JOIN ${FROM_CLAIMS} WHERE d.id = j.value ORDER BY j.key`)
    .all<ClaimRow>(JSON.stringify(ids))
    .map((row) => ({
      claim: JSON.parse(row.record) as Claim,
      document: row.document_id,
      page: row.page,
      publisher: row.publisher === null ? null : terms.read(row.publisher),
      language: terms.read(row.language),
      publishedOn: row.published_on,
      group: row.group_id,
      wording: row.wording,
    }))
}

export function readProfiles(database: Database, claims: readonly Id[]): { claim: Id; profile: unknown }[] {
  return database
    .sql(
      `SELECT c.id, b.profile FROM json_each(?) j JOIN claims c ON c.id = j.value JOIN claim_bodies b ON b.claim = c.row
       WHERE b.profile IS NOT NULL ORDER BY j.key`,
    )
    .all<{ id: Id; profile: string }>(JSON.stringify(claims))
    .map((row) => ({ claim: row.id, profile: JSON.parse(row.profile) as unknown }))
}

/** Claims by time, filtered; see `Store.listClaims`. */
export function listClaims(database: Database, terms: Terms, query: ClaimQuery): Page<ClaimItem> {
  const size = pageSize(query.limit)
  const filters = claimFilters(database, terms, query)
  if (filters === null) return { items: [], next: null }
  const cursor = readCursor(query.after, 3)
  if (cursor) {
    filters.conditions.push(`(d.at, d.document, d.row) ${query.sort === 'newest' ? '<' : '>'} (?, ?, ?)`)
    filters.values.push(...cursor)
  }
  const direction = query.sort === 'newest' ? 'DESC' : 'ASC'
  const rows = database
    .sql(
      `SELECT ${CLAIM_COLUMNS} FROM (
         SELECT d.row, d.at, d.document FROM ${filters.from} ${where(filters.conditions)}
         ORDER BY d.at ${direction}, d.document ${direction}, d.row ${direction} LIMIT ?) found
       JOIN ${FROM_CLAIMS} WHERE d.row = found.row
       ORDER BY d.at ${direction}, d.document ${direction}, d.row ${direction}`,
    )
    .all<ClaimRow>(...filters.values, size + 1)
  return makePage(
    rows,
    size,
    (row) => makeClaimItem(terms, row),
    (row) => [row.at, row.document, row.row],
  )
}

/** Conditions on the claim `d` and the index to walk; null where nothing can fit. */
function claimFilters(
  database: Database,
  terms: Terms,
  query: ClaimQuery,
): { from: string; conditions: string[]; values: (string | number)[] } | null {
  const conditions: string[] = []
  const values: (string | number)[] = []
  const add = (condition: string, ...wanted: (string | number)[]) => {
    conditions.push(condition)
    values.push(...wanted)
  }
  let from = 'claims d INDEXED BY claims_at'
  for (const kind of ['publisher', 'language'] as const) {
    if (!query[kind]) continue
    const term = terms.find(kind, query[kind])
    if (term === null) return null
    add(`d.${kind} = ?`, term)
    if (kind === 'publisher' && hasFewDocuments(database, term)) {
      add('p.publisher = ?', term)
      from = 'documents p CROSS JOIN claims d INDEXED BY claims_document ON d.document = p.row'
    }
  }
  if (query.facet) add('d.facet = ?', FACETS.indexOf(query.facet))
  if (query.stance) add('d.stance = ?', STANCES.indexOf(query.stance))
  const bounds = dayBounds(query)
  if (bounds) add('d.at BETWEEN ? AND ?', ...bounds)
  if (query.source) {
    const source = database.sql('SELECT row FROM sources WHERE name = ?').get<{ row: number }>(query.source)
    if (!source) return null
    add('d.source = ?', source.row)
    from = 'claims d INDEXED BY claims_source'
  }
  if (query.group) {
    add('d.grp = (SELECT row FROM groups WHERE id = ?)', query.group)
    from = 'claims d INDEXED BY claims_grp'
  }
  if (query.document) {
    add('d.document = (SELECT row FROM documents WHERE id = ?)', query.document)
    from = 'claims d INDEXED BY claims_document'
  }
  return { from, conditions, values }
}

function hasFewDocuments(database: Database, publisher: number): boolean {
  const { documents } = database.sql('SELECT documents FROM terms WHERE row = ?').get<{ documents: number }>(publisher)!
  return documents <= FEW_DOCUMENTS
}

/** A publisher with no more is walked by itself: its claims are sorted faster than found among all others. */
const FEW_DOCUMENTS = 1_000

/** SQLite knows the two cases of Latin letters without accents alone: of others a word is looked for in each of its spellings. */
const HOLDS = '(instr(lower(name), lower(?)) > 0 OR instr(name, ?) > 0 OR instr(name, ?) > 0 OR instr(name, ?) > 0)'

function spellCases(word: string): readonly string[] {
  const low = word.toLowerCase()
  return [word, low, word.toUpperCase(), low.replace(/^\p{L}/u, (letter) => letter.toUpperCase())]
}

/** Immediate sources of claims; see `Store.listSources`. */
export function listSources(
  database: Database,
  query: PageRequest & { readonly sort: 'claims' | 'name'; readonly words?: string | null },
): Page<SourceItem> {
  const size = pageSize(query.limit)
  const cursor = readCursor(query.after, query.sort === 'claims' ? 2 : 1)
  const [columns, direction, past] =
    query.sort === 'claims' ? [['claims', 'name'], 'DESC', '<'] : [['name'], 'ASC', '>']
  const order = columns.map((column) => `${column} ${direction}`).join(', ')
  const words = (query.words ?? '').split(/\s+/).filter((word) => word !== '')
  const wanted = [
    ...(cursor ? [`(${columns.join(', ')}) ${past} (${columns.map(() => '?').join(', ')})`] : []),
    ...words.map(() => HOLDS),
  ]
  const rows = database
    .sql(
      `SELECT * FROM sources ${wanted.length > 0 ? `WHERE ${wanted.join(' AND ')}` : ''}
       ORDER BY ${order} LIMIT ?`,
    )
    .all<{ name: string; unnamed: number; claims: number; denying: number }>(
      ...(cursor ?? []),
      ...words.flatMap(spellCases),
      size + 1,
    )
  return makePage(
    rows,
    size,
    (row) => ({ source: row.name, unnamed: row.unnamed === 1, claims: row.claims, denying: row.denying }),
    (row) => (query.sort === 'claims' ? [row.claims, row.name] : [row.name]),
  )
}
