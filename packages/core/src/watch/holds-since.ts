import { type Condition, clausesOf, type What } from './condition.ts'
import { type WatchFact, weighCondition } from './weigh-condition.ts'

/**
 * The ISO day since which a condition has held without a break up to `day`; null where it does not hold, or where nothing
 * that it rests on is dated. It may turn on the days on which an origin comes forward, and on those on which one is no
 * longer "within N days".
 */
export function holdsSince(
  condition: Condition,
  factsOf: (what: What) => readonly WatchFact[],
  day: string,
): string | null {
  let since: string | null = null
  for (const turn of findTurns(condition, factsOf, day)) {
    const known = (what: What) => factsOf(what).filter(({ firstOn }) => firstOn !== null && firstOn <= turn)
    since = weighCondition(condition, known, turn).holds === 'holds' ? (since ?? turn) : null
  }
  return since
}

/** Days up to `day` on which it may begin or cease to hold, in order. */
function findTurns(
  condition: Condition,
  factsOf: (what: What) => readonly WatchFact[],
  day: string,
): readonly string[] {
  const turns = clausesOf(condition).flatMap(({ what }) =>
    factsOf(what).flatMap(({ firstOn }) => {
      if (firstOn === null || firstOn > day) return []
      const lapsesAt = Date.parse(firstOn) + (what.withinDays ?? Number.POSITIVE_INFINITY) * DAY_MS
      return lapsesAt > Date.parse(day) ? [firstOn] : [firstOn, new Date(lapsesAt).toISOString().slice(0, 10)]
    }),
  )
  return [...new Set(turns)].sort()
}

const DAY_MS = 86_400_000
