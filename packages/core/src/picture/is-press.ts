import { conceptsOf } from '../languages/holder-words.ts'
import { findWords } from '../text/words.ts'
import type { ReadClaim } from './read-claim.ts'

/** Words behind a name that may say what it is: "Lisinform, a state news agency". */
const REACH = 4
const PRESS: ReadonlySet<string> = new Set(['newsagency', 'newspaper', 'channel'])

/** Whether the words at a name say that it is a news agency, a paper or a channel: nothing is there, it only tells of it. */
export function isPressName({ given, words }: ReadClaim, name: string): boolean {
  const { language } = given.document
  const norms = findWords(name).map(({ norm }) => norm)
  const says = (at: number) => conceptsOf(words[at]?.norm ?? '', language).some((concept) => PRESS.has(concept))
  for (let at = 0; at + norms.length <= words.length; at++) {
    if (!norms.every((norm, k) => words[at + k]!.norm.replace(/'s?$/u, '') === norm.replace(/'s?$/u, ''))) continue
    if (words[at]!.joined && says(at - 1)) return true
    for (let k = at + norms.length; k < at + norms.length + REACH && (words[k]?.joined ?? false); k++)
      if (says(k)) return true
  }
  return false
}
