import { type Clause, type Condition, clausesOf } from './condition.ts'
import { renderClause } from './render-condition.ts'

/** Why an indicator is no indicator, with a readable code. */
export interface ConditionFault {
  readonly rule: 'never-fires' | 'always-fires' | 'fires-on-silence'
  readonly words: string
}

/**
 * What makes a condition useless, whatever is claimed: it can never hold, it always does, or it holds while nothing is said at
 * all, which observes nothing. Null where it is none of these. Looks at every number of origins that makes a difference,
 * minding that origins of one kind are among those of any kind; past {@link MOST_TRIED} of them it finds no fault.
 *
 * @example checkCondition(parseCondition('nobody denies "troops"'))?.rule // 'fires-on-silence'
 */
export function checkCondition(condition: Condition): ConditionFault | null {
  const clauses = clausesOf(condition)
  for (const clause of clauses) {
    const reason = emptyReason(clause)
    if (reason !== null && isNever(condition, new Set([keyOf(clause)])))
      return { rule: 'never-fires', words: `it can never fire: ${reason}.` }
  }
  if (isNever(condition, new Set())) return { rule: 'never-fires', words: `it can never fire: ${conflictOf(clauses)}.` }
  if (isAlways(condition))
    return {
      rule: 'always-fires',
      words: 'it always fires: every number of origins meets it, so that it observes nothing.',
    }
  if (meets(condition, () => 0))
    return {
      rule: 'fires-on-silence',
      words:
        'it fires while nothing is said at all: somebody, or at least one origin, was expected beside what must not be.',
    }
  return null
}

/** Assignments looked at; a condition of eight different clauses stays below. */
const MOST_TRIED = 60_000

/** Why nothing can fit what a clause asks for; null where something can. */
function emptyReason({ what: { since, until, withinDays } }: Clause): string | null {
  if (since !== null && until !== null && since > until)
    return `${since} is after ${until}, so that no day is in between`
  return withinDays === 0 ? 'within 0 days is no time' : null
}

/** Whether no number of origins meets it; those of the clauses named are none. */
function isNever(condition: Condition, none: ReadonlySet<string>): boolean {
  return tryAll(condition, none, (numberOf) => !meets(condition, numberOf))
}

function isAlways(condition: Condition): boolean {
  return tryAll(condition, new Set(), (numberOf) => meets(condition, numberOf))
}

type NumberOf = (clause: Clause) => number

/** Whether every number of origins that makes a difference passes; false where there are too many to try. */
function tryAll(condition: Condition, none: ReadonlySet<string>, passes: (numberOf: NumberOf) => boolean): boolean {
  const variables = variablesOf(condition, none)
  if (variables.reduce((product, { values }) => product * values.length, 1) > MOST_TRIED) return false
  const numbers = new Map<string, number>()
  const numberOf: NumberOf = (clause) => numbers.get(keyOf(clause)) ?? 0
  const walk = (at: number): boolean => {
    const variable = variables[at]
    if (variable === undefined) return passes(numberOf)
    return variable.values.every((value) => {
      const { key, within, around } = variable
      if (within.some((other) => (numbers.get(other) ?? value) < value)) return true
      if (around.some((other) => (numbers.get(other) ?? value) > value)) return true
      numbers.set(key, value)
      const passed = walk(at + 1)
      numbers.delete(key)
      return passed
    })
  }
  return walk(0)
}

/** Origins that are counted, whatever number of them is asked for. */
interface Variable {
  readonly key: string
  /** Numbers at which a clause turns, and those beside them. */
  readonly values: readonly number[]
  /** Variables that count these origins and perhaps more, and those that count only some of them. */
  readonly within: readonly string[]
  readonly around: readonly string[]
}

function variablesOf(condition: Condition, none: ReadonlySet<string>): readonly Variable[] {
  const clauses = clausesOf(condition)
  const byKey = new Map(clauses.map((clause) => [keyOf(clause), clause]))
  // A count of some origins turns a count of all: each may need the bounds of the other.
  const bounds = clauses.flatMap(({ amount: { least, most }, what }) =>
    [least, most].flatMap((bound) => (bound === null ? [] : [{ bound, what: JSON.stringify(what) }])),
  )
  return [...byKey].map(([key, clause]) => {
    const own = bounds.filter(({ what }) => what === JSON.stringify(clause.what)).map(({ bound }) => bound)
    const values = new Set([0, ...own.flatMap((bound) => [bound - 1, bound, bound + 1])])
    const others = [...byKey].filter(([other]) => other !== key)
    return {
      key,
      values: none.has(key) ? [0] : [...values].filter((value) => value >= 0).sort((a, b) => a - b),
      within: others.filter(([, other]) => isPart(clause, other)).map(([other]) => other),
      around: others.filter(([, other]) => isPart(other, clause)).map(([other]) => other),
    }
  })
}

function keyOf({ kinds, grades, holding, what }: Clause): string {
  return JSON.stringify([[...kinds].sort(), [...grades].sort(), holding, what])
}

/** Whether all origins that the one counts are among those of the other. */
function isPart(one: Clause, other: Clause): boolean {
  const within = <T>(some: readonly T[], all: readonly T[]) =>
    all.length === 0 || (some.length > 0 && some.every((each) => all.includes(each)))
  const holds =
    one.holding === other.holding ||
    (other.holding === 'affirm' && (one.holding === 'assert' || one.holding === 'hedge'))
  return (
    holds &&
    JSON.stringify(one.what) === JSON.stringify(other.what) &&
    within(one.kinds, other.kinds) &&
    within(one.grades, other.grades)
  )
}

function meets(condition: Condition, numberOf: NumberOf): boolean {
  if (condition.kind === 'clause') {
    const { least, most } = condition.amount
    const number = numberOf(condition)
    return number >= (least ?? 0) && number <= (most ?? Number.POSITIVE_INFINITY)
  }
  if (condition.kind === 'not') return !meets(condition.of, numberOf)
  return condition.kind === 'all'
    ? condition.of.every((each) => meets(each, numberOf))
    : condition.of.some((each) => meets(each, numberOf))
}

/** Two clauses that exclude each other; all of them where no two do. */
function conflictOf(clauses: readonly Clause[]): string {
  for (const [index, one] of clauses.entries())
    for (const other of clauses.slice(index + 1))
      if (isNever({ kind: 'all', of: [one, other] }, new Set()))
        return `"${renderClause(one)}" and "${renderClause(other)}" exclude each other`
  return 'no number of origins meets all of it'
}
