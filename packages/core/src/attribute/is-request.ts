import { WORD } from './lexicon.ts'
import { isBreak } from './ranges.ts'
import { is, type View } from './view.ts'

/** Tokens from "ask" to what somebody is asked to do. */
const REACH = 9

/** "will ask the Union (to put the ship on its list)": behind a verb of asking, a request and no question. */
export function isRequest(view: View, from: number): boolean {
  for (let k = from; k < Math.min(view.tokens.length - 1, from + REACH); k++) {
    if (isBreak(view, k) || OPENS_QUESTION.has(view.norms[k]!)) return false
    // "Will ask its allies for talks", and no "asked for comment".
    if (view.norms[k] === 'for' && k > from) return true
    const next = view.tokens[k + 1]!
    if (view.norms[k] === 'to' && next.isWord && !next.capital && !is(view, k + 1, WORD.determiner | WORD.possessive))
      return true
  }
  return false
}

const OPENS_QUESTION: ReadonlySet<string> = new Set(
  'whether if what why how who whom when where which about'.split(' '),
)
