import type { LocatedCue } from './find-cues.ts'
import { PRONOUN, WORD } from './lexicon.ts'
import { closesQuote, hasVerb, isBreak, isComma, type Range, trimRange } from './ranges.ts'
import { is, type View } from './view.ts'

/** A verb of speech set off with its subject behind it, and what stands on either side. */
interface Parenthesis {
  readonly source: Range
  /** Where the mark before it stands: the words to its left end there. */
  readonly leftEnd: number
  /** Where the words to its right begin; `null` where they are none of the content. */
  readonly right: number | null
  /** Whether "об этом", "das" stands for the sentence before. */
  readonly anaphoric: boolean
}

/**
 * "C, сообщил в понедельник агентству S", "«C», — говорит S.", "C1, как передаёт S, C2", ", teilte S mit": a verb of speech
 * after a mark, with time, listener and place between it and its subject. `null` where the verb does not stand so.
 */
export function matchParenthesis(view: View, located: LocatedCue): Parenthesis | null {
  if (located.from !== located.at) return null
  let left = located.from - 1
  const as = left > 0 && view.lexicon.introducers.has(view.norms[left]!)
  if (as) left--
  const anaphor = anaphorBefore(view, located.from)
  if (anaphor === 0) {
    const source = nameIn(view, { from: located.to, to: segmentEnd(view, located.to) }, located.at)
    return source === null ? null : { source, leftEnd: 0, right: null, anaphoric: true }
  }
  if (anaphor !== null) left = anaphor - 1
  const mark = left
  while (left >= 0 && isMark(view, left) && !closesQuote(view, left)) left--
  if (left < 0 || (left === mark && !closesQuote(view, left))) return null
  const end = segmentEnd(view, located.to)
  // ", заявил он, что C": the content stands behind.
  if (is(view, end + 1, WORD.complementizer) && isComma(view, end)) return null
  const source = nameIn(view, { from: located.to, to: end }, located.at)
  if (source === null) return null
  const before = { from: clauseBegin(view, left), to: left + 1 }
  const wraps =
    isBreak(view, end) && !closesQuote(view, left) && (as || !hasVerb(view, before)) && !isModifier(view, end + 1)
  return { source, leftEnd: left + 1, right: wraps ? end + 1 : null, anaphoric: false }
}

/** Where "об этом", "das" begins before a verb, time and place between; `null` where it does not. */
function anaphorBefore(view: View, verb: number): number | null {
  for (let at = verb - 1; at >= 0 && verb - at <= FARTHEST_ANAPHOR; at--) {
    const match = view.lexicon.anaphors.match(view.norms, at)
    if (match !== null && at + match.length <= verb) {
      const begins = at === 0 || isBreak(view, at - 1)
      if (!begins || isArticle(view, at, verb)) return null
      for (let k = at + match.length; k < verb; k++) {
        if (is(view, k, WORD.auxiliary | WORD.verb | WORD.complementizer)) return null
      }
      return at
    }
    if (isBreak(view, at)) return null
  }
  return null
}

/** "Das Ministerium wies … zurück": the word that could stand for a sentence is the article of a noun. */
function isArticle(view: View, at: number, verb: number): boolean {
  const next = view.tokens[at + 1]
  return is(view, at, WORD.determiner) && at + 1 < verb && next?.capital === true && !is(view, at + 1, WORD.time)
}

/** Tokens: "об этом в понедельник в Грауверде сообщила". */
const FARTHEST_ANAPHOR = 8

function isMark(view: View, at: number): boolean {
  const token = view.tokens[at]!
  return !token.isWord && MARKS.has(token.norm)
}

const MARKS = new Set([',', '—', '–', '-', ':'])

function clauseBegin(view: View, at: number): number {
  let from = at
  while (from > 0 && view.norms[from - 1] !== ';' && view.norms[from - 1] !== '—') from--
  return from
}

/** Where the words after the verb end: at a mark outside names in quotation marks, or at the end of the sentence. */
function segmentEnd(view: View, from: number): number {
  let at = from
  while (at < view.tokens.length && !isBreak(view, at) && !isSpeech(view, at)) at++
  if (at === view.tokens.length) while (at > from && isFullStop(view, at - 1)) at--
  return at
}

function isFullStop(view: View, at: number): boolean {
  return !view.tokens[at]!.isWord && /^[.!?…]$/u.test(view.norms[at]!)
}

/** A long quotation is speech; a short one names somebody. */
function isSpeech(view: View, at: number): boolean {
  const quote = view.tokens[at]!.quote
  return (
    quote >= 0 && view.quotes[quote]!.long && view.quotes[quote]!.to - view.quotes[quote]!.from > LONGEST_QUOTED_NAME
  )
}

/** Tokens, marks included. */
const LONGEST_QUOTED_NAME = 7

/** ", который", ", знакомый с", ", отметив": what follows the mark belongs to the name or leans on it. */
function isModifier(view: View, at: number): boolean {
  if (is(view, at, WORD.relative | WORD.subordinator)) return true
  return view.lexicon.cues.match(view.norms, at) !== null || view.lexicon.anonymous.match(view.norms, at) !== null
}

/** The name among the words after a verb: past time, place and listener, up to what tells where it was said. */
export function nameIn(view: View, { from, to }: Range, verb: number): Range | null {
  let start = from
  for (let moved = true; moved && start < to; ) {
    const next = skipAside(view, start, to)
    moved = next > start
    start = next
  }
  if (start >= to) return null
  if (is(view, start, WORD.preposition) && !view.lexicon.spokenIn.has(view.norms[start]!)) return null
  let end = start + 1
  while (end < to && !endsName(view, start, end)) end++
  const range = trimRange(view, { from: start, to: end })
  return range !== null && isName(view, range) && verb < range.from ? range : null
}

/** Past "в понедельник", "am Freitag", "агентству «Аксфорд»", "журналистам", "также". */
function skipAside(view: View, at: number, to: number): number {
  if (is(view, at, WORD.time) || /^\d{1,2}$/u.test(view.norms[at]!)) return at + 1
  if (is(view, at, WORD.adverb) && !is(view, at, WORD.determiner) && !view.tokens[at]!.capital) return at + 1
  if (is(view, at, WORD.preposition) && is(view, at + 1, WORD.time)) return at + 2
  if (view.norms[at] === '.' && is(view, at - 1, WORD.time | WORD.adverb)) return at + 1
  // "mit", "hinzu": the other half of the verb.
  if (view.lexicon.verbParts.has(view.norms[at]!) && at + 1 < to) return at + 1
  const determined = is(view, at, WORD.determiner) ? at + 1 : at
  const listener = view.lexicon.audience.match(view.norms, determined)
  if (listener === null) return at
  let next = determined + listener.length
  while (next < to && (view.tokens[next]!.quote >= 0 || isCapitalName(view, next))) next++
  return next < to ? next : at
}

/** After a listener a name in Latin letters or in quotation marks belongs to it: "der Agentur Castell-Ward". */
function isCapitalName(view: View, at: number): boolean {
  return (
    view.tokens[at]!.capital &&
    (view.tokens[at]!.classes & (WORD.role | WORD.body)) === 0 &&
    view.tokens[at - 1]!.capital
  )
}

function endsName(view: View, start: number, at: number): boolean {
  if (is(view, at, WORD.auxiliary | WORD.relative)) return true
  if (is(view, at, WORD.preposition)) {
    if (is(view, at + 1, WORD.time)) return true
    return !is(view, at - 1, WORD.role | WORD.body) && view.lexicon.spokenIn.has(view.norms[at]!) && at - start <= 1
  }
  if (is(view, at, WORD.time) && !is(view, at - 1, WORD.preposition)) return true
  if (view.lexicon.verbParts.has(view.norms[at]!)) return true
  const determined = is(view, at, WORD.determiner) ? at + 1 : at
  return view.lexicon.audience.match(view.norms, determined) !== null
}

function isName(view: View, { from, to }: Range): boolean {
  if (to - from > LONGEST_NAME) return false
  for (let k = from; k < to; k++) {
    if (
      is(view, k, PRONOUN | WORD.role | WORD.body | WORD.paper) ||
      view.tokens[k]!.capital ||
      view.tokens[k]!.quote >= 0
    )
      return true
  }
  // Where every noun has a capital, words without one name nobody.
  return to - from <= 3 && view.tokens[from]!.isWord && !view.lexicon.language.grammar.capitalNouns
}

/** Tokens: longer ones are clauses that were taken for a name. */
const LONGEST_NAME = 22
