import type { Phrases } from '../../languages/phrases.ts'
import type { Claim } from '../../model/claim.ts'
import { stemWord } from '../../text/stem.ts'
import { WORD } from '../lexicon.ts'
import type { Range } from '../ranges.ts'
import { is, type View } from '../view.ts'
import { rangeIn, type Unit } from './find-units.ts'

/** What somebody put forward earlier in the document. */
export interface Told {
  readonly unit: Unit
  readonly claims: readonly Claim[]
}

/** Paragraphs back to the claim that an answer is about at most. */
const MOST_PARAGRAPHS = 4
/** One denial answers what one speaker put forward in one sentence; more would be a list. */
const MOST_ANSWERED = 6

/**
 * The earlier claims that a denial or a refusal to confirm is about, where its words name them by a word for them and say
 * nothing of their own: "dismissed the reports as a rumour", "has not confirmed the deployment". Those of the nearest other
 * speaker that fit. Empty where the words say what they are about, or where nothing fits.
 */
export function findAnswered(unit: Unit, own: readonly Claim[], told: readonly Told[]): readonly Claim[] {
  const said = own[0]
  if (said === undefined || own.some(({ value }) => value !== null)) return []
  if (said.stance !== 'denies' && said.stance !== 'declines-to-confirm') return []
  const object = readObject(unit)
  if (object === null) return []
  const { paragraph } = unit.view.sentence
  for (let k = told.length - 1; k >= 0; k--) {
    const { unit: other, claims } = told[k]!
    if (paragraph - other.view.sentence.paragraph > MOST_PARAGRAPHS) return []
    if (!isOpposed(said, claims) || !covers(object, other)) continue
    if (!object.retold) return claims.slice(0, MOST_ANSWERED)
    const name = claims[0]!.source?.name
    const beside = told.filter(
      (each) => each.unit.view === other.view && each.claims[0]?.source?.name === name && isOpposed(said, each.claims),
    )
    return beside.flatMap((each) => each.claims).slice(0, MOST_ANSWERED)
  }
  return []
}

/** What a denial is about, by its words. */
interface Object {
  /** Stems of the words that carry meaning of their own. */
  readonly stems: readonly string[]
  /** Whether a word for a claim stands among them: "the allegations", "it". */
  readonly retold: boolean
}

/** Null where the words put something forward themselves, or are about nothing. */
function readObject({ view, range, attribution }: Unit): Object | null {
  const parts = partsOf(view, range, attribution)
  if (parts.length === 0 || parts.reduce((sum, { from, to }) => sum + to - from, 0) > LONGEST_OBJECT) return null
  const stems: string[] = []
  let retold = false
  let definite = false
  let clause = false
  for (const part of parts) {
    definite ||= is(view, part.from, WORD.determiner) && !INDEFINITE.has(view.norms[part.from]!)
    for (let k = part.from; k < part.to; k++) {
      const { isWord, norm, quote } = view.tokens[k]!
      clause ||= is(view, k, WORD.auxiliary)
      if (AS.has(norm) && retold) break
      if (!isWord || (quote >= 0 && retold)) continue
      const silence = longest(view, k, [view.lexicon.silences, view.lexicon.confirmers, view.lexicon.decliners])
      if (silence > 0) {
        k += silence - 1
        continue
      }
      const retelling = view.lexicon.retellings.match(view.norms, k)
      const dismissal = view.lexicon.dismissals.match(view.norms, k)
      const length = Math.max(retelling?.length ?? 0, dismissal?.length ?? 0)
      if (retelling !== null || is(view, k, WORD.thing)) retold = true
      if (dismissal !== null) retold ||= length > 0 && stems.length === 0
      if (length > 0) k += length - 1
      else if (is(view, k, WORD.verb) || /\d/u.test(norm)) return null
      else if (!isSmall(view, k)) stems.push(stemWord(norm, view.lexicon.language.code))
    }
  }
  // "It is a lie" says nothing of its own; "there is not one engineer" does.
  if (clause && stems.length > 0 && attribution !== null) return null
  // "The claims could not be verified": what they begin with is what they are about.
  if (attribution === null) return opensRetold(view, range) ? { stems: [], retold: true } : null
  if (retold) return stems.length <= MOST_STEMS ? { stems, retold } : null
  const least = definite ? 1 : 2
  return stems.length >= least && stems.length <= MOST_STEMS ? { stems, retold } : null
}

/**
 * The words that tell what is denied: those of the content, of a verb with its object between ("підтвердити інформацію відмовилося"),
 * or in the outlet's own voice all ("The claims could not be verified").
 */
function partsOf(view: View, range: Range, attribution: Unit['attribution']): Range[] {
  if (attribution === null) return [range]
  const spans = attribution.content.length > 0 ? attribution.content : attribution.cue
  return spans.flatMap((span) => rangeIn(view, span))
}

function opensRetold(view: View, { from, to }: Range): boolean {
  let at = from
  while (at < to && is(view, at, WORD.determiner) && view.lexicon.retellings.match(view.norms, at) === null) at++
  return at < to && !is(view, at, WORD.thing) && view.lexicon.retellings.match(view.norms, at) !== null
}

/** How many words the longest phrase takes that begins here; 0 where none does. */
function longest(view: View, at: number, lists: readonly Phrases<true>[]): number {
  return Math.max(0, ...lists.map((phrases) => phrases.match(view.norms, at)?.length ?? 0))
}

/** Behind them stands what the speaker calls it: "(dismissed the reports) as a novel". */
const AS = new Set(['as', 'als'])

/** Tokens: longer words say something of their own. */
const LONGEST_OBJECT = 16
const MOST_STEMS = 4
/** "A deployment" is any; "the deployment" is the one told of. */
const INDEFINITE = new Set(['a', 'an', 'any', 'no', 'some', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines'])

/** Words that only hold others together, and names, which say whose the claim is: "the South's (claims)". */
function isSmall(view: View, k: number): boolean {
  const { classes, capital, norm } = view.tokens[k]!
  if (capital && !view.lexicon.language.grammar.capitalNouns) return true
  return (classes & ~WORD.verbLike) !== 0 || /'s?$/u.test(norm)
}

/** Put forward by somebody else, and more than a deed. */
function isOpposed({ source }: Claim, claims: readonly Claim[]): boolean {
  const first = claims[0]
  return (
    first !== undefined &&
    first.source?.name !== source?.name &&
    first.facet !== 'reaction' &&
    (first.stance === 'asserts' || first.stance === 'hedges')
  )
}

/** Whether a claim holds what the object names: half of its words where it calls it a claim, else all of them. */
function covers({ stems, retold }: Object, { view, range }: Unit): boolean {
  if (stems.length === 0) return true
  const theirs = stemsOf(view, range)
  const shared = stems.filter((stem) => theirs.has(stem)).length
  return retold ? shared >= stems.length / 2 : shared === stems.length
}

function stemsOf(view: View, { from, to }: Range): ReadonlySet<string> {
  const { code } = view.lexicon.language
  return new Set(view.norms.slice(from, to).map((norm) => stemWord(norm, code)))
}
