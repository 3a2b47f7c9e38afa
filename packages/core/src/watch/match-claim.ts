import { languageOf } from '../languages/index.ts'
import type { Facet } from '../model/facet.ts'
import type { Credibility } from '../model/grade.ts'
import { stemWord } from '../text/stem.ts'
import { findWords } from '../text/words.ts'
import type { What } from './condition.ts'

/** What a clause looks at in a claim. */
export interface WatchedClaim {
  /** Its words. */
  readonly text: string
  /** The sentence around them, or more. */
  readonly sentence: string
  /** BCP 47. */
  readonly language: string
  readonly facet: Facet
  readonly places: readonly string[]
  /** The number in it; null where there is none. */
  readonly figure: number | null
  /** Digits that people gave the information. */
  readonly credibility: readonly Credibility[]
}

/**
 * Whether a claim is what a clause is about: the days aside, on which its origin decides.
 *
 * @example `"troops at the front"` fits `the front, where the troops are`: every word but small ones, by its stem
 */
export function matchesClaim(what: What, claim: WatchedClaim): boolean {
  const { language } = claim
  const text = stemsOf(claim.text, language)
  const has = (asked: readonly string[], stems: readonly string[]) =>
    asked.some((words) => holdsAll(stems, words, language))
  if (!has(what.words, text)) return false
  if (what.facets.length > 0 && !what.facets.includes(claim.facet)) return false
  if (what.about.length > 0 && !has(what.about, [...text, ...stemsOf(claim.sentence, language)])) return false
  if (
    what.places.length > 0 &&
    !has(what.places, [...text, ...claim.places.flatMap((place) => stemsOf(place, language))])
  )
    return false
  if (what.credibility.length > 0 && !what.credibility.some((digit) => claim.credibility.includes(digit))) return false
  return what.figure === null || isWithin(claim.figure, what.figure)
}

/** The words of a string that tell something, in their normal form: all where it has but small ones. */
export function tellingWords(words: string, language: string): readonly string[] {
  const norms = findWords(words).map(({ norm }) => norm)
  const small = smallWords(language)
  const telling = norms.filter((norm) => !small.has(norm))
  return telling.length > 0 ? telling : norms
}

function holdsAll(stems: readonly string[], words: string, language: string): boolean {
  return tellingWords(words, language).every((word) => stems.includes(stemWord(word, language)))
}

function stemsOf(text: string, language: string): readonly string[] {
  return findWords(text).map(({ norm }) => stemWord(norm, language))
}

const smallByLanguage = new Map<string, ReadonlySet<string>>()

/** Articles, helping verbs, prepositions: they stand in every sentence. A negation is none of them. */
function smallWords(language: string): ReadonlySet<string> {
  const { code, grammar } = languageOf(language)
  let small = smallByLanguage.get(code)
  if (small === undefined) {
    const { determiners, auxiliaries, prepositions, coordinators, complementizers, negators } = grammar
    const all = [...determiners, ...auxiliaries, ...prepositions, ...coordinators, ...complementizers]
    small = new Set(all.filter((word) => !negators.includes(word)))
    smallByLanguage.set(code, small)
  }
  return small
}

function isWithin(figure: number | null, { least, most }: NonNullable<What['figure']>): boolean {
  return figure !== null && figure >= (least ?? -Infinity) && figure <= (most ?? Infinity)
}
