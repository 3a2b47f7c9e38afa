import type { Id } from '../model/id.ts'
import { scoreFeatures } from '../trees/score-features.ts'
import { comparePassages, type PassagePair } from './compare-passages.ts'
import type { ComparedPair } from './compared-pair.ts'
import { FEATURE, type PairFeatures, type PairHint } from './pair-features.ts'
import byVectors from './scorer.json' with { type: 'json' }
import byWords from './scorer-by-words.json' with { type: 'json' }

export interface PairScore {
  readonly a: Id
  readonly b: Id
  /** How likely the two put forward the same proposition, 0 to 1. */
  readonly score: number
}

/** Below this a pair is not worth keeping: on the development cases the groups come out as good without it. */
const LEAST_SCORE = 0.1

/**
 * And two claims of one document: a report says most things once, and what stands beside each other in it shares its words
 * without saying the same. Nothing is lost on the development cases, and a report read alone does not fall into one heap.
 */
const LEAST_SCORE_WITHIN = 0.7

/** A claim, and what answers it by a word for it: the words make it plain. */
const ANSWERED = 1

/** "Two flags", "two officers", "both can be true": figures up to this meet by chance. */
const SMALL_FIGURE = 3
/** Of 247 pairs of the development cases with the same small figure that are no more alike than this, three say the same. */
const ALIKE_BY_CHANCE = { vector: 0.4, words: 0.25 }

/** Whether two claims have little in common but a small figure. */
function meetByChance({ a, b, features }: ComparedPair): boolean {
  if (a.vector === null || b.vector === null || features[FEATURE.aligned] === 1) return false
  const { value } = a.claim
  return (
    value !== null &&
    value <= SMALL_FIGURE &&
    features[FEATURE.sameValue] === 1 &&
    features[FEATURE.vector]! <= ALIKE_BY_CHANCE.vector &&
    features[FEATURE.words]! <= ALIKE_BY_CHANCE.words
  )
}

/** The least score by which two claims with these features are linked. */
export function leastScoreOf(features: PairFeatures): number {
  return features[FEATURE.sameDocument] === 1 ? LEAST_SCORE_WITHIN : LEAST_SCORE
}

/**
 * How likely each two claims say the same, one of each passage of a pair; those for which too little speaks are left out.
 * `pairs` are all pairs of passages of the same two documents (or of one) that share a key, since a claim's match is also
 * weighed against the other matches that it has in that document. The scorers are trained on the pairs of the development
 * cases (training/link): one for claims with vectors, one for those that rules read.
 */
export function scorePairs(pairs: readonly PassagePair[], hint: PairHint): PairScore[] {
  const found: PairScore[] = []
  for (const compared of comparePassages(pairs, hint)) {
    const { a, b, features } = compared
    if (a.claim.answers !== undefined && a.claim.answers === b.claim.answers) {
      found.push({ a: a.claim.claim, b: b.claim.claim, score: ANSWERED })
      continue
    }
    if (meetByChance(compared)) continue
    const scorer = a.vector !== null && b.vector !== null ? byVectors : byWords
    const score = scoreFeatures(features, scorer, leastScoreOf(features))
    if (score !== null) found.push({ a: a.claim.claim, b: b.claim.claim, score })
  }
  return found
}
