import type { Passage } from './passage.ts'
import { decodeVector } from './vector.ts'
import { vectorKeys } from './vector-keys.ts'
import { type CaseVocabulary, rarityOf } from './vocabulary.ts'

/** A blocking key with what it says of two passages that share it. */
export interface LinkKey {
  readonly key: string
  /** Rarity of its words, 0 to 2; a key of a vector says enough alone. */
  readonly weight: number
}

/** Two passages are compared where the keys they share weigh this much together. */
export const LEAST_SHARED = 1

/** A term in more than about a seventh of the case's sentences leads everywhere and blocks nothing. */
const LEAST_RARITY = 0.3
/** Terms above this are rare enough to be a key alone however large the case. */
const RARE = 0.8
/** Commoner terms whose pairs become keys, the rarest of them first: four give six pairs. */
const PAIRED_TERMS = 4
/** Terms and names that become keys, the rarest first: more lead to hardly a true pair. */
const MOST_TERMS = 16
const MOST_NAMES = 8

/**
 * Blocking keys: two passages are compared when they share some of which both are among the earliest holders. Each telling word,
 * name and number alone, and
 * pairs of the commoner ones, which stay telling when a case has grown and no single word is. Bounded by the length of a
 * sentence, so that the cost of a passage does not grow with the case.
 */
export function linkKeys(passage: Passage, vocabulary: CaseVocabulary): LinkKey[] {
  const terms = rankTerms(passage.terms, vocabulary)
  const names = rankTerms(passage.names, vocabulary)
  const weights = new Map<string, number>()
  for (const { term, rarity } of terms.slice(0, MOST_TERMS)) weights.set(`t ${term}`, rarity)
  for (const { term, rarity } of names.slice(0, MOST_NAMES)) weights.set(`n ${term}`, rarity)
  for (const number of passage.numbers) if (number.length > 1) weights.set(`v ${number}`, 1)
  addPairs(weights, terms)
  addPairs(weights, names)
  for (const { value } of passage.claims) if (value !== null && value > 2) weights.set(`v ${value}`, 1)
  for (const { vector } of passage.claims)
    if (vector !== null) for (const key of vectorKeys(decodeVector(vector))) weights.set(key, LEAST_SHARED)
  // An answer is always compared with the claim that it answers.
  for (const { answers } of passage.claims) if (answers !== undefined) weights.set(`a ${answers}`, LEAST_SHARED)
  return [...weights].map(([key, weight]) => ({ key, weight }))
}

interface RankedTerm {
  readonly term: string
  readonly rarity: number
}

/** Terms that tell something, rarest first. */
function rankTerms(terms: readonly string[], vocabulary: CaseVocabulary): RankedTerm[] {
  return [...new Set(terms)]
    .map((term) => ({ term, rarity: rarityOf(term, vocabulary) }))
    .filter(({ rarity }) => rarity >= LEAST_RARITY)
    .sort((a, b) => b.rarity - a.rarity || (a.term < b.term ? -1 : 1))
}

function addPairs(weights: Map<string, number>, terms: readonly RankedTerm[]): void {
  const paired = terms.filter(({ rarity }) => rarity < RARE).slice(0, PAIRED_TERMS)
  for (const [index, { term: first, rarity }] of paired.entries())
    for (const { term: second, rarity: other } of paired.slice(index + 1))
      weights.set(first < second ? `p ${first} ${second}` : `p ${second} ${first}`, rarity + other)
}
