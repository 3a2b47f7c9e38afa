import type { Id, Ruling } from '@sayso/core'

/** A ruling as a person would give it: ids of claims, then the value where it has one. */
export interface RulingGiven {
  readonly ruling: Ruling
  readonly claims: readonly Id[]
  readonly value: string | null
}

/** Something that leaves a count open, with the rulings that either answer gives. */
export interface OpenDoubt {
  readonly key: string
  readonly asks: string
  /** The claim that it is about, and one to hold it against. */
  readonly about: Id
  readonly against: Id | null
  /** Every claim that a ruling names. */
  readonly claims: ReadonlySet<Id>
  readonly doubt: string
  readonly yes: { readonly means: string; readonly rulings: readonly RulingGiven[] }
  readonly no: { readonly means: string; readonly rulings: readonly RulingGiven[] }
  /** How likely yes is, 0 to 1. */
  readonly likely: number
  /** Whether the count weighs it: then an answer takes doubt out even where the rounded ends stay. */
  readonly weighed: boolean
}
