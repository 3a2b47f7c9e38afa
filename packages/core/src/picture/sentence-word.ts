/** A word of a claim's sentence, with what naming a subject needs to know of it. */
export interface SentenceWord {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly norm: string
  readonly stem: string
  /** Written as a name is. */
  readonly capital: boolean
  /** Too small to name anything: an article, a verb, a word of time. */
  readonly small: boolean
  /** Whether a noun is expected after it: an article, a preposition, a number. */
  readonly opens: boolean
  /** Whether it follows the word before with nothing but a space, a quotation mark or a hyphen between. */
  readonly joined: boolean
  /** Whether a hyphen alone stands before it: "scale" of "large-scale". */
  readonly compounded: boolean
}
