import type { Quantity } from '../model/quantity.ts'
import type { Stance } from '../model/stance.ts'

/** What one claim of a group says, as far as a sentence may repeat it. */
export interface SaidWords {
  /** The exact words of the claim. */
  readonly text: string
  readonly language: string
  readonly stance: Stance
  /** The words by which its speaker hedges it; null where none do. */
  readonly hedge: string | null
  readonly quantities: readonly Quantity[]
  /** ISO days that it names, happened on or was said on. */
  readonly days: readonly string[]
}

/** What the claims of one group hold together: a sentence that rests on them may say no more. */
export interface Held {
  /** Independent origins that affirm it, least and greatest number. */
  readonly low: number
  readonly high: number
  /** Origins that affirm, deny, and decline to confirm it, by name. */
  readonly holders: readonly string[]
  readonly deniers: readonly string[]
  readonly decliners: readonly string[]
  readonly documents: number
  readonly publishers: number
  /** Other names that it may be told with: publishers and whom it passed through. */
  readonly names: readonly string[]
  readonly said: readonly SaidWords[]
}

/** Whom a sentence names as having said something. */
export interface NamedSpeaker {
  /** Of the words that name them. */
  readonly start: number
  readonly end: number
  /** Of these words and those that hand it to them: "Rudenia denies". */
  readonly span: { readonly start: number; readonly end: number }
  /** What the sentence has them hold. */
  readonly stance: Stance
  /** What the claims of the sentence hold that are by them, or by somebody who speaks for them. */
  readonly credited: readonly SaidWords[]
}

/** A sentence as read: places are UTF-16 code units of `text`, in which count marks are blanked out. */
export interface SentenceReading {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly quantities: readonly Quantity[]
  /** Days that its words name; null where an end is open. */
  readonly times: readonly {
    readonly start: number
    readonly end: number
    readonly from: string | null
    readonly to: string | null
  }[]
  readonly speakers: readonly NamedSpeaker[]
  /** Count marks that were in it, as in `denials`. */
  readonly marks: readonly string[]
}
