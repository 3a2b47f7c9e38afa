import type { Background } from './background.ts'
import { type Measured, measureOf } from './measure.ts'
import type { Passage, PassageClaim } from './passage.ts'
import { decodeVector } from './vector.ts'
import { type CaseVocabulary, rarityOf } from './vocabulary.ts'
import { wordingOf } from './wording.ts'

/** Terms, each once, as numbers in rising order with the rarity of each: two such sets are compared in one walk. */
export interface WeighedTerms {
  readonly ids: Int32Array
  readonly rarities: Float64Array
  readonly sum: number
}

/** A claim made ready for comparing. */
export interface WeighedClaim {
  readonly claim: PassageClaim
  readonly terms: WeighedTerms
  /** Runs of three words, each once, in rising order. */
  readonly runs: Int32Array
  /** Words of the claim less two: as many runs as it could have. */
  readonly mostRuns: number
  readonly vector: Int8Array | null
  /** What its figure measures. */
  readonly measured: Measured
}

/** A passage made ready for comparing: it meets dozens of others, and its words are weighed once. */
export interface WeighedPassage {
  readonly passage: Passage
  readonly terms: WeighedTerms
  readonly names: WeighedTerms
  readonly numbers: WeighedTerms
  readonly claims: readonly WeighedClaim[]
  /** Of the case that it stands in. */
  readonly background: Background
  /** See `wordingOf`. */
  readonly wording: string | null
}

export function weighPassage(passage: Passage, vocabulary: CaseVocabulary): WeighedPassage {
  return {
    passage,
    background: vocabulary.background,
    wording: wordingOf(passage),
    terms: weighTerms(passage.terms, vocabulary),
    names: weighTerms(passage.names, vocabulary),
    numbers: weighTerms(passage.numbers, vocabulary),
    claims: passage.claims.map((claim) => ({
      claim,
      terms: weighTerms(claim.terms, vocabulary),
      runs: findRuns(claim.terms),
      mostRuns: claim.terms.length - 2,
      vector: claim.vector === null ? null : decodeVector(claim.vector),
      measured: measureOf(claim.value, claim.unit),
    })),
  }
}

function weighTerms(terms: readonly string[], vocabulary: CaseVocabulary): WeighedTerms {
  const termsById = new Map(terms.map((term) => [hashTerm(term), term]))
  const ids = Int32Array.from(termsById.keys()).sort()
  const rarities = Float64Array.from(ids, (id) => rarityOf(termsById.get(id)!, vocabulary))
  return { ids, rarities, sum: rarities.reduce((sum, rarity) => sum + rarity, 0) }
}

function findRuns(terms: readonly string[]): Int32Array {
  const hashes = terms.map(hashTerm)
  const runs = new Set<number>()
  for (let at = 0; at + 3 <= hashes.length; at++)
    runs.add(Math.imul(Math.imul(hashes[at]!, 31) ^ hashes[at + 1]!, 0x9e3779b1) ^ hashes[at + 2]!)
  return Int32Array.from(runs).sort()
}

/** FNV-1a, 32 bits: among the hundred terms of two sentences two are hashed alike once in a million pairs. */
function hashTerm(term: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  return hash | 0
}
