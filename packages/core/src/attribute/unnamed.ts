import type { Span } from '../model/span.ts'
import { WORD } from './lexicon.ts'
import { matchFirst } from './stance.ts'
import { is, type View } from './view.ts'

/** Whether a source is a person or people whom its words do not name: "a senior official", "sources close to the talks". */
export function isUnnamed(view: View, source: Span): boolean {
  const from = view.tokens.findIndex((token) => token.end > source.start)
  let to = from
  while (to < view.tokens.length && view.tokens[to]!.start < source.end) to++
  if (from < 0 || from === to) return false
  if (matchFirst(view, view.lexicon.anonymous, { from, to }) !== null) return true
  const head = headOf(view, from, to)
  if (!is(view, head, WORD.role) || isNameWord(view, head)) return false
  return !hasPersonName(view, to, head)
}

function isNameWord(view: View, at: number): boolean {
  return view.tokens[at]!.capital && !view.lexicon.language.grammar.capitalNouns
}

/** The noun that a name is built on: the last one before a preposition, a comma or a relative clause. */
export function headOf(view: View, from: number, to: number): number {
  let head = from
  for (let k = from; k < to; k++) {
    const token = view.tokens[k]!
    if (!token.isWord) {
      if (k > from && token.quote < 0) break
      continue
    }
    if (k > from && is(view, k, WORD.preposition | WORD.relative | WORD.auxiliary)) break
    head = k
  }
  return head
}

/** A person's name stands right after the post ("Minister Garrow") or set off by a comma ("the secretary, Gleb Sytin,"). */
function hasPersonName(view: View, to: number, head: number): boolean {
  for (let k = head + 1; k < to; k++) {
    if (view.tokens[k]!.capital && !is(view, k - 1, WORD.preposition | WORD.determiner) && view.norms[k - 1] !== '(') {
      if (k === head + 1 || view.norms[k - 1] === ',') return true
    }
  }
  return false
}
