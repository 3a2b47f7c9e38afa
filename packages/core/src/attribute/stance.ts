import type { Phrases } from '../languages/phrases.ts'
import type { Stance } from '../model/stance.ts'
import type { Draft } from './draft.ts'
import { PRONOUN, WORD } from './lexicon.ts'
import type { Range } from './ranges.ts'
import { is, type View } from './view.ts'

/** What the source holds, from the cue and the words of the content. */
export function stanceOfContent({ view, located, content, stance }: Draft, hedged: boolean): Stance {
  if (located.cue.kind === 'noun' || located.cue.kind === 'citing')
    return hedged && stance === 'asserts' ? 'hedges' : stance
  if (stance !== 'asserts') return stance
  const first = content[0]
  if (first === undefined) return stance
  if (DISMISSING.has(located.cue.kind) && content.some((part) => isDismissal(view, part))) return 'denies'
  if (content.some((part) => matchFirst(view, view.lexicon.silences, part) !== null)) return 'declines-to-confirm'
  if (located.cue.kind === 'speech' && content.some((part) => isDenial(view, part))) return 'denies'
  return hedged ? 'hedges' : 'asserts'
}

const DISMISSING = new Set(['speech', 'act'])

/** The words that hedge a content; null where none do. */
export function matchHedge(view: View, content: readonly Range[]): string | null {
  for (const part of content) {
    for (let k = part.from; k < part.to; k++) {
      const hedge = isDated(view, k) ? null : matchAt(view, view.lexicon.hedges, k, part.to)
      if (hedge !== null) return hedge
    }
  }
  return null
}

/** "On 12 May", "of May": a name of a month, and no "may". */
function isDated(view: View, at: number): boolean {
  if (!view.tokens[at]!.capital || view.lexicon.language.grammar.capitalNouns) return false
  const isNumber = (k: number) => /^\d/u.test(view.norms[k] ?? '')
  return isNumber(at - 1) || isNumber(at + 1) || is(view, at - 1, WORD.preposition)
}

/** The first phrase of a list in a range, as printed; null where there is none. */
export function matchFirst(view: View, phrases: Phrases<true>, { from, to }: Range): string | null {
  for (let k = from; k < to; k++) {
    const found = matchAt(view, phrases, k, to)
    if (found !== null) return found
  }
  return null
}

function matchAt(view: View, phrases: Phrases<true>, at: number, to: number): string | null {
  const match = view.tokens[at]!.isWord ? phrases.match(view.norms, at) : null
  if (match === null || at + match.length > to) return null
  return view.text.slice(view.tokens[at]!.start, view.tokens[at + match.length - 1]!.end)
}

/**
 * Whether the words of a clause dismiss something: "it is a fabrication", "Forged.", "false claims". "Fake passports" and "theatre of war" do
 * not: there the word only tells what sort of thing is spoken of.
 */
export function isDismissal(view: View, { from, to }: Range): boolean {
  for (let k = from; k < to; k++) {
    const match = view.tokens[k]!.isWord ? view.lexicon.dismissals.match(view.norms, k) : null
    if (match === null || k + match.length > to) continue
    if (match.length > 1 || !tellsSort(view, k, to)) return true
  }
  return false
}

/** A word that qualifies what comes behind it, before a noun that is no word for what was said, or before "of". */
function tellsSort(view: View, at: number, to: number): boolean {
  const next = at + 1
  const { qualifiers, dismissals, retellings } = view.lexicon
  if (next >= to || qualifiers.match(view.norms, at) === null || OF_BEING.has(view.norms[at - 1] ?? '')) return false
  const { isWord, quote } = view.tokens[next]!
  if (!isWord || quote !== view.tokens[at]!.quote) return false
  if (is(view, next, WORD.preposition)) return view.norms[next] === 'of' && !is(view, next + 1, WORD.determiner)
  const small =
    WORD.auxiliary | WORD.verb | WORD.coordinator | WORD.subordinator | WORD.complementizer | WORD.relative |
    WORD.adverb | WORD.time | WORD.determiner | WORD.negator | PRONOUN // biome-ignore format: read as a list
  const isNoun = !is(view, next, small) && dismissals.match(view.norms, next) === null
  return isNoun && retellings.match(view.norms, next) === null
}

/** "The story is fiction written for the cameras": it is called so, whatever follows. */
const OF_BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being'])

/** Whether the main verb of a clause is negated: "there were no advisers", "it did not happen", "not one has died". */
export function isDenial(view: View, { from, to }: Range): boolean {
  for (let k = from + 1; k < to - 1; k++) if (view.norms[k] === ':' && isDenial(view, { from: k + 1, to })) return true
  let first = from
  while (first < to && !view.tokens[first]!.isWord) first++
  for (let k = from; k < Math.min(to, from + DENIAL_REACH); k++) {
    if (opensCondition(view, k, k === first)) {
      const comma = commaAfter(view, k, to)
      if (comma < 0) return false
      k = comma
      continue
    }
    // A negation in a relative clause or after a preposition is not about the main verb.
    if (k > from && is(view, k, WORD.relative) && !is(view, k, WORD.determiner)) return false
    if (!is(view, k, WORD.negator) || is(view, k, WORD.preposition) || is(view, k - 1, WORD.preposition)) continue
    if (keepsName(view, k, to) || isNumberSign(view, k) || isContrast(view, k, from) || isOrdered(view, k)) continue
    if (isOfHedge(view, k, { from, to }) || isOfSameSubject(view, k, first)) continue
    if (matchFirst(view, view.lexicon.limits, { from: k + 1, to: Math.min(to, k + LIMIT_REACH) }) !== null) continue
    if (!view.lexicon.bounds.has(view.norms[k + 1] ?? '')) return true
  }
  return false
}

/** "If he is not released, we go": what is not the case in a clause about when or why is not denied. */
function opensCondition(view: View, at: number, isFirst: boolean): boolean {
  const other = WORD.preposition | WORD.adverb | WORD.relative | (isFirst ? 0 : WORD.complementizer)
  return is(view, at, WORD.subordinator) && !is(view, at, other)
}

function commaAfter(view: View, at: number, to: number): number {
  for (let k = at + 1; k < to; k++) if (view.norms[k] === ',') return k
  return -1
}

/** Words from a negation within which it may be said how long it holds. */
const LIMIT_REACH = 10

/** "ten people or so, not (about a contingent)", "and not with a couple of cooks": what is meant is said before the comma. */
function isContrast(view: View, at: number, from: number): boolean {
  const comma = is(view, at - 1, WORD.coordinator) ? at - 2 : at - 1
  if (comma <= from || view.norms[comma] !== ',') return false
  return is(view, at + 1, WORD.preposition) && !is(view, at + 1, WORD.auxiliary | WORD.verb)
}

/** "a loss cannot be ruled out": the negation belongs to words that hedge. */
function isOfHedge(view: View, at: number, { from, to }: Range): boolean {
  for (let k = Math.max(from, at - LONGEST_BEFORE_NEGATION); k <= at; k++) {
    const match = view.lexicon.hedges.match(view.norms, k)
    if (match !== null && match.length > 1 && k + match.length > at && k + match.length <= to) return true
  }
  return false
}

/** Tokens: "배제할 수 (없다)". */
const LONGEST_BEFORE_NEGATION = 4

/** "They are inside, they are not waiting": what is meant is said first, of the same pronoun. */
function isOfSameSubject(view: View, at: number, first: number): boolean {
  const subject = subjectOf(view.norms[first] ?? '')
  for (let k = at; k > first + 1; k--)
    if (view.norms[k - 1] === ',')
      return is(view, first, PRONOUN) && subjectOf(view.norms[k]!) === subject && !hasNegation(view, first, k)
  return false
}

/** "they" of "they're". */
function subjectOf(norm: string): string {
  return norm.replace(/'.*$/u, '')
}

function hasNegation(view: View, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (is(view, k, WORD.negator)) return true
  return false
}

/** "told not to leave": what is denied is what somebody is not to do. */
function isOrdered(view: View, at: number): boolean {
  return view.norms[at] === 'not' && view.norms[at + 1] === 'to' && !is(view, at - 1, WORD.auxiliary)
}

/** "store No. 4": the word counts. */
function isNumberSign(view: View, at: number): boolean {
  const next = view.norms[at + 1] === '.' ? at + 2 : at + 1
  return view.norms[at] === 'no' && /^\d/u.test(view.norms[next] ?? '')
}

/** "two neighbours, who did not want to be named": nothing is denied. */
function keepsName(view: View, at: number, to: number): boolean {
  for (let k = at + 1; k < Math.min(to, at + 6); k++) if (view.lexicon.identity.match(view.norms, k)) return true
  return false
}

/** Words from the start of a clause within which a negation is about its main verb. */
const DENIAL_REACH = 12
