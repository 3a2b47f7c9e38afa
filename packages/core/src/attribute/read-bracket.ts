import type { LocatedCue } from './find-cues.ts'
import { WORD } from './lexicon.ts'
import { isBreak, type Range, trimRange } from './ranges.ts'
import { nameIn } from './read-parenthesis.ts'
import { is, type View } from './view.ts'

/** A clause held between a helping verb and a verb of speech at its end. */
interface Bracket {
  readonly source: Range
  /** What stands between the two, the source aside; `null` where nothing does. */
  readonly between: Range | null
  /** The first token of the clause. */
  readonly from: number
  /** Whether the clause begins with "das": what was said is the sentence before. */
  readonly anaphoric: boolean
}

/**
 * "S hat … gesagt", "Am Freitag hatte S von … gesprochen", "S wollte … nicht bestätigen", "Das hat S berichtet". `null` where
 * no helping verb holds the clause.
 */
export function matchBracket(view: View, located: LocatedCue): Bracket | null {
  if (!view.lexicon.language.grammar.verbBracket || !endsClause(view, located.to)) return null
  const start = clauseStart(view, located.at)
  let helper = start
  while (helper < located.at && !isHelper(view, helper)) helper++
  if (helper >= located.at) return null
  const anaphor = view.lexicon.anaphors.match(view.norms, start)
  const anaphoric = anaphor !== null && start + anaphor.length === helper
  const before = anaphoric ? null : subjectBefore(view, { from: start, to: helper })
  if (before !== null)
    return { source: before, between: inside(view, helper + 1, located.from), from: start, anaphoric: false }
  const after = nameIn(view, { from: helper + 1, to: located.from }, helper)
  if (after === null) return null
  return { source: after, between: inside(view, after.to, located.from), from: start, anaphoric }
}

/** Nothing but a mark, another helping verb or the end follows. */
function endsClause(view: View, at: number): boolean {
  let next = at
  while (next < view.tokens.length && is(view, next, WORD.auxiliary)) next++
  return next >= view.tokens.length || !view.tokens[next]!.isWord
}

function clauseStart(view: View, at: number): number {
  let from = at
  while (from > 0 && !isBreak(view, from - 1)) from--
  // Past an apposition: "Ana Velloso, die Sprecherin der Mission, wollte".
  if (from >= 2 && isHelper(view, from) && view.norms[from - 1] === ',') {
    let opening = from - 2
    while (opening > 0 && view.norms[opening] !== ',') opening--
    let first = opening
    while (first > 0 && !isBreak(view, first - 1)) first--
    return opening > 0 ? first : 0
  }
  while (from < at && is(view, from, WORD.coordinator)) from++
  return from
}

function isHelper(view: View, at: number): boolean {
  return is(view, at, WORD.auxiliary) && !view.tokens[at]!.capital
}

function subjectBefore(view: View, { from, to }: Range): Range | null {
  if (view.lexicon.cues.match(view.norms, from)?.value.kind === 'credit' || isCredited(view, { from, to })) return null
  if (is(view, from, WORD.preposition | WORD.time) || (is(view, from, WORD.adverb) && !is(view, from, WORD.determiner)))
    return null
  if (is(view, from, WORD.relative | WORD.subordinator | WORD.complementizer)) return null
  let end = to
  while (end > from && is(view, end - 1, WORD.adverb | WORD.time)) end--
  if (end > from + 1 && is(view, end - 1, WORD.preposition)) end--
  return trimRange(view, { from, to: end })
}

/** "Dem »Handelsjournal« zufolge hat S gesagt" */
function isCredited(view: View, { from, to }: Range): boolean {
  for (let k = from; k < to; k++) if (view.lexicon.postpositions.has(view.norms[k]!)) return true
  return false
}

function inside(view: View, from: number, to: number): Range | null {
  let first = from
  while (first < to && (is(view, first, WORD.time | WORD.adverb) || REFLEXIVE.has(view.norms[first]!))) first++
  if (first + 1 < to && is(view, first, WORD.preposition) && is(view, first + 1, WORD.time)) first += 2
  let last = to
  while (last > first && is(view, last - 1, WORD.negator)) last--
  return trimRange(view, { from: first, to: last })
}

const REFLEXIVE = new Set(['sich', 'dazu', 'darüber'])
