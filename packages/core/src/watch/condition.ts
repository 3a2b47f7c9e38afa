import type { Facet } from '../model/facet.ts'
import type { Credibility, Reliability } from '../model/grade.ts'
import type { OriginKind } from '../model/origin.ts'

/** What an origin does with a claim; `affirm` is to assert or to hedge. */
export const HOLDINGS = ['affirm', 'assert', 'hedge', 'deny', 'decline', 'question'] as const
export type Holding = (typeof HOLDINGS)[number]

/** A grade that a person gave a source, or that nobody gave one: which is not F. */
export type WatchedGrade = Reliability | 'ungraded'

/** Bounds, both included; null is open. */
export interface Bounds {
  readonly least: number | null
  readonly most: number | null
}

/** Which claims a clause is about. Lists are alternatives; an empty list asks for nothing. */
export interface What {
  /** Each a string of words that must all stand in the claim, in any order, by their stems; small words are passed over. */
  readonly words: readonly string[]
  /** Words that must stand in the claim or in the sentence around it: whom or what it is about. */
  readonly about: readonly string[]
  /** Places that the claim must name. */
  readonly places: readonly string[]
  readonly facets: readonly Facet[]
  /** Digits that a person gave the information. */
  readonly credibility: readonly Credibility[]
  /** What the number in the claim must be; null where it need not have one. */
  readonly figure: Bounds | null
  /** ISO days between which the origin must have put it forward first, both included. */
  readonly since: string | null
  readonly until: string | null
  /** The same, counted back from the day looked at, that day included. */
  readonly withinDays: number | null
}

/** How many independent origins, of which kinds and grades, hold what. */
export interface Clause {
  readonly kind: 'clause'
  readonly amount: Bounds
  /** Whether it is enough that doubtful origins, or doubt about them, make it so. */
  readonly possibly: boolean
  readonly kinds: readonly OriginKind[]
  readonly grades: readonly WatchedGrade[]
  readonly holding: Holding
  readonly what: What
}

/** A condition over the claims of a case, as the language of indicators says it. */
export type Condition =
  | Clause
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }

/** Its clauses, in the order in which they stand. */
export function clausesOf(condition: Condition): readonly Clause[] {
  if (condition.kind === 'clause') return [condition]
  return condition.kind === 'not' ? clausesOf(condition.of) : condition.of.flatMap(clausesOf)
}
