import type { Reliability } from '../model/grade.ts'
import type { Id } from '../model/id.ts'
import type { OriginKind } from '../model/origin.ts'
import type { Stance } from '../model/stance.ts'
import type { Clause, Condition, Holding, What } from './condition.ts'

/** That an origin holds a claim of those that a clause is about. */
export interface WatchFact {
  readonly origin: Id
  readonly originKind: OriginKind
  /** The letter that a person gave it; null where nobody did. */
  readonly grade: Reliability | null
  /** Whether it is surely an origin of its own, and no echo. */
  readonly sure: boolean
  readonly stance: Stance
  /** ISO day on which it first put this forward; null where nothing is dated. */
  readonly firstOn: string | null
  /** A claim that carries it. */
  readonly claim: Id
}

/** Whether something is so: by what is sure, only if what is in doubt goes one way, or not at all. */
export type Holds = 'holds' | 'in doubt' | 'fails'

/** How a clause stands. */
export interface ClauseVerdict {
  readonly clause: Clause
  /** Independent origins that it counts. */
  readonly low: number
  readonly high: number
  readonly holds: Holds
  /** One for each origin that it counts, sure ones first, then the earliest. */
  readonly supporters: readonly WatchFact[]
}

export interface Verdict {
  readonly holds: Holds
  /** In the order in which they stand. */
  readonly clauses: readonly ClauseVerdict[]
}

/**
 * How a condition stands by what origins hold. Three values: a count is an interval, and what only its doubtful end meets is
 * in doubt, through `and`, `or` and `not` (Kleene). `day` is the ISO day looked at, from which `within N days` counts back.
 *
 * @example weighCondition(parseCondition('somebody affirms "troops"'), () => [], '2027-11-10').holds // 'fails'
 */
export function weighCondition(
  condition: Condition,
  factsOf: (what: What) => readonly WatchFact[],
  day: string,
): Verdict {
  if (condition.kind === 'clause') {
    const verdict = weighClause(condition, factsOf(condition.what), day)
    return { holds: verdict.holds, clauses: [verdict] }
  }
  if (condition.kind === 'not') {
    const { holds, clauses } = weighCondition(condition.of, factsOf, day)
    return { holds: OPPOSITE[holds], clauses }
  }
  const parts = condition.of.map((each) => weighCondition(each, factsOf, day))
  const ranks = parts.map(({ holds }) => ORDER.indexOf(holds))
  const rank = condition.kind === 'all' ? Math.min(...ranks) : Math.max(...ranks)
  return { holds: ORDER[rank]!, clauses: parts.flatMap(({ clauses }) => clauses) }
}

const ORDER: readonly Holds[] = ['fails', 'in doubt', 'holds']
const OPPOSITE: Readonly<Record<Holds, Holds>> = { holds: 'fails', fails: 'holds', 'in doubt': 'in doubt' }

const STANCES: Readonly<Record<Holding, readonly Stance[]>> = {
  affirm: ['asserts', 'hedges'],
  assert: ['asserts'],
  hedge: ['hedges'],
  deny: ['denies'],
  decline: ['declines-to-confirm'],
  question: ['questions'],
}

function weighClause(clause: Clause, facts: readonly WatchFact[], day: string): ClauseVerdict {
  const byOrigin = new Map<Id, WatchFact>()
  for (const fact of facts) {
    if (!isCounted(clause, fact, day)) continue
    const known = byOrigin.get(fact.origin)
    if (known === undefined || comesBefore(fact, known)) byOrigin.set(fact.origin, fact)
  }
  const supporters = [...byOrigin.values()].sort((a, b) => (comesBefore(a, b) ? -1 : 1))
  const high = supporters.length
  const low = supporters.filter(({ sure }) => sure).length
  return { clause, low, high, holds: holdsOf(clause, low, high), supporters }
}

function isCounted({ holding, kinds, grades, what }: Clause, fact: WatchFact, day: string): boolean {
  return (
    STANCES[holding].includes(fact.stance) &&
    (kinds.length === 0 || kinds.includes(fact.originKind)) &&
    (grades.length === 0 || grades.includes(fact.grade ?? 'ungraded')) &&
    isInTime(what, fact.firstOn, day)
  )
}

/** What is not dated is in no stretch of time. */
function isInTime({ since, until, withinDays }: What, firstOn: string | null, day: string): boolean {
  if (since === null && until === null && withinDays === null) return true
  if (firstOn === null) return false
  const on = firstOn.slice(0, 10)
  if ((since !== null && on < since) || (until !== null && on > until)) return false
  return withinDays === null || (on <= day && Date.parse(day) - Date.parse(on) < withinDays * DAY_MS)
}

const DAY_MS = 86_400_000

/** The one that is sure before one in doubt, the earlier before the later, an undated one last. */
function comesBefore(a: WatchFact, b: WatchFact): boolean {
  if (a.sure !== b.sure) return a.sure
  const [one, other] = [a.firstOn ?? LAST, b.firstOn ?? LAST]
  return one !== other ? one < other : a.claim < b.claim
}

const LAST = '9999'

/** What holds at both ends of the interval is sure. `possibly` asks for one of its ends only. */
function holdsOf({ amount, possibly }: Clause, low: number, high: number): Holds {
  const fits = (number: number) => number >= (amount.least ?? 0) && number <= (amount.most ?? Number.POSITIVE_INFINITY)
  let some = false
  let every = true
  for (let number = low; number <= high; number++) {
    if (fits(number)) some = true
    else every = false
  }
  if (every || (some && possibly)) return 'holds'
  return some ? 'in doubt' : 'fails'
}
