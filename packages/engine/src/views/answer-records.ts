import type { Facet, PublisherControl, PublisherKind, Reason, Ruling } from '@sayso/core'
import type { GroupRow, Named, Words } from './view-records.ts'

/**
 * What the views that give reasons, ask and look for what is missing hand to whoever shows them; beside `view-records.ts`.
 */

/** What a person may type to have it otherwise. */
export interface Change {
  /** What the command would do, in a few words. */
  readonly does: string
  readonly command: string
}

/** One thing that was decided, with its reasons and what would change it. */
export interface ExplainStep {
  /** The claim, document or group that it is about; null where it is about none alone. */
  readonly record: Named | null
  /** What was decided, in one line. */
  readonly text: string
  readonly words: Words | null
  /** How likely it holds, 0 to 1; null where the rule alone decides. */
  readonly score: number | null
  readonly reasons: readonly Reason[]
  readonly changes: readonly Change[]
}

export interface ExplainPart {
  readonly title: string
  /** What holds for all of its steps; null where nothing does. */
  readonly note: string | null
  readonly steps: readonly ExplainStep[]
  /** Steps that a shorter view left out. */
  readonly left: number
}

/** Why a record is as it is. */
export interface ExplainView extends Named {
  readonly kind: 'explain'
  readonly about: 'group' | 'claim' | 'link' | 'derivation' | 'document' | 'origin'
  readonly title: string
  readonly parts: readonly ExplainPart[]
}

/** What an answer gives: judgements in the order in which they are given, and the interval that would follow. */
export interface Answer {
  readonly means: string
  readonly judgements: readonly { readonly ruling: Ruling; readonly about: readonly string[] }[]
  /** The same, ready to type. */
  readonly commands: readonly string[]
  readonly low: number
  readonly high: number
}

/** A question whose answer would narrow the count of a group. */
export interface Question {
  readonly kind: 'question'
  /** The same for the same question, from one listing to the next. */
  readonly key: string
  readonly group: Named
  readonly facet: Facet
  readonly headline: Words
  readonly low: number
  readonly high: number
  readonly reports: number
  readonly asks: string
  /** The words that it is about. */
  readonly about: Words
  /** The words to hold them against; null where there are none. */
  readonly against: Words | null
  /** Why it is in doubt. */
  readonly doubt: string
  readonly yes: Answer
  readonly no: Answer
  /** Units by which the interval is expected to narrow. */
  readonly narrows: number
  /** Doubt that an answer takes out of the count, 0 to .25: the variance of an origin that may or may not be one. */
  readonly settles: number
}

export interface QuestionList {
  readonly kind: 'questions'
  readonly questions: readonly Question[]
  /** Groups that were looked at, those with the widest intervals first. */
  readonly looked: number
  /** Whether other groups with an interval were not looked at. */
  readonly more: boolean
}

export type MissingKind = 'report' | 'page' | 'paper' | 'post' | 'picture' | 'statement'

/** A report, paper or post that the case only names. */
export interface MissingRow {
  readonly kind: 'missing-row'
  /** Report: of an outlet that is credited; page: at an address; paper, post, picture, statement: what a claim rests on. */
  readonly what: MissingKind
  /** Who put it out, or what it is called. */
  readonly name: string
  /** Where it is said to be; null where no document links to it. */
  readonly url: string | null
  /** Reports that lean on it. */
  readonly reports: number
  /** Units between low and high, over all groups, that having it could settle. */
  readonly settles: number
  /** The groups, those that it could narrow most first. */
  readonly groups: readonly GroupRow[]
  /** Where it is named first. */
  readonly named: Words
}

export interface MissingList {
  readonly kind: 'missing'
  readonly items: readonly MissingRow[]
  readonly looked: number
  readonly more: boolean
}

/** A publisher as the register, the case and its documents know it. */
export interface RegisterRow {
  readonly kind: 'register-row'
  readonly name: string
  readonly also: readonly string[]
  readonly publisherKind: PublisherKind | null
  readonly country: string | null
  readonly owner: string | null
  readonly control: PublisherControl | null
  readonly takes: readonly string[]
  /** Documents of the case. */
  readonly documents: number
  /** Where the line comes from: the register that ships, a person in this case, or only the documents. */
  readonly from: 'shipped' | 'case' | 'documents'
  /** The judgement that put it in place; null unless `case`. */
  readonly judgement: Named | null
}

export interface PublisherImport {
  readonly kind: 'publishers-imported'
  readonly added: number
  readonly unchanged: number
  readonly refused: readonly { readonly line: number; readonly reason: string }[]
}

/** One who is credited or who publishes, over time. */
export interface SourceView {
  readonly kind: 'source'
  readonly name: string
  /** Whether it publishes, is credited, or both. */
  readonly publishes: boolean
  readonly credited: boolean
  readonly register: RegisterRow | null
  /** Claims looked at, newest first; more is true where there are others. */
  readonly looked: number
  readonly more: boolean
  /** Groups with a claim of it. */
  readonly claims: number
  /** Groups that began with it, those with most reports first, and how many there are. */
  readonly first: readonly SourceClaim[]
  readonly firstOf: number
  readonly days: readonly { readonly day: string; readonly claims: number; readonly first: number }[]
  /** Its documents that were made from others, by whose those are. */
  readonly echoes: readonly SourceTie[]
  /** Documents of others that were made from its own. */
  readonly echoedBy: readonly SourceTie[]
  readonly corrections: readonly { readonly document: Named; readonly words: Words; readonly retracts: boolean }[]
  /** Groups that it affirms and somebody denies, and how many there are. */
  readonly denied: readonly SourceClaim[]
  readonly deniedOf: number
}

export interface SourceClaim {
  readonly row: GroupRow
  readonly words: Words
}

export interface SourceTie {
  readonly name: string
  readonly documents: number
  /** Of these, without credit. */
  readonly uncredited: number
}
