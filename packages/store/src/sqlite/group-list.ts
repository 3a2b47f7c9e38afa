import { FACETS, type Id } from '@sayso/core'
import { pageSize, readCursor, writeCursor } from '../cursor.ts'
import { CLOCKS } from '../group-day.ts'
import type { GroupItem, GroupQuery, GroupSort, Matched, Page } from '../lists.ts'
import { MATCHES, matchExpression } from '../search/match-expression.ts'
import { parseQuery } from '../search/query-words.ts'
import { isoDay, parseDay } from '../when.ts'
import type { Database } from './database.ts'
import { FOREVER } from './group-days.ts'
import { isBounded, rankedMatches } from './search.ts'
import type { Terms } from './terms.ts'

/** Groups as they stood on a day; see `Store.listGroups`. */
export function listGroups(database: Database, terms: Terms, query: GroupQuery): Page<GroupItem> {
  const size = pageSize(query.limit)
  const traits = findTraits(database, terms, query)
  if (traits === null) return { items: [], next: null }
  const cursor = readCursor(query.after, 4)
  const words = query.words ? parseQuery(query.words) : null
  if (words?.length === 0) return { items: [], next: null }
  for (const matched of words ? (cursor ? [MATCHES[Number(cursor[3])] ?? 'all'] : MATCHES) : [null]) {
    const expression = words && matched ? matchExpression(words, matched) : null
    const rows = selectGroups(database, query, { traits, expression, cursor, limit: size + 1 })
    if (rows.length === 0) continue
    const last = rows.slice(0, size).at(-1)!
    const next = [last.sort, last.documents, last.tag, matched ? MATCHES.indexOf(matched) : 0]
    return {
      items: rows.slice(0, size).map((row) => makeItem(row, matched)),
      next: rows.length > size ? writeCursor(next) : null,
      ...(expression && isBounded(database, 'group_words', expression) ? { bounded: true } : {}),
    }
  }
  return { items: [], next: null }
}

interface Trait {
  readonly row: number
  readonly groups: number
}

/** The traits asked for, the rarest first; null where no group can have one of them. */
function findTraits(database: Database, terms: Terms, query: GroupQuery): Trait[] | null {
  const traits: Trait[] = []
  for (const kind of ['publisher', 'language', 'stance'] as const) {
    const wanted = query[kind]
    if (wanted === null || wanted === undefined) continue
    const row = terms.find(kind, wanted)
    if (row === null) return null
    const { groups } = database.sql('SELECT groups FROM terms WHERE row = ?').get<{ groups: number }>(row)!
    traits.push({ row, groups })
  }
  return traits.sort((a, b) => a.groups - b.groups)
}

const SORT_COLUMNS: Readonly<Record<GroupSort, string>> = {
  inflation: 'd.inflation',
  documents: 'd.documents',
  newest: 'd.day',
  width: 'd.width',
  denials: 'd.denying',
  relevance: 'd.documents',
}

interface ListRow {
  id: Id
  facet: number
  headline: Id
  words: string
  language: string
  first_day: number
  day: number
  documents: number
  publishers: number
  low: number
  high: number
  denying: number
  declining: number
  sort: number
  tag: number
}

interface Selection {
  readonly traits: readonly Trait[]
  readonly expression: string | null
  readonly cursor: readonly (number | string)[] | null
  readonly limit: number
}

function selectGroups(database: Database, query: GroupQuery, selection: Selection): ListRow[] {
  const { traits, cursor } = selection
  const clock = CLOCKS.indexOf(query.asOf?.clock ?? 'said')
  const day = query.asOf ? parseDay(query.asOf.day) : FOREVER - 1
  const days = query.from || query.to ? { first: firstOf(query), last: Math.min(day, lastOf(query)) } : null
  const few = findFew(database, query, { ...selection, clock, day, days })
  const group = few ? 'few.grp' : 'd.grp'
  const values: (number | string)[] = few ? [...few.values] : []
  const conditions: string[] = []
  const add = (condition: string, ...more: (number | string)[]) => {
    conditions.push(condition)
    values.push(...more)
  }
  const sort = query.sort === 'relevance' && few?.ranked ? 'few.rank * -1000000' : SORT_COLUMNS[query.sort]
  for (const trait of few?.rest ?? traits)
    add(`EXISTS (SELECT 1 FROM group_traits t WHERE t.trait = ? AND t.grp = ${group} AND t.since <= ?)`, trait.row, day)
  add('d.clock = ? AND d.day <= ? AND d.until > ?', clock, day, day)
  if (query.facet) add('d.facet = ?', FACETS.indexOf(query.facet))
  if (days)
    add(
      `EXISTS (SELECT 1 FROM group_days x WHERE x.clock = ? AND x.grp = ${group} AND x.day BETWEEN ? AND ?)`,
      clock,
      days.first,
      days.last,
    )
  if (cursor) add(`(${sort}, d.documents, d.tag) < (?, ?, ?)`, ...cursor.slice(0, 3))
  // CROSS JOIN keeps SQLite from walking the days first.
  const from = few
    ? `(${few.sql}) few CROSS JOIN group_days d ON d.grp = few.grp`
    : `group_days d INDEXED BY group_days_${INDEX_OF[query.sort]}`
  return database
    .sql(
      `SELECT g.id, g.facet, g.headline, g.words, g.language, f.*,
         (SELECT min(x.day) FROM group_days x WHERE x.clock = f.clock AND x.grp = f.grp) AS first_day
       FROM (SELECT d.*, ${sort} AS sort FROM ${from} WHERE ${conditions.join(' AND ')}
             ORDER BY ${sort} DESC, d.documents DESC, d.tag DESC LIMIT ?) f
       JOIN groups g ON g.row = f.grp ORDER BY f.sort DESC, f.documents DESC, f.tag DESC`,
    )
    .all<ListRow>(...values, selection.limit)
}

function firstOf(query: GroupQuery): number {
  return query.from ? parseDay(query.from) : -FOREVER
}

function lastOf(query: GroupQuery): number {
  return query.to ? parseDay(query.to) : FOREVER
}

/** A subquery of the few groups that can fit at all, to be sorted; its column is `grp`, and `rank` where it is ranked. */
interface Few {
  readonly sql: string
  readonly values: readonly (number | string)[]
  readonly ranked: boolean
  /** Traits that it does not see to. */
  readonly rest: readonly Trait[]
}

/**
 * Where the question leaves few groups, they are walked and sorted. Otherwise null: the sorted index is walked and each
 * group asked whether it fits, which soon fills a page.
 */
function findFew(
  database: Database,
  query: GroupQuery,
  asked: Selection & {
    readonly clock: number
    readonly day: number
    readonly days: { readonly first: number; readonly last: number } | null
  },
): Few | null {
  const { traits, expression, clock, day, days } = asked
  if (expression !== null)
    return {
      sql: `SELECT rowid AS grp, rank FROM (${rankedMatches('group_words', '2.0, 1.0')})`,
      values: [expression],
      ranked: true,
      rest: traits,
    }
  const [rarest] = traits
  const isNarrow = traits.length > 1 || query.facet || days
  if (rarest && rarest.groups <= (isNarrow ? FEW_WHEN_NARROW : FEW))
    return {
      sql: 'SELECT grp FROM group_traits WHERE trait = ? AND since <= ?',
      values: [rarest.row, day],
      ranked: false,
      rest: traits.slice(1),
    }
  const inDays = 'FROM group_days INDEXED BY group_days_newest WHERE clock = ? AND day BETWEEN ? AND ?'
  if (days === null) return null
  const past = database.sql(`SELECT 1 ${inDays} LIMIT 1 OFFSET ${FEW_WHEN_NARROW}`).get(clock, days.first, days.last)
  if (past !== undefined) return null
  return { sql: `SELECT DISTINCT grp ${inDays}`, values: [clock, days.first, days.last], ranked: false, rest: traits }
}

/** Groups that are looked up and sorted in some 20 milliseconds. */
const FEW = 5_000
/**
 * Where a second condition must hold as well, it may leave next to nothing, and walking the sorted index for it would read
 * all of it: more groups are worth looking up.
 */
const FEW_WHEN_NARROW = 20_000

const INDEX_OF: Readonly<Record<GroupSort, string>> = {
  inflation: 'inflation',
  documents: 'documents',
  newest: 'newest',
  width: 'width',
  denials: 'denials',
  relevance: 'documents',
}

function makeItem(row: ListRow, matched: Matched | null): GroupItem {
  return {
    id: row.id,
    facet: FACETS[row.facet]!,
    headline: row.headline,
    words: row.words,
    language: row.language,
    firstDay: isoDay(row.first_day),
    lastDay: isoDay(row.day),
    documents: row.documents,
    publishers: row.publishers,
    low: row.low,
    high: row.high,
    denying: row.denying,
    declining: row.declining,
    matched,
  }
}
