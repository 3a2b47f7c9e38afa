import type { Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { nameIds } from './named.ts'
import { wordsOf } from './read-traced.ts'
import type { GroupRow } from './view-records.ts'

/** These groups as rows of a list, as they stand, in the order asked for; those that are not there are left out. */
export async function readGroupRows(open: OpenCase, ids: readonly Id[]): Promise<readonly GroupRow[]> {
  const groups = await open.store.readGroups(ids)
  const counts = new Map((await open.store.readCounts(ids)).map((count) => [count.group, count]))
  const ends = groups.flatMap((group) => [group.headline, group.claims[0]!, group.claims.at(-1)!])
  const records = new Map((await open.store.readClaims(ends)).map((record) => [record.claim.id, record]))
  const names = await nameIds(
    open,
    groups.map((group) => group.id),
  )
  return groups.flatMap((group): GroupRow[] => {
    const count = counts.get(group.id)
    const headline = records.get(group.headline)
    if (count === undefined || headline === undefined) return []
    return [
      {
        kind: 'group-row',
        ...names.get(group.id)!,
        facet: group.facet,
        headline: wordsOf(headline, new Map()),
        low: count.low,
        high: count.high,
        documents: count.documents,
        publishers: count.publishers,
        denying: count.denying.length,
        declining: count.declining.length,
        from: records.get(group.claims[0]!)?.publishedOn ?? null,
        to: records.get(group.claims.at(-1)!)?.publishedOn ?? null,
      },
    ]
  })
}
