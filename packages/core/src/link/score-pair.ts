import type { Reason } from '../model/reason.ts'
import type { ClaimProfile } from './claim-profile.ts'
import { findPairFeatures, type PairFeatures, type PairHint } from './pair-features.ts'
import shipped from './scorer.json' with { type: 'json' }
import { type Scorer, scoreFeatures } from './scorer.ts'
import { type CaseVocabulary, rarityOf } from './vocabulary.ts'

export interface PairScore {
  /** How likely the two put forward the same proposition, 0 to 1. */
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** Below this a pair is not worth keeping: it would lift no mean far over the threshold of grouping. */
const LEAST_SCORE = 0.03

/**
 * How likely two claims say the same, with what speaks for it; `null` where too little does. The scorer is trained on the
 * pairs of the development cases (training/link); evaluation passes one that has not seen its case.
 */
export function scorePair(
  a: ClaimProfile,
  b: ClaimProfile,
  hint: PairHint,
  vocabulary: CaseVocabulary,
  scorer: Scorer = shipped,
): PairScore | null {
  const features = findPairFeatures(a, b, hint, vocabulary)
  const values = Float64Array.from(scorer.features, (name) => features[name as keyof PairFeatures])
  const score = scoreFeatures(values, scorer)
  return score < LEAST_SCORE ? null : { score, reasons: findReasons(a, b, features, vocabulary) }
}

/** What a person can check: the rarest words that both use, figures, alignment, and what speaks against. */
function findReasons(a: ClaimProfile, b: ClaimProfile, features: PairFeatures, vocabulary: CaseVocabulary): Reason[] {
  const reasons: Reason[] = []
  const add = (rule: string, words: string, weight: number) => reasons.push({ rule, words, weight })
  const shared = a.terms
    .filter((term, index) => b.terms.includes(term) && a.terms.indexOf(term) === index)
    .map((term) => ({ term, rarity: rarityOf(term, vocabulary) }))
    .filter(({ rarity }) => rarity > 0.3)
    .sort((x, y) => y.rarity - x.rarity)
  if (shared.length)
    add(
      'shared-words',
      shared
        .slice(0, 5)
        .map(({ term }) => term)
        .join(', '),
      features.words,
    )
  if (features.sameValue) add('same-value', `both give ${a.value}`, 1)
  if (features.otherValue) add('other-value', `one gives ${a.value}, the other ${b.value}`, -0.2)
  if (features.sharedNumbers)
    add('shared-numbers', a.numbers.filter((number) => b.numbers.includes(number)).join(', '), features.sharedNumbers)
  if (features.aligned)
    add('aligned-copy', 'the sentence stands opposite this one in a copy, rewrite or translation', 1)
  if (features.runs > 0)
    add('shared-runs', `${Math.round(features.runs * 100)}% of the runs of three words are alike`, features.runs)
  if (features.names > 0)
    add('shared-names', `${Math.round(features.names * 100)}% of the names sound alike`, features.names)
  return reasons
}
