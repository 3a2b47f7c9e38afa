import { FEATURE, type PairFeatures } from './pair-features.ts'
import type { Passage } from './passage.ts'
import type { WeighedClaim } from './weighed-passage.ts'

/** Two claims with what they have in common. */
export interface ComparedPair {
  readonly a: WeighedClaim
  readonly b: WeighedClaim
  readonly features: PairFeatures
  readonly passages: readonly [Passage, Passage]
}

/** One figure by which the matches of a claim are put in order. */
export function likenessOf(features: PairFeatures): number {
  return features[FEATURE.vector]! + features[FEATURE.words]! / 2 + features[FEATURE.sentence]! / 4
}
