import type { Id, ScoredLink } from '@sayso/core'

/**
 * How firmly each claim belongs to its group, 0 to 1: the mean score of its links to the other members, where a pair that is
 * not linked counts nothing; 1 in a group of one.
 */
export function measureBelonging(
  groups: readonly (readonly Id[])[],
  links: readonly ScoredLink[],
): ReadonlyMap<Id, number> {
  const groupByClaim = new Map(groups.flatMap((claims) => claims.map((claim) => [claim, claims] as const)))
  const sums = new Map<Id, number>()
  for (const { a, b, score } of links) {
    const group = groupByClaim.get(a)
    if (group === undefined || group !== groupByClaim.get(b)) continue
    sums.set(a, (sums.get(a) ?? 0) + score)
    sums.set(b, (sums.get(b) ?? 0) + score)
  }
  const belonging = new Map<Id, number>()
  for (const [claim, { length }] of groupByClaim)
    belonging.set(claim, length === 1 ? 1 : (sums.get(claim) ?? 0) / (length - 1))
  return belonging
}
