import type { Id } from '../model/id.ts'
import { scoreFeatures } from '../trees/score-features.ts'
import { comparePassages, type PassagePair } from './compare-passages.ts'
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
  for (const { a, b, features } of comparePassages(pairs, hint)) {
    if (a.claim.answers !== undefined && a.claim.answers === b.claim.answers) {
      found.push({ a: a.claim.claim, b: b.claim.claim, score: ANSWERED })
      continue
    }
    const scorer = a.vector !== null && b.vector !== null ? byVectors : byWords
    const score = scoreFeatures(features, scorer, leastScoreOf(features))
    if (score !== null) found.push({ a: a.claim.claim, b: b.claim.claim, score })
  }
  return found
}
