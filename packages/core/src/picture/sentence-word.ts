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
  /** Whether it says where the noun after it is: "in", "at", "near". */
  readonly where: boolean
  /** Whether it follows the word before with nothing but a space, a quotation mark or a hyphen between. */
  readonly joined: boolean
  /** Whether a hyphen alone stands before it: "scale" of "large-scale". */
  readonly compounded: boolean
}

/** Whether a word of place stands before, perhaps with an article between. */
export function isPlaced(words: readonly SentenceWord[], at: number): boolean {
  const [before, article] = [words[at - 1], words[at - 2]]
  if (before === undefined || !words[at]!.joined) return false
  return before.where || (before.opens && before.joined && (article?.where ?? false))
}
