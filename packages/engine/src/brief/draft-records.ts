import type { Briefing, HeldClaim, Note, Template, Tlp } from '@sayso/core'

/** holds: it says no more than its claims; own: a person signed it as their own judgement. */
export type SentenceState = 'holds' | 'says-more' | 'own'

/** A sentence of a briefing with what its claims make of it. */
export interface SheetSentence {
  /** Counted from 1 over the whole briefing. */
  readonly number: number
  /** With its counts filled in. */
  readonly text: string
  readonly state: SentenceState
  /** What it says beyond its claims; of a signed one too. */
  readonly notes: readonly Note[]
  /** Places in `claims` of those it rests on, counted from 1. */
  readonly claims: readonly number[]
  /** `at` is the instant of signing. */
  readonly own: { readonly by: string; readonly at: string; readonly why: string } | null
}

/** One version of a briefing, ready to be read. */
export interface BriefingSheet {
  readonly kind: 'briefing-sheet'
  readonly name: string
  readonly version: number
  /** How many versions were written. */
  readonly versions: number
  readonly by: string
  readonly at: string
  readonly why: string
  readonly state: 'draft' | 'issued'
  readonly title: string
  readonly tlp: Tlp
  readonly language: string
  readonly template: Template | null
  readonly asOf: Briefing['asOf']
  readonly since: string | null
  readonly issued: { readonly by: string; readonly at: string; readonly hash: string } | null
  /** Who wrote it, when, as known when. */
  readonly about: readonly string[]
  /** What must be known before anything else. */
  readonly notices: readonly string[]
  readonly parts: readonly {
    readonly heading: string
    readonly tlp: Tlp
    readonly sentences: readonly SheetSentence[]
  }[]
  /** What is wrong with it as a whole. */
  readonly notes: readonly Note[]
  /** Every claim it rests on: live in a draft, as they stood when it was issued else. */
  readonly claims: readonly HeldClaim[]
  /** What became of its claims since it was issued. */
  readonly changed: readonly string[]
  readonly left: readonly string[]
  /** The Markdown that it can be written anew from. */
  readonly source: string
}

/** A sentence of a text that is being written, with its places in that text. */
export interface DraftSentence extends SheetSentence {
  /** First code unit of the sentence in the text, and the one after its last. */
  readonly start: number
  readonly end: number
  /** The brackets behind it; null where there are none. */
  readonly brackets: { readonly start: number; readonly end: number } | null
}

/** How a text that is being written stands; nothing of it is kept. */
export interface DraftCheck {
  readonly kind: 'draft-check'
  readonly title: string
  readonly tlp: Tlp
  /** Places of notes are in the text. */
  readonly sentences: readonly DraftSentence[]
  /** What could not be read, or is wrong with the whole. */
  readonly notes: readonly Note[]
  readonly claims: readonly HeldClaim[]
  /** Whether it could be issued as it stands. */
  readonly ready: boolean
}
