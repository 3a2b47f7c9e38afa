import { byMoment } from './by-moment.ts'
import { type Traced, wordsOf } from './read-traced.ts'
import type { GroupRow, Named } from './view-records.ts'

/** The row of a group that was read whole; its reports must not be empty. */
export function groupRowOf(traced: Traced, named: Named): GroupRow {
  const { count, records } = traced
  const dates = records
    .flatMap(({ publishedOn }) => (publishedOn === null ? [] : [publishedOn]))
    .sort(byMoment)
    .map((date) => date.slice(0, 10))
  return {
    kind: 'group-row',
    ...named,
    facet: traced.group.facet,
    headline: wordsOf(traced.headline, traced.documents),
    low: count.low,
    high: count.high,
    documents: count.documents,
    publishers: count.publishers,
    denying: count.denying.length,
    declining: count.declining.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  }
}
