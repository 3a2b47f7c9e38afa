import type { Reason } from '../model/reason.ts'
import type { ComparedPair } from './compared-pair.ts'
import { FEATURE, type FeatureName } from './pair-features.ts'
import { type CaseVocabulary, rarityOf } from './vocabulary.ts'

/** What speaks for and against a pair, as a person can check it: the rarest words that both use, figures, alignment, and what speaks against. */
export function explainPair(
  { a: one, b: other, features, passages }: ComparedPair,
  vocabulary: CaseVocabulary,
): Reason[] {
  const [a, b] = [one.claim, other.claim]
  const [first, second] = passages
  const reasons: Reason[] = []
  const add = (rule: string, words: string, weight: number) => reasons.push({ rule, words, weight })
  const of = (name: FeatureName) => features[FEATURE[name]]!
  const theirs = new Set(b.terms)
  const shared = [...new Set(a.terms)]
    .filter((term) => theirs.has(term))
    .map((term) => ({ term, rarity: rarityOf(term, vocabulary) }))
    .filter(({ rarity }) => rarity > TELLING)
    .sort((x, y) => y.rarity - x.rarity)
    .slice(0, SHOWN_WORDS)
  if (shared.length > 0) add('shared-words', shared.map(({ term }) => term).join(', '), of('words'))
  if (of('vector') >= ALIKE) add('alike-in-meaning', 'the encoder reads the two alike', of('vector'))
  if (of('sameValue')) add('same-value', `both give ${a.value}`, 1)
  if (of('otherValue')) add('other-value', `one gives ${a.value}, the other ${b.value}`, -0.2)
  if (of('sharedNumbers') > 0) {
    const numbers = first.numbers.filter((number) => second.numbers.includes(number))
    add('shared-numbers', numbers.join(', '), of('sharedNumbers'))
  }
  if (of('runs') > 0) add('shared-runs', `${percent(of('runs'))} of the runs of three words are alike`, of('runs'))
  if (of('names') > 0) add('shared-names', `${percent(of('names'))} of the names sound alike`, of('names'))
  return reasons
}

/** Rarity above which a shared word tells something. */
const TELLING = 0.3
const SHOWN_WORDS = 5
/** Cosine above which two vectors speak for a pair. */
const ALIKE = 0.6

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
