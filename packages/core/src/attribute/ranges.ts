import { WORD } from './lexicon.ts'
import { is, type View } from './view.ts'

/** Tokens `[from, to)` of a sentence. */
export interface Range {
  readonly from: number
  readonly to: number
}

const CLOSING_MARKS = new Set([',', ';', ':', '—', '–', '-', '(', ')', '|', '…'])

/** Whether a mark outside quotations parts clauses here. */
export function isBreak(view: View, at: number): boolean {
  const token = view.tokens[at]
  return token !== undefined && !token.isWord && token.quote < 0 && CLOSING_MARKS.has(token.norm)
}

export function isComma(view: View, at: number): boolean {
  const token = view.tokens[at]
  return token?.norm === ',' && token.quote < 0
}

/** Whether this is the last token of a long quotation. */
export function closesQuote(view: View, at: number): boolean {
  const quote = view.tokens[at]?.quote ?? -1
  return quote >= 0 && view.quotes[quote]!.long && view.quotes[quote]!.to === at + 1
}

/** Whether this is the first token of a quotation of any length. */
export function opensQuote(view: View, at: number): boolean {
  const quote = view.tokens[at]?.quote ?? -1
  return quote >= 0 && view.quotes[quote]!.from === at
}

/** "that", "что", "dass": the word that only opens a clause and asks nothing, the first of its list. */
export function isPlainComplementizer(view: View, at: number): boolean {
  const [plain] = view.lexicon.language.grammar.complementizers
  return view.norms[at] === plain && view.lexicon.language.grammar.order === 'medial'
}

/** Whether the range holds a finite verb, so that it can be a clause of its own. */
export function hasVerb(view: View, { from, to }: Range): boolean {
  for (let k = from; k < to; k++) {
    if (is(view, k, WORD.auxiliary | WORD.verb)) return true
    if (is(view, k, WORD.verbLike) && !is(view, k - 1, WORD.determiner | WORD.preposition)) return true
  }
  return false
}

/** The range without marks at its ends, quotation marks of a quotation wholly inside kept; null where nothing is left. */
export function trimRange(view: View, { from, to }: Range): Range | null {
  let first = from
  let last = to
  while (first < last && isLoose(view, first) && !opensQuote(view, first)) first++
  while (last > first && isLoose(view, last - 1) && !endsQuote(view, last - 1)) last--
  return first < last ? { from: first, to: last } : null
}

function isLoose(view: View, at: number): boolean {
  return (
    !view.tokens[at]!.isWord &&
    view.tokens[at]!.norm !== '%' &&
    view.tokens[at]!.norm !== '$' &&
    view.tokens[at]!.norm !== '€'
  )
}

function endsQuote(view: View, at: number): boolean {
  const quote = view.tokens[at]!.quote
  return quote >= 0 && view.quotes[quote]!.to === at + 1
}
