import { compareSounds } from '../text/sound-key.ts'
import type { SentenceTraits } from './document-traits.ts'

/** A sentence of one document and the sentence of another that it may have been made from. */
export interface AlignedPair {
  readonly sentence: number
  readonly from: number
  /** Between 0 and 1: how much of the smaller of the two stands in the other. */
  readonly score: number
}

/** Below this two sentences have words in common as any two of one event have. */
const LEAST_SCORE = 0.4
/** Fewer particulars in common do not tell sentences in two languages from others. */
const LEAST_SHARED = 2

/**
 * For each sentence of `later` the sentence of `earlier` that says most of the same, where one does: by the beginnings of
 * words within one language, by names and numbers across languages. In the order of `later`.
 */
export function alignSentences(
  later: readonly SentenceTraits[],
  earlier: readonly SentenceTraits[],
  options: { readonly sameLanguage: boolean },
): AlignedPair[] {
  const pairs: AlignedPair[] = []
  later.forEach((sentence, index) => {
    let best: AlignedPair | null = null
    earlier.forEach((other, from) => {
      const score = options.sameLanguage ? compareWording(sentence, other) : compareParticulars(sentence, other)
      if (score >= LEAST_SCORE && (best === null || score > best.score)) best = { sentence: index, from, score }
    })
    if (best !== null) pairs.push(best)
  })
  return pairs
}

/** Sentences of fewer stems are fragments, which agree by chance. */
const FEWEST_STEMS = 4

function compareWording(a: SentenceTraits, b: SentenceTraits): number {
  const least = Math.min(a.stems.size, b.stems.size)
  if (least < FEWEST_STEMS) return 0
  let shared = 0
  for (const stem of a.stems) if (b.stems.has(stem)) shared++
  // Half by the smaller, half by the larger: a short sentence within a long one counts, yet less than a like one.
  return shared / (2 * least) + shared / (2 * Math.max(a.stems.size, b.stems.size))
}

function compareParticulars(a: SentenceTraits, b: SentenceTraits): number {
  const names = countAlike(a.names, b.names)
  let numbers = 0
  for (const number of a.numbers) if (b.numbers.has(number)) numbers++
  const shared = names + numbers
  if (shared < LEAST_SHARED) return 0
  // A script without capitals gives all its words as names: the side with fewer is the measure.
  const least = Math.min(a.names.size + a.numbers.size, b.names.size + b.numbers.size)
  return Math.min(1, shared / Math.max(least, LEAST_SHARED))
}

/** How many of the smaller set sound like one of the other. */
export function countAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let alike = 0
  for (const key of few) {
    if (many.has(key)) alike++
    else for (const other of many) if (compareSounds(key, other) >= 0.7) { alike++; break } // biome-ignore format: short
  }
  return alike
}
