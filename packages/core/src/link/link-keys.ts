import type { ClaimProfile } from './claim-profile.ts'
import { vectorOf } from './vector.ts'
import { vectorKeys } from './vector-keys.ts'
import { type CaseVocabulary, rarityOf } from './vocabulary.ts'

/** A term in more than about a seventh of the case's sentences leads everywhere and blocks nothing. */
const LEAST_RARITY = 0.3
/** Terms above this are rare enough to be a key alone however large the case. */
const RARE = 0.8
/** Commoner terms whose pairs become keys, the rarest of them first: six give fifteen pairs. */
const PAIRED_TERMS = 6

/**
 * Blocking keys: two claims are compared when they share one that few hold. Each telling word, name and number alone, and
 * pairs of the commoner ones, which stay telling when a case has grown and no single word is. Bounded by the length of a
 * sentence, so that the cost of a claim does not grow with the case.
 */
export function linkKeys(profile: ClaimProfile, vocabulary: CaseVocabulary): string[] {
  const terms = rankTerms([...profile.terms, ...profile.context], vocabulary)
  const names = rankTerms(profile.names, vocabulary)
  const keys = new Set<string>()
  for (const { term } of terms) keys.add(`t ${term}`)
  for (const { term } of names) keys.add(`n ${term}`)
  for (const number of profile.numbers) if (number.length > 1) keys.add(`v ${number}`)
  if (profile.value !== null && profile.value > 2) keys.add(`v ${profile.value}`)
  const vector = vectorOf(profile)
  if (vector !== null) for (const key of vectorKeys(vector)) keys.add(key)
  addPairs(keys, terms)
  addPairs(keys, names)
  return [...keys].sort()
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

function addPairs(keys: Set<string>, terms: readonly RankedTerm[]): void {
  const paired = terms.filter(({ rarity }) => rarity < RARE).slice(0, PAIRED_TERMS)
  for (const [index, { term: first }] of paired.entries())
    for (const { term: second } of paired.slice(index + 1))
      keys.add(first < second ? `p ${first} ${second}` : `p ${second} ${first}`)
}
