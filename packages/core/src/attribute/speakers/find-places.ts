import { OTHERS } from '../../languages/others.ts'
import type { Span } from '../../model/span.ts'
import { matchNameAfter, matchSubjectBefore } from '../find-source.ts'
import { PRONOUN, WORD } from '../lexicon.ts'
import type { Range } from '../ranges.ts'
import { tidySource } from '../tidy-source.ts'
import { headOf } from '../unnamed.ts'
import { is, spanOf, type View } from '../view.ts'

/** How a name stands in its sentence: before a verb, after "by", after another preposition, in brackets. */
export const PLACE_KINDS = ['subject', 'agent', 'object', 'bracket'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** Words that could name somebody who says something, whatever says that they do. */
export interface Place {
  readonly kind: PlaceKind
  readonly range: Range
  readonly span: Span
}

/** Tokens: what is longer is no name. */
const LONGEST = 10
/** Names looked at in one sentence. */
const MOST = 16

/**
 * Every place of a sentence that could name a speaker, each once, in the order of the words; `names` are the words that are
 * printed with a capital also within sentences of the document.
 */
export function findPlaces(view: View, names: ReadonlySet<string>): readonly Place[] {
  if (view.lexicon.language.grammar.order === 'final') return []
  const found = new Map<string, Place>()
  for (let at = 0; at < view.tokens.length && found.size < MOST; at++) {
    for (const [kind, range] of placesAt(view, at)) {
      const tidy = range === null ? null : tidySource(view, range)
      if (tidy === null || tidy.to - tidy.from > LONGEST || !couldSpeak(view, tidy, names)) continue
      const span = spanOf(view, tidy.from, tidy.to)
      if (span !== null && !found.has(`${span.start} ${span.end}`))
        found.set(`${span.start} ${span.end}`, { kind, range: tidy, span })
    }
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start)
}

function placesAt(view: View, at: number): readonly (readonly [PlaceKind, Range | null])[] {
  const places: (readonly [PlaceKind, Range | null])[] = []
  const token = view.tokens[at]!
  if (is(view, at, WORD.auxiliary | WORD.verb | WORD.verbLike) || view.lexicon.cues.match(view.norms, at) !== null)
    places.push(['subject', at === 0 ? null : matchSubjectBefore(view, at, 0)])
  if (token.norm === '(') places.push(['bracket', matchNameAfter(view, at + 1, view.tokens.length)])
  else if (is(view, at, WORD.agent)) places.push(['agent', matchNameAfter(view, at + 1, view.tokens.length)])
  else if (is(view, at, WORD.preposition)) places.push(['object', matchNameAfter(view, at + 1, view.tokens.length)])
  return places
}

/** A post, a body, a paper, a pronoun, or a name by its capital; no clause and no figure. */
function couldSpeak(view: View, { from, to }: Range, names: ReadonlySet<string>): boolean {
  if (to - from <= 2 && is(view, from, PRONOUN)) return true
  if (OTHERS.has(view.norms[from]!)) return false
  for (let k = from; k < to; k++) if (is(view, k, CLAUSE | PRONOUN) || /^\d/u.test(view.norms[k]!)) return false
  const head = headOf(view, from, to)
  if (is(view, head, WORD.time)) return false
  if (is(view, head, WORD.role | WORD.body | WORD.paper)) return true
  if (view.lexicon.language.grammar.capitalNouns) return false
  for (let k = from; k <= head; k++)
    if (view.tokens[k]!.capital && (k > 0 || names.has(view.norms[k]!)) && !is(view, k, WORD.time)) return true
  return false
}

/** Words that a name never holds. */
const CLAUSE = WORD.auxiliary | WORD.verb | WORD.relative | WORD.subordinator | WORD.complementizer
