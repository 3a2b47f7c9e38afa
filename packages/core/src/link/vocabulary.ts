import { type Background, MOST_MEASURED, measureBackground } from './background.ts'
import type { Passage } from './passage.ts'
import { decodeVector } from './vector.ts'

/**
 * How common each term is within the case, and how alike its claims are, measured over the sentences of a sample of its documents. Every report of one
 * event repeats its names, so what tells claims apart is rare in the case, not in the language; and a claim that stands in
 * every report still stands in one sentence of each, so sentences are counted, not documents.
 */
export interface CaseVocabulary {
  /** Sentences of the sampled documents that carry a claim. */
  readonly sentences: number
  /** In how many of them each term stands. */
  readonly sentencesByTerm: ReadonlyMap<string, number>
  /** How alike claims are that have nothing to do with each other. */
  readonly background: Background
}

/**
 * Documents in the sample: those with the smallest ids. Ids are hashes, so the sample is even, does not depend on the
 * order of arrival, and changes ever more seldom as a case grows.
 */
export const SAMPLE_SIZE = 64
/** Enough to tell common terms from rare ones: longer documents fill a sample sooner, which then changes more seldom. */
export const SAMPLE_SENTENCES = 1_000

/** Counts the terms of the sampled documents, sentence by sentence. An empty sample makes every term equally rare. */
export function countVocabulary(passages: Iterable<Passage>): CaseVocabulary {
  const sentencesByTerm = new Map<string, number>()
  const vectors: string[] = []
  let sentences = 0
  for (const { terms, names, claims } of passages) {
    sentences++
    for (const term of new Set([...terms, ...names])) sentencesByTerm.set(term, (sentencesByTerm.get(term) ?? 0) + 1)
    for (const { vector } of claims) if (vector !== null && vectors.length < MOST_MEASURED) vectors.push(vector)
  }
  return { sentences, sentencesByTerm, background: measureBackground(vectors.map(decodeVector)) }
}

/** How much a shared term says: near 0 where it stands in every sentence, 1 where it stands in none of the sample. */
export function rarityOf(term: string, vocabulary: CaseVocabulary): number {
  const found = vocabulary.sentencesByTerm.get(term)
  if (found === undefined) return 1
  return 1 - Math.log(1 + found) / Math.log(2 + vocabulary.sentences)
}
