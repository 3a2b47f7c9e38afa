import { WORD } from './lexicon.ts'
import { is, type View } from './view.ts'

/** Whether the verb that ends at `at` has its negation at the end of the clause, as in German: "bestritt die Berichte nicht". */
export function isNegatedBehind(view: View, at: number): boolean {
  if (!view.lexicon.language.grammar.capitalNouns) return false
  let end = at
  const goesOn = (k: number) =>
    view.tokens[k]?.isWord === true && (view.tokens[k]!.capital || !is(view, k, WORD.verb | WORD.coordinator))
  while (goesOn(end)) end++
  return end > at && is(view, end - 1, WORD.negator)
}
