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
  const scorer = options.sameLanguage ? compareWording(earlier) : compareParticulars(earlier)
  return later.flatMap((sentence, index) => {
    const scores = scorer(sentence)
    let best = 0
    for (let from = 1; from < scores.length; from++) if (scores[from]! > scores[best]!) best = from
    const score = scores[best] ?? 0
    return score >= LEAST_SCORE ? [{ sentence: index, from: best, score }] : []
  })
}

/** How alike a sentence is to each of those that it is compared with. */
type CompareAll = (sentence: SentenceTraits) => Float64Array

/** Sentences of fewer stems are fragments, which agree by chance. */
const FEWEST_STEMS = 4

/** Sentences are found by their stems, so that those which share none cost nothing. */
function compareWording(others: readonly SentenceTraits[]): CompareAll {
  const { byStem, sizes } = indexSentences(others)
  return ({ stems }) => {
    const scores = new Float64Array(others.length)
    const own = stems.size
    if (own < FEWEST_STEMS) return scores
    for (const stem of stems) {
      const holders = byStem.get(stem)
      if (holders !== undefined) for (const at of holders) scores[at]! += 1
    }
    for (let at = 0; at < scores.length; at++) {
      const shared = scores[at]!
      if (shared === 0) continue
      const size = sizes[at]!
      // Half by the smaller, half by the larger: a short sentence within a long one counts, yet less than a like one.
      const [least, larger] = own < size ? [own, size] : [size, own]
      scores[at] = least < FEWEST_STEMS ? 0 : shared / (2 * least) + shared / (2 * larger)
    }
    return scores
  }
}

function compareParticulars(others: readonly SentenceTraits[]): CompareAll {
  const index = indexSentences(others)
  return (sentence) => {
    const alike = [...sentence.names].map((name) => namesAlike(name, index))
    const met = new Uint16Array(others.length)
    for (const names of alike) for (const name of names) for (const at of index.byName.get(name)!) met[at]! += 1
    for (const number of sentence.numbers) for (const at of index.byNumber.get(number) ?? []) met[at]! += 1
    return Float64Array.from(met, (count, at) =>
      count < LEAST_SHARED ? 0 : shareParticulars(sentence, alike, others[at]!),
    )
  }
}

/** `alike` are for each name of `a` those of the other document that sound like it. */
function shareParticulars(a: SentenceTraits, alike: readonly (readonly string[])[], b: SentenceTraits): number {
  const shared = shareNames(a, alike, b) + [...a.numbers].filter((number) => b.numbers.has(number)).length
  if (shared < LEAST_SHARED) return 0
  // A script without capitals gives all its words as names: the side with fewer is the measure.
  const least = Math.min(a.names.size + a.numbers.size, b.names.size + b.numbers.size)
  return Math.min(1, shared / Math.max(least, LEAST_SHARED))
}

/** How many names of the sentence with fewer sound like one of the other. */
function shareNames(a: SentenceTraits, alike: readonly (readonly string[])[], b: SentenceTraits): number {
  if (a.names.size <= b.names.size) return alike.filter((names) => names.some((name) => b.names.has(name))).length
  return new Set(alike.flat().filter((name) => b.names.has(name))).size
}

/** How to find the sentences of one document. */
interface SentenceIndex {
  readonly byStem: ReadonlyMap<string, readonly number[]>
  readonly byName: ReadonlyMap<string, readonly number[]>
  readonly byNumber: ReadonlyMap<number, readonly number[]>
  /** Stems of each sentence. */
  readonly sizes: Int32Array
  /** What was found before: by a name of another document, the names of this one that sound like it. */
  readonly alike: Map<string, readonly string[]>
}

const indexed = new WeakMap<readonly SentenceTraits[], SentenceIndex>()

/** Made once for each document, which is laid beside many. */
function indexSentences(sentences: readonly SentenceTraits[]): SentenceIndex {
  const known = indexed.get(sentences)
  if (known !== undefined) return known
  const index: SentenceIndex = {
    byStem: indexBy(sentences, ({ stems }) => stems),
    byName: indexBy(sentences, ({ names }) => names),
    byNumber: indexBy(sentences, ({ numbers }) => numbers),
    sizes: Int32Array.from(sentences, ({ stems }) => stems.size),
    alike: new Map(),
  }
  indexed.set(sentences, index)
  return index
}

function indexBy<T>(
  sentences: readonly SentenceTraits[],
  keysOf: (sentence: SentenceTraits) => ReadonlySet<T>,
): ReadonlyMap<T, readonly number[]> {
  const index = new Map<T, number[]>()
  sentences.forEach((sentence, at) => {
    for (const key of keysOf(sentence)) {
      const holders = index.get(key)
      if (holders === undefined) index.set(key, [at])
      else holders.push(at)
    }
  })
  return index
}

function namesAlike(name: string, { byName, alike }: SentenceIndex): readonly string[] {
  const known = alike.get(name)
  if (known !== undefined) return known
  const found = [...byName.keys()].filter((other) => compareSounds(name, other) >= ALIKE)
  alike.set(name, found)
  return found
}

/** Names from this likeness on may be one. */
const ALIKE = 0.7
