import type { Totals } from '../contract.ts'
import { dayOf, isoDay, UNDATED } from '../when.ts'
import { readCounters } from './counters.ts'
import type { Database } from './database.ts'
import { countPages } from './find-documents.ts'

export function readTotals(database: Database): Totals {
  const languages = countPages(database, 'language')
  const publishers = database
    .sql("SELECT count(*) AS publishers FROM terms WHERE kind = 'publisher' AND documents > 0")
    .get<{ publishers: number }>()!
  const pages = database.sql('SELECT count(DISTINCT page) AS pages FROM documents').get<{ pages: number }>()!
  return {
    ...readCounters(database),
    ...publishers,
    ...pages,
    earlierClaims: countEarlierClaims(database),
    languages: Object.fromEntries(languages.map((row) => [row.value, row.pages])),
    firstDay: findDay(database, 'ASC'),
    lastDay: findDay(database, 'DESC'),
  }
}

/** Later versions are few: the pages that have one are found in the index of the pages. */
function countEarlierClaims(database: Database): number {
  return database
    .sql(
      `SELECT coalesce(sum(e.claims), 0) AS claims FROM (
         SELECT page, max(version) AS newest FROM documents INDEXED BY documents_page WHERE version > 1 GROUP BY page
       ) p JOIN documents e ON e.page = p.page AND e.version < p.newest`,
    )
    .get<{ claims: number }>()!.claims
}

function findDay(database: Database, direction: 'ASC' | 'DESC'): string | null {
  const row = database
    .sql(`SELECT at FROM documents WHERE at > ? ORDER BY at ${direction} LIMIT 1`)
    .get<{ at: number }>(UNDATED)
  return row ? isoDay(dayOf(row.at)) : null
}
