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

/** A trait that fewer groups have is walked by itself and sorted; past it, the sorted index is walked and asked for it. */
const FEW_GROUPS = 4_000

function selectGroups(database: Database, query: GroupQuery, selection: Selection): ListRow[] {
  const { traits, expression, cursor } = selection
  const clock = CLOCKS.indexOf(query.asOf?.clock ?? 'said')
  const day = query.asOf ? parseDay(query.asOf.day) : FOREVER - 1
  const values: (number | string)[] = []
  const conditions: string[] = []
  const add = (condition: string, ...more: (number | string)[]) => {
    conditions.push(condition)
    values.push(...more)
  }
  const sort = query.sort === 'relevance' && expression ? 'w.rank * -1000000' : SORT_COLUMNS[query.sort]
  let from = `group_days d INDEXED BY group_days_${INDEX_OF[query.sort]}`
  let others = traits
  if (expression !== null) {
    // The words choose the groups; CROSS JOIN keeps SQLite from walking the days first.
    from = `(${rankedMatches('group_words', '2.0, 1.0')}) w CROSS JOIN group_days d ON d.grp = w.rowid`
    values.push(expression)
  } else if (traits[0] && traits[0].groups <= FEW_GROUPS) {
    from = 'group_traits t CROSS JOIN group_days d ON d.grp = t.grp'
    add('t.trait = ? AND t.since <= ?', traits[0].row, day)
    others = traits.slice(1)
  }
  add('d.clock = ? AND d.day <= ? AND d.until > ?', clock, day, day)
  if (query.facet) add('d.facet = ?', FACETS.indexOf(query.facet))
  for (const trait of others)
    add('EXISTS (SELECT 1 FROM group_traits t WHERE t.trait = ? AND t.grp = d.grp AND t.since <= ?)', trait.row, day)
  if (query.from || query.to)
    add(
      `EXISTS (SELECT 1 FROM group_days x WHERE x.clock = d.clock AND x.grp = d.grp AND x.day BETWEEN ? AND ?)`,
      query.from ? parseDay(query.from) : -FOREVER,
      Math.min(day, query.to ? parseDay(query.to) : FOREVER),
    )
  if (cursor) add(`(${sort}, d.documents, d.tag) < (?, ?, ?)`, ...cursor.slice(0, 3))
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
