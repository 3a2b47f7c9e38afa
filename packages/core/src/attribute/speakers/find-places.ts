import { OTHERS } from '../../languages/others.ts'
import type { Span } from '../../model/span.ts'
import { matchNameAfter, matchSubjectBefore } from '../find-source.ts'
import { PRONOUN, WORD } from '../lexicon.ts'
import type { Range } from '../ranges.ts'
import { tidySource } from '../tidy-source.ts'
import { headOf } from '../unnamed.ts'
import { is, spanOf, type View } from '../view.ts'

/** How a name stands in its sentence: before a verb, as whose something is, after "by", after another preposition, in brackets. */
export const PLACE_KINDS = ['subject', 'owner', 'agent', 'object', 'bracket'] as const
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
      const tidy = range === null ? null : kind === 'owner' ? range : tidySource(view, range)
      if (tidy === null || tidy.to - tidy.from > LONGEST || !couldSpeak(view, tidy, names)) continue
      const span = kind === 'owner' ? ownerSpan(view, tidy) : spanOf(view, tidy.from, tidy.to)
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
  if (OWNER.test(token.norm)) places.push(['owner', ownerAt(view, at)])
  if (token.norm === '(') places.push(['bracket', matchNameAfter(view, at + 1, view.tokens.length)])
  else if (is(view, at, WORD.agent)) places.push(['agent', matchNameAfter(view, at + 1, view.tokens.length)])
  else if (is(view, at, WORD.preposition)) places.push(['object', matchNameAfter(view, at + 1, view.tokens.length)])
  return places
}

/** "the agency's", "officers'". */
const OWNER = /'s?$/u

/** The name that an owner's word ends: back to its article, or over the capitals before it. */
function ownerAt(view: View, at: number): Range | null {
  let from = at
  while (from > 0 && at - from < LONGEST) {
    const before = view.tokens[from - 1]!
    if (
      !before.isWord ||
      is(view, from - 1, WORD.preposition | WORD.auxiliary | WORD.coordinator | WORD.complementizer)
    )
      break
    if (is(view, from - 1, WORD.determiner)) return { from: from - 1, to: at + 1 }
    if (!before.capital && !is(view, from - 1, WORD.role | WORD.body | WORD.paper)) break
    from--
  }
  return { from, to: at + 1 }
}

/** Without the mark of the owner. */
function ownerSpan(view: View, { from, to }: Range): Span {
  const last = view.tokens[to - 1]!
  return { start: view.tokens[from]!.start, end: last.end - (last.norm.endsWith("'") ? 1 : 2) }
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
  for (let k = from; k < to; k++)
    if (view.tokens[k]!.capital && (k > 0 || names.has(view.norms[k]!)) && !is(view, k, WORD.time)) return true
  return false
}

/** Words that a name never holds. */
const CLAUSE = WORD.auxiliary | WORD.verb | WORD.relative | WORD.subordinator | WORD.complementizer
