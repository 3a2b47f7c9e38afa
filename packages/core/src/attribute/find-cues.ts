import type { Cue } from '../languages/language.ts'
import type { Stance } from '../model/stance.ts'
import { isRequest } from './is-request.ts'
import { WORD } from './lexicon.ts'
import { isNegatedBehind } from './negated-behind.ts'
import { findQuantities } from './quantity/find-quantities.ts'
import { isComma } from './ranges.ts'
import { is, type View } from './view.ts'

/** A cue where it stands in a sentence, in token indices. */
export interface LocatedCue {
  readonly cue: Cue
  /** First token, its helping verbs and negations included: "has not said". */
  readonly from: number
  /** The cue word itself. */
  readonly at: number
  readonly to: number
  readonly stance: Stance
  /** It leans on the subject of another verb: ", adding that". */
  readonly participle: boolean
  /** Followed by the doer: "reported by". */
  readonly passive: boolean
  /** Done to its subject by somebody unsaid: "was told", "is doubted". */
  readonly undergone: boolean
}

/** Every cue of a sentence outside long quotations, in order, none inside another. */
export function findCues(view: View): LocatedCue[] {
  const found: LocatedCue[] = []
  for (let at = 0; at < view.tokens.length; at++) {
    const token = view.tokens[at]!
    if (!token.isWord || (token.quote >= 0 && view.quotes[token.quote]!.long)) continue
    if (token.capital && view.tokens[at - 1]?.isWord && !isTitle(view)) continue
    if (view.norms[at - 1] === 'to' && !is(view, at - 2, WORD.adverb) && !isHearsayBefore(view, at - 1)) {
      if (view.lexicon.cues.match(view.norms, at)?.value.kind === 'speech') continue
    }
    const cue =
      matchView(view, at) ?? matchSilence(view, at, found.at(-1)?.to ?? 0) ?? matchCue(view, at, found.at(-1)?.to ?? 0)
    if (cue === null || (cue.stance !== 'asserts' && keepsName(view, cue.at))) continue
    found.push(cue)
    at = cue.to - 1
  }
  return found
}

/** "in the official's view", "by his account": the preposition and the noun are the cue, the possessor stands between. */
function matchView(view: View, at: number): LocatedCue | null {
  if (!is(view, at, WORD.preposition)) return null
  for (let k = at + 2; k <= at + LONGEST_POSSESSOR && k < view.tokens.length; k++) {
    if (!view.tokens[k]!.isWord) return null
    if (!is(view, k, WORD.view)) continue
    if (!/'s?$/u.test(view.norms[k - 1]!) && !(k === at + 2 && is(view, k - 1, WORD.possessive))) return null
    return {
      cue: VIEW,
      from: at,
      at,
      to: k + 1,
      stance: 'asserts',
      participle: false,
      passive: false,
      undergone: false,
    }
  }
  return null
}

/** The cue of `matchView`: its source stands inside it. */
export const VIEW: Cue = { kind: 'credit', stance: 'asserts', forms: [] }
/** Tokens from the preposition to the noun: "in the ministry's own view". */
const LONGEST_POSSESSOR = 7

/** "is said to doubt": the words before "to" hand on what follows. */
function isHearsayBefore(view: View, to: number): boolean {
  for (let k = Math.max(0, to - 3); k < to; k++) {
    const match = view.lexicon.cues.match(view.norms, k)
    if (match?.value.kind === 'hearsay' && k + match.length === to + 1) return true
  }
  return false
}

/** In a title every word has a capital; elsewhere a capital within a sentence makes a name: "the United States". */
function isTitle(view: View): boolean {
  let words = 0
  let capitals = 0
  for (const { isWord, capital, classes } of view.tokens) {
    if (!isWord || (classes & (WORD.preposition | WORD.determiner | WORD.coordinator)) !== 0) continue
    words++
    if (capital) capitals++
  }
  return capitals > words * TITLE_SHARE
}

/** Share of capitals from which on a sentence is a title. */
const TITLE_SHARE = 0.7

/** A verb of knowing or saying that is declined: "would not discuss", "declined to confirm or deny". */
function matchSilence(view: View, at: number, least: number): LocatedCue | null {
  const { lexicon, norms } = view
  const decliner = lexicon.decliners.match(norms, at)
  if (decliner === null) return null
  let verb = at + decliner.length
  for (
    let skipped = 0;
    skipped < MOST_BETWEEN && (is(view, verb, WORD.adverb | WORD.auxiliary) || norms[verb] === 'to');
    skipped++
  )
    verb++
  const confirmer = lexicon.confirmers.match(norms, verb)
  if (confirmer === null || verb - at < 1) return null
  let to = verb + confirmer.length
  // "to confirm or deny": the second verb belongs to the same cue.
  while (is(view, to, WORD.coordinator) && lexicon.confirmers.match(norms, to + 1)) to += 2
  return { ...silence(view, verb, to), from: firstOfCue(view, at, least) }
}

/** "who would not give his surname", "der namentlich nicht genannt werden wollte": what is kept back is who speaks. */
function keepsName(view: View, at: number): boolean {
  let from = at
  while (from > 0 && at - from < REACH_OF_NAME && view.tokens[from - 1]!.isWord && !is(view, from, WORD.relative))
    from--
  const relative = view.lexicon.language.grammar.verbBracket ? isComma(view, from - 1) : is(view, from, WORD.relative)
  if (!relative) return false
  for (let k = from; k < at + REACH_OF_NAME && view.tokens[k] !== undefined && !isComma(view, k); k++)
    if (view.lexicon.identity.match(view.norms, k)) return true
  return false
}

/** Tokens from "who" to the refusal, and from there to "name". */
const REACH_OF_NAME = 8

function silence(view: View, at: number, to: number): LocatedCue {
  const participle = false
  return {
    cue: SILENCE,
    from: at,
    at,
    to,
    stance: 'declines-to-confirm',
    participle,
    passive: is(view, to, WORD.agent),
    undergone: false,
  }
}

const SILENCE: Cue = { kind: 'speech', stance: 'declines-to-confirm', forms: [] }
/** Words between the decliner and its verb: "would not immediately". */
const MOST_BETWEEN = 3

/** Kinds of cue that are verbs. */
const VERBAL: ReadonlySet<string> = new Set(['speech', 'act', 'count'])

function matchCue(view: View, at: number, least: number): LocatedCue | null {
  const matches = view.lexicon.cues.matches(view.norms, at)
  if (matches.length === 0) return null
  const noun = standsAsNoun(view, at)
  // "Der Verband nennt 340 Tote" counts; "nennt es eine Lüge" denies.
  const counting = matches.find(({ value, length }) => value.kind === 'count' && isNumber(view, at + length))
  const best = counting ?? matches.find(({ value }) => (noun ? !VERBAL.has(value.kind) : value.kind !== 'noun'))
  if (best === undefined) return null
  const { value: cue, length } = best
  const verbal = VERBAL.has(cue.kind)
  const from = verbal ? firstOfCue(view, at, least) : at
  const to = at + length
  const inverted = verbal ? invertedNegation(view, at, least) : -1
  if (inverted >= 0) return { ...silence(view, at, to), from: inverted }
  const negated =
    verbal && (anyClass(view, { from, to: at }, WORD.negator) || (cue.stance === 'denies' && isNegatedBehind(view, to)))
  const isAskedFor = cue.stance === 'questions' && isRequest(view, to)
  return {
    cue,
    from,
    at,
    to,
    stance: isAskedFor ? 'asserts' : negated ? NEGATED[cue.stance] : cue.stance,
    participle: verbal && from === at && isParticiple(view, at),
    passive: verbal && isDoneBy(view, to) && !isParticiple(view, at),
    undergone: verbal && from < at && !isParticiple(view, at) && is(view, lastHelper(view, from, at), WORD.undergoing),
  }
}

function isNumber(view: View, at: number): boolean {
  const token = view.tokens[at]
  return token !== undefined && findQuantities(view.text, token.start, token.end, view.lexicon.language.code).length > 0
}

/** "Nor would he say", "neither could the ministry confirm": where the negation stands; -1 where there is none. */
function invertedNegation(view: View, at: number, least: number): number {
  if (view.lexicon.confirmers.match(view.norms, at) === null) return -1
  for (let k = at - 1; k >= Math.max(least, at - LONGEST_INVERTED); k--) {
    if (!view.tokens[k]!.isWord) return -1
    if (is(view, k, WORD.auxiliary))
      return is(view, k - 1, WORD.negator) && is(view, k - 1, WORD.coordinator) && k < at - 1 ? k - 1 : -1
  }
  return -1
}

/** Words between the helping verb and the verb in "nor would the president's spokesman say". */
const LONGEST_INVERTED = 6

/** What is held when the verb is negated: "did not say", "does not believe", "did not deny". */
const NEGATED: Readonly<Record<Stance, Stance>> = {
  asserts: 'denies',
  hedges: 'denies',
  denies: 'declines-to-confirm',
  'declines-to-confirm': 'declines-to-confirm',
  questions: 'asserts',
}

/** Where the helping verbs, negations and adverbs before a verb begin: "has never publicly". */
function firstOfCue(view: View, at: number, least: number): number {
  let from = at
  while (
    from - 1 >= least &&
    is(view, from - 1, WORD.auxiliary | WORD.negator | WORD.adverb) &&
    !is(view, from - 1, WORD.time & ~WORD.adverb)
  )
    from--
  // An adverb before the first helping verb belongs to the clause, not to the cue.
  while (from < at && !is(view, from, WORD.auxiliary | WORD.negator) && !isAdverbOnly(view, from, at)) from++
  return from
}

/** "reported by the agency", and not "said by telephone": the doer is a name. */
function isDoneBy(view: View, at: number): boolean {
  if (!is(view, at, WORD.agent)) return false
  return (
    is(view, at + 1, WORD.determiner | WORD.role | WORD.body | WORD.paper | WORD.possessive) ||
    view.tokens[at + 1]?.capital === true ||
    is(view, at + 2, WORD.role | WORD.body)
  )
}

/** The last helping verb before a verb, adverbs between passed over. */
function lastHelper(view: View, from: number, at: number): number {
  let k = at - 1
  while (k > from && !is(view, k, WORD.auxiliary)) k--
  return k
}

function isAdverbOnly(view: View, from: number, at: number): boolean {
  return is(view, from, WORD.adverb) && at - from <= 2 && from > 0 && view.tokens[from - 1]!.isWord
}

/** After "the", "its", "a new" or a preposition a word that could be a verb is a noun: "the claim", "of report". */
function standsAsNoun(view: View, at: number): boolean {
  const before = view.tokens[at - 1]
  if (before === undefined || !before.isWord) return false
  if (isBareForm(view, at) && !beforeBareVerb(view, at)) return true
  // "a badly written novel"
  if (is(view, at - 1, WORD.adverb) && ARTICLES.has(view.norms[at - 2] ?? '')) return true
  if (
    is(view, at - 1, WORD.person | WORD.thing | WORD.several | WORD.ourselves | WORD.relative) &&
    !is(view, at - 1, WORD.determiner)
  )
    return false
  if (is(view, at - 1, WORD.determiner)) return true
  if (before.norm.endsWith("'s") && !is(view, at - 1, WORD.auxiliary)) return true
  if (is(view, at - 1, WORD.preposition) && before.norm !== 'to' && before.norm !== 'as') return !isParticiple(view, at)
  return false
}

const ARTICLES = new Set(['a', 'an', 'the'])

/** A form that is also a noun: "report", "claims", "post". */
function isBareForm(view: View, at: number): boolean {
  return (
    is(view, at, WORD.paper) || view.lexicon.cues.matches(view.norms, at).some(({ value }) => value.kind === 'noun')
  )
}

/** Such a form is a verb after a pronoun, a helping verb or a name, or before "that" or a quotation. */
function beforeBareVerb(view: View, at: number): boolean {
  const helped = WORD.auxiliary | WORD.adverb | WORD.relative | WORD.person | WORD.thing | WORD.several | WORD.ourselves
  if (is(view, at - 1, helped) || view.tokens[at - 1]!.capital) return true
  if (is(view, at - 1, WORD.role | WORD.body) && view.norms[at - 1]!.endsWith('s') !== view.norms[at]!.endsWith('s'))
    return true
  return view.norms[at + 1] === 'that' || (view.tokens[at + 1]?.quote ?? -1) >= 0
}

function isParticiple(view: View, at: number): boolean {
  const norm = view.norms[at]!
  return view.lexicon.language.grammar.participleEndings.some((ending) => norm.endsWith(ending))
}

/** Whether a token of the range has one of the classes. */
function anyClass(view: View, { from, to }: { readonly from: number; readonly to: number }, classes: number): boolean {
  for (let k = from; k < to; k++) if (is(view, k, classes)) return true
  return false
}
