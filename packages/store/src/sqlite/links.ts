import { type ClaimLink, type Id, linkIdOf, RELATIONS } from '@sayso/core'
import { StoreError } from '../store-error.ts'
import { addToCounter } from './counters.ts'
import type { Database } from './database.ts'
import type { Terms } from './terms.ts'

/** To be called within a transaction. */
export function putLinks(database: Database, terms: Terms, links: readonly ClaimLink[]): void {
  const rowOf = makeClaimFinder(database)
  const insert = database.sql('INSERT OR IGNORE INTO links VALUES (?, ?, ?, ?, ?, ?)')
  const replace = database.sql(
    'UPDATE links SET relation = ?, score = ?, method = ?, reasons = ? WHERE a = ? AND b = ?',
  )
  let added = 0
  for (const link of links) {
    const ends = [rowOf(link.a, link), rowOf(link.b, link)]
    const values = [
      RELATIONS.indexOf(link.relation),
      link.score,
      terms.keep('method', link.method),
      link.reasons.length === 0 ? null : JSON.stringify(link.reasons.map(packReason)),
    ]
    if (insert.run(...ends, ...values).changes) added++
    else replace.run(...values, ...ends)
  }
  addToCounter(database, 'links', added)
}

/** The rows of claims; each is looked up once, for a claim has many links. */
function makeClaimFinder(database: Database): (id: Id, link: ClaimLink) => number {
  const rows = new Map<Id, number>()
  const find = database.sql('SELECT row FROM claims WHERE id = ?')
  return (id, link) => {
    const known = rows.get(id) ?? find.get<{ row: number }>(id)?.row
    if (known === undefined)
      throw new StoreError(
        'record-unknown',
        `link ${link.id} names claim ${id}, which is not in ${database.path}; it may have been erased meanwhile. Link its document again.`,
      )
    rows.set(id, known)
    return known
  }
}

/** A reason without the names of its fields. */
type PackedReason = readonly [rule: string, words: string, weight: number | null]

function packReason({ rule, words, weight }: ClaimLink['reasons'][number]): PackedReason {
  return [rule, words, weight]
}

interface LinkRow {
  a_id: Id
  b_id: Id
  relation: number
  score: number
  method: number
  reasons: string | null
}

const LINK_COLUMNS = 'ca.id AS a_id, cb.id AS b_id, l.relation, l.score, l.method, l.reasons'

function makeLink(terms: Terms, row: LinkRow): ClaimLink {
  return {
    kind: 'link',
    id: linkIdOf(row.a_id, row.b_id),
    a: row.a_id,
    b: row.b_id,
    relation: RELATIONS[row.relation]!,
    score: row.score,
    reasons: (row.reasons === null ? [] : (JSON.parse(row.reasons) as PackedReason[])).map(([rule, words, weight]) => ({
      rule,
      words,
      weight,
    })),
    method: terms.read(row.method),
  }
}

/** Links that have one of these claims at either end, each once, by the ids of their ends. */
export function readLinks(database: Database, terms: Terms, claims: readonly Id[]): ClaimLink[] {
  return database
    .sql(
      `WITH asked AS (SELECT c.row FROM json_each(?) j JOIN claims c ON c.id = j.value),
         ends AS (SELECT l.a, l.b FROM asked JOIN links l ON l.a = asked.row
                  UNION SELECT l.a, l.b FROM asked JOIN links l ON l.b = asked.row)
       SELECT ${LINK_COLUMNS} FROM ends JOIN links l ON l.a = ends.a AND l.b = ends.b
       JOIN claims ca ON ca.row = l.a JOIN claims cb ON cb.row = l.b ORDER BY ca.id, cb.id`,
    )
    .all<LinkRow>(JSON.stringify(claims))
    .map((row) => makeLink(terms, row))
}

/** Links whose first end is one of these claims, in their order: over all claims, every link once. */
export function readLinksOf(database: Database, terms: Terms, claims: readonly Id[]): ClaimLink[] {
  return database
    .sql(
      `SELECT ${LINK_COLUMNS} FROM json_each(?) j JOIN claims ca ON ca.id = j.value JOIN links l ON l.a = ca.row
       JOIN claims cb ON cb.row = l.b ORDER BY j.key, cb.id`,
    )
    .all<LinkRow>(JSON.stringify(claims))
    .map((row) => makeLink(terms, row))
}
