import { conceptsOf } from '../languages/holder-words.ts'
import { findWords } from '../text/words.ts'

/** A picture's words may be in another language than the one they were taken for: few words tell little. */
const LANGUAGES = ['en', 'de', 'ru', 'uk', 'ko']

/**
 * Whether words name somebody who is held: "prisoners of war", "пленные".
 *
 * @example namesCaptive('A captive soldier is led away.') // true
 */
export function namesCaptive(text: string): boolean {
  return findWords(text).some((word) =>
    LANGUAGES.some((language) => HELD.test(word.norm) || conceptsOf(word.text, language).includes('prisoner')),
  )
}

/** Held, but no sort of speaker: what such words say of who speaks is told in `languages/…/holders.ts`. */
const HELD =
  /^(?:pows?|detainees?|hostages?|gefangen\p{L}*|kriegsgefangen\p{L}*|военнопленн\p{L}*|військовополонен\p{L}*)$/u
