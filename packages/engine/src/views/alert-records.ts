import type { OriginKind, Reliability } from '@sayso/core'
import type { AsOf, Named, Words } from './view-records.ts'

/** An origin that a clause counts, with the words by which it does. */
export interface AlertSupporter {
  readonly origin: Named
  readonly holder: string
  readonly originKind: OriginKind
  /** The letter that a person gave it; null where nobody did. */
  readonly grade: Reliability | null
  /** Whether it is surely an origin of its own. */
  readonly sure: boolean
  /** ISO day on which it first put this forward. */
  readonly firstOn: string | null
  readonly claim: Named
  readonly words: Words
}

/** How a clause of a condition stands, by how much. */
export interface AlertClause {
  /** In the language of indicators. */
  readonly text: string
  readonly low: number
  readonly high: number
  readonly holds: 'holds' | 'in doubt' | 'fails'
  /** What would make it hold, in words; null where it holds. */
  readonly missing: string | null
  readonly supporters: readonly AlertSupporter[]
}

export type AlertState = 'fired' | 'in doubt' | 'close' | 'quiet'

/** An indicator and how it stands on a date. */
export interface AlertView {
  readonly kind: 'alert'
  readonly name: string
  readonly version: number
  /** What it means if it fires. */
  readonly says: string
  /** The condition, written out. */
  readonly when: string
  /** fired; in doubt: if doubtful origins are some; close: a part of what it waits for is there; quiet: nothing of it. */
  readonly state: AlertState
  /** Whether it has fired on something that nobody marked as seen. */
  readonly isNew: boolean
  /** ISO day from which it has held without a break, by when its origins came forward; null where it does not hold. */
  readonly since: string | null
  readonly clauses: readonly AlertClause[]
  readonly seen: readonly { readonly by: string; readonly at: string; readonly why: string }[]
  readonly asOf: AsOf | null
  /** ISO day looked at. */
  readonly day: string
  /** Claims and groups that were not looked at because its words are too common. */
  readonly left: number
  readonly by: string
  readonly at: string
  readonly why: string
}

/** What keeps a text from being a condition, and where. */
export interface ConditionProblem {
  /** As the command gives it: indicator-unreadable, indicator-never-fires … */
  readonly code: string
  /** What was found, what was expected, and what was likely meant. */
  readonly words: string
  /** Code units of the text; all of it where the whole is at fault. */
  readonly start: number
  readonly end: number
}

/** A condition that nobody has named yet: how it stands, or what is wrong with it. One of the two is null. */
export interface TriedCondition {
  readonly kind: 'condition-tried'
  readonly alert: AlertView | null
  readonly problem: ConditionProblem | null
}
