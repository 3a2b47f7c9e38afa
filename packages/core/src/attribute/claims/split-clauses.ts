import { WORD } from '../lexicon.ts'
import { hasVerb, isComma, isPlainComplementizer, opensQuote, type Range, trimRange } from '../ranges.ts'
import { is, type View } from '../view.ts'

/** Tokens: a shorter clause is joined to the one before. */
const SHORTEST = 3

/**
 * The clauses of a content, each with a verb of its own: "A was sent and B stayed, wounding C" is three. Leading words such
 * as "that" and marks at the ends are left out.
 */
export function splitClauses(view: View, content: Range): Range[] {
  const cuts = findCuts(view, content)
  const clauses: Range[] = []
  let from = content.from
  for (const cut of [...cuts, { at: content.to, next: content.to }]) {
    const clause = trimClause(view, { from, to: cut.at })
    if (clause !== null && clause.to - clause.from >= SHORTEST) clauses.push(clause)
    else if (clause !== null && clauses.length > 0)
      clauses[clauses.length - 1] = { from: clauses.at(-1)!.from, to: clause.to }
    else if (clause !== null) clauses.push(clause)
    from = cut.next
  }
  return clauses
}

/** Where a clause ends, and where the next one begins. */
interface Cut {
  readonly at: number
  readonly next: number
}

function findCuts(view: View, { from, to }: Range): Cut[] {
  const cuts: Cut[] = []
  let start = from
  for (let k = from + 1; k < to - 1; k++) {
    const next = cutAt(view, k, { from: start, to })
    if (next < 0 || !hasVerb(view, { from: start, to: k })) continue
    cuts.push({ at: k, next })
    start = next
  }
  return cuts
}

/** Where the next clause begins if one ends at `k`; -1 where none does. */
function cutAt(view: View, k: number, { to }: Range): number {
  const token = view.tokens[k]!
  if (!token.isWord) {
    if (token.norm === ';' || token.norm === '—' || token.norm === '–')
      return hasVerb(view, { from: k + 1, to }) ? k + 1 : -1
    if (SENTENCE_ENDS.has(token.norm)) return startsSentence(view, k + 1) || opensQuote(view, k + 1) ? k + 1 : -1
    if (token.norm !== ',') return -1
    const end = nextComma(view, k + 1, to)
    const rest = { from: k + 1, to: end }
    if (is(view, k + 1, WORD.coordinator | WORD.relative)) return hasVerb(view, rest) ? k + 1 : -1
    if (is(view, k + 1, WORD.subordinator)) return hasVerb(view, rest) ? k + 1 : -1
    return isParticipleAt(view, k + 1) ? k + 1 : -1
  }
  // "We do not yet know", "can and will": what stands within a verb parts nothing.
  if (is(view, k - 1, WORD.auxiliary | WORD.negator)) return -1
  if (is(view, k, WORD.coordinator)) return startsVerbPhrase(view, k + 1, to) || startsClause(view, k + 1, to) ? k : -1
  if (PARTING.has(token.norm) && hasVerb(view, { from: k + 1, to })) return k
  return -1
}

/** "between Oct. 8 and 13": a stop before a figure or a small letter ends no sentence. */
function startsSentence(view: View, at: number): boolean {
  const { isWord, start, end } = view.tokens[at]!
  return isWord && !/^[\p{N}\p{Ll}]/u.test(view.text.slice(start, end))
}

const SENTENCE_ENDS = new Set(['.', '!', '?', '…'])
/** Conjunctions whose clause says something of its own; after "if" and "when" the two belong together. */
const PARTING = new Set(['because', 'while', 'before', 'although', 'though', 'whereas'])

function isParticipleAt(view: View, k: number): boolean {
  const norm = view.norms[k] ?? ''
  return norm.length > 5 && view.lexicon.language.grammar.participleEndings.some((ending) => norm.endsWith(ending))
}

/** "and are expected", "and later sent". */
function startsVerbPhrase(view: View, at: number, to: number): boolean {
  let k = at
  while (k < to && is(view, k, WORD.adverb | WORD.negator) && !is(view, k, WORD.determiner)) k++
  if (k >= to) return false
  if (is(view, k, WORD.auxiliary | WORD.verb)) return true
  // "or advanced technologies" joins nouns: a verb is followed by a small word, a name or a mark.
  const next = view.tokens[k + 1]
  return is(view, k, WORD.verbLike) && (next === undefined || !next.isWord || next.capital || next.classes !== 0)
}

/** "and a first group of 1,500 is already there": a subject and its verb before the next comma. */
function startsClause(view: View, at: number, to: number): boolean {
  const end = nextComma(view, at, Math.min(to, at + 12))
  if (end - at < 3) return false
  for (let k = at + 1; k < end; k++) {
    if (is(view, k, WORD.relative)) return false
    if (is(view, k, WORD.auxiliary)) return true
  }
  return false
}

function nextComma(view: View, from: number, to: number): number {
  for (let k = from; k < to; k++) if (isComma(view, k) || view.norms[k] === ';') return k
  return to
}

/** A stretch that is one clause whatever is in it, as `splitClauses` leaves one. */
export function trimEnds(view: View, range: Range): Range[] {
  return [trimClause(view, range) ?? range]
}

/** Without the marks and the small words that lead in, "that", "and", and those that lead on: "… and that". */
function trimClause(view: View, range: Range): Range | null {
  let { from, to } = range
  while (from < range.to && (!view.tokens[from]!.isWord || isLead(view, from))) {
    if (view.tokens[from]!.quote >= 0 && !view.tokens[from]!.isWord) break
    from++
  }
  let trimmed = trimRange(view, { from, to })
  while (trimmed !== null && leadsOn(view, trimmed)) {
    to = trimmed.to - 1
    trimmed = trimRange(view, { from, to })
  }
  return trimmed
}

/**
 * Whether the last word only leads on to what was cut off: "… and", "… und dass", "… which", "… and that, according to others, …".
 * Before another mark it does not: "they say so."
 */
function leadsOn(view: View, { from, to }: Range): boolean {
  const last = view.tokens[to - 1]!
  const next = view.tokens[to]
  if (!last.isWord || last.quote >= 0 || to - from < 3) return false
  const marked = next !== undefined && !next.isWord && next.quote < 0
  if (marked) return isComma(view, to) && is(view, to - 1, WORD.complementizer) && is(view, to - 2, WORD.coordinator)
  if (is(view, to - 1, WORD.coordinator)) return true
  if (!is(view, to - 1, WORD.complementizer | WORD.relative | WORD.subordinator)) return false
  return is(view, to - 2, WORD.coordinator) || !view.tokens[to - 2]!.isWord || isOnlyJoint(view, to - 1)
}

/** A word that joins clauses and is nothing else: "that" may be a pronoun, "before" an adverb. */
function isOnlyJoint(view: View, k: number): boolean {
  return !is(view, k, WORD.determiner | WORD.preposition | WORD.adverb | WORD.person | WORD.thing | WORD.several)
}

function isLead(view: View, k: number): boolean {
  return isPlainComplementizer(view, k) || (is(view, k, WORD.coordinator) && !is(view, k, WORD.negator))
}
