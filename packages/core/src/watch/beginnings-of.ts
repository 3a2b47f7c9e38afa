import { stemWord } from '../text/stem.ts'
import { tellingWords } from './match-claim.ts'

/** Letters of a beginning: a shorter one would begin half the words there are. */
const LEAST_LETTERS = 3

/**
 * Beginnings by which claims are looked up that a string of words may fit: all forms of each word share its beginning, in
 * any of these languages, so that they find more than fits and never less. Words that are small in one of them are left out.
 *
 * @example beginningsOf('armies at the front', ['en']) // ['arm', 'front']
 */
export function beginningsOf(words: string, languages: readonly string[]): readonly string[] {
  const [first = [], ...others] = languages.map((language) => tellingWords(words, language))
  const shared = first.filter((word) => others.every((each) => each.includes(word)))
  const wanted = shared.length > 0 ? shared : tellingWords(words, 'und')
  return wanted.map((word) => beginningOf(word, languages))
}

/** A stem may change the last letter of what all forms share: "army", "armies", "armi". */
function beginningOf(word: string, languages: readonly string[]): string {
  const stems = languages.map((language) => stemWord(word, language).replace(/[iy]$/, ''))
  const shared = stems.map((stem) => sharedBeginning(word, stem)).filter((each) => each.length >= LEAST_LETTERS)
  return shared.reduce((shortest, each) => (each.length < shortest.length ? each : shortest), word)
}

function sharedBeginning(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return a.slice(0, length)
}
