import type { ClaimProfile } from './claim-profile.ts'
import { compareVectors, vectorOf } from './vector.ts'
import { type CaseVocabulary, rarityOf } from './vocabulary.ts'

/** What two claims have in common, each between 0 and 1 so that a person can read it. */
export interface PairFeatures {
  /** Cosine of their vectors; 0 where one is missing. */
  readonly vector: number
  /** Shared meaning of the claims' own words. */
  readonly words: number
  /** Share of the shorter claim's meaning that the longer holds. */
  readonly contained: number
  /** Shared meaning of their whole sentences. */
  readonly sentence: number
  /** Runs of three words alike. */
  readonly runs: number
  /** The rarest term that both use. */
  readonly rarest: number
  /** The second rarest. */
  readonly secondRarest: number
  /** Sum of the rarity of all that their sentences share, words, names and numbers; without an upper bound. */
  readonly shared: number
  readonly names: number
  /** Same figure for the same thing. */
  readonly sameValue: number
  /** Both give a figure, and it differs. */
  readonly otherValue: number
  readonly sameUnit: number
  readonly sharedNumbers: number
  readonly sameFacet: number
  readonly bothNumbers: number
  readonly oneNumber: number
  readonly sameSource: number
  readonly sameLanguage: number
  readonly sameDocument: number
  readonly sameSentence: number
  /** 1 within the hour, falling to 0 in three weeks. */
  readonly near: number
  /** One document was made from the other. */
  readonly echo: number
  /** And these very sentences stand opposite each other. */
  readonly aligned: number
  /** Spans in one document that overlap. */
  readonly overlap: number
}

export const FEATURE_NAMES = [
  'vector',
  'words',
  'contained',
  'sentence',
  'runs',
  'rarest',
  'secondRarest',
  'shared',
  'names',
  'sameValue',
  'otherValue',
  'sameUnit',
  'sharedNumbers',
  'sameFacet',
  'bothNumbers',
  'oneNumber',
  'sameSource',
  'sameLanguage',
  'sameDocument',
  'sameSentence',
  'near',
  'echo',
  'aligned',
  'overlap',
] as const satisfies readonly (keyof PairFeatures)[]

/** How a pair stands in the derivation of its documents. */
export interface PairHint {
  /** Score of the echo between the two documents, 0 where there is none. */
  readonly echo: number
  /** Whether their sentences stand opposite each other in the alignment of copy and model. */
  readonly aligned: boolean
}

const THREE_WEEKS_HOURS = 504

export function findPairFeatures(
  a: ClaimProfile,
  b: ClaimProfile,
  hint: PairHint,
  vocabulary: CaseVocabulary,
): PairFeatures {
  const words = overlapOf(a.terms, b.terms, vocabulary)
  const sentence = overlapOf(a.context, b.context, vocabulary)
  const names = overlapOf(a.names, b.names, vocabulary)
  const valued = a.value !== null && b.value !== null
  const sameDocument = a.document === b.document
  const numbers = a.numbers.filter((number) => b.numbers.includes(number)).length
  return {
    vector: compareVectors(vectorOf(a), vectorOf(b)),
    words: words.dice,
    contained: words.contained,
    sentence: sentence.dice,
    runs: sharedRuns(a.terms, b.terms),
    rarest: words.rarest,
    secondRarest: words.secondRarest,
    shared: sharedRarity(a, b, vocabulary),
    names: names.dice,
    sameValue: Number(valued && a.value === b.value),
    otherValue: Number(valued && a.value !== b.value),
    sameUnit: Number(a.unit !== null && a.unit === b.unit),
    sharedNumbers: numbers === 0 ? 0 : numbers / Math.min(a.numbers.length, b.numbers.length),
    sameFacet: Number(a.facet === b.facet),
    bothNumbers: Number(a.facet === 'number' && b.facet === 'number'),
    oneNumber: Number((a.facet === 'number') !== (b.facet === 'number')),
    sameSource: Number(a.source !== null && a.source === b.source),
    sameLanguage: Number(a.language === b.language),
    sameDocument: Number(sameDocument),
    sameSentence: Number(sameDocument && a.sentence === b.sentence),
    near: nearness(a.publishedAtMs, b.publishedAtMs),
    echo: hint.echo,
    aligned: Number(hint.aligned),
    overlap: Number(sameDocument && a.start < b.end && b.start < a.end),
  }
}

function overlapOf(a: readonly string[], b: readonly string[], vocabulary: CaseVocabulary) {
  const first = bagOf(a, vocabulary)
  const second = bagOf(b, vocabulary)
  let shared = 0
  let rarest = 0
  let secondRarest = 0
  for (const [term, rarity] of first.rarityByTerm) {
    if (!second.rarityByTerm.has(term)) continue
    shared += rarity
    if (rarity > rarest) {
      secondRarest = rarest
      rarest = rarity
    } else if (rarity > secondRarest) secondRarest = rarity
  }
  const smaller = Math.min(first.sum, second.sum)
  const both = first.sum + second.sum
  return {
    dice: both > 0 ? (2 * shared) / both : 0,
    contained: smaller > 0 ? shared / smaller : 0,
    rarest,
    secondRarest,
  }
}

/** The sum of the rarity of all that two sentences share. */
function sharedRarity(a: ClaimProfile, b: ClaimProfile, vocabulary: CaseVocabulary): number {
  const second = bagOf(particularsOf(b), vocabulary).rarityByTerm
  let sum = 0
  for (const [term, rarity] of bagOf(particularsOf(a), vocabulary).rarityByTerm) if (second.has(term)) sum += rarity
  return sum
}

/** Terms of a list, each once, with their rarity. */
interface Bag {
  readonly vocabulary: CaseVocabulary
  readonly rarityByTerm: ReadonlyMap<string, number>
  readonly sum: number
}

// A claim is compared with hundreds of others: its lists are weighed once.
const bags = new WeakMap<readonly string[], Bag>()
const particulars = new WeakMap<ClaimProfile, readonly string[]>()

function bagOf(terms: readonly string[], vocabulary: CaseVocabulary): Bag {
  const known = bags.get(terms)
  if (known?.vocabulary === vocabulary) return known
  const rarityByTerm = new Map<string, number>()
  let sum = 0
  for (const term of terms) {
    if (rarityByTerm.has(term)) continue
    const rarity = rarityOf(term, vocabulary)
    rarityByTerm.set(term, rarity)
    sum += rarity
  }
  const bag = { vocabulary, rarityByTerm, sum }
  bags.set(terms, bag)
  return bag
}

function particularsOf(profile: ClaimProfile): readonly string[] {
  let list = particulars.get(profile)
  if (list === undefined) {
    list = [...profile.context, ...profile.names, ...profile.numbers]
    particulars.set(profile, list)
  }
  return list
}

function sharedRuns(a: readonly string[], b: readonly string[]): number {
  if (a.length < 3 || b.length < 3) return 0
  const runs = new Set<string>()
  for (let at = 0; at + 3 <= a.length; at++) runs.add(`${a[at]} ${a[at + 1]} ${a[at + 2]}`)
  let shared = 0
  for (let at = 0; at + 3 <= b.length; at++) if (runs.has(`${b[at]} ${b[at + 1]} ${b[at + 2]}`)) shared++
  return Math.min(1, shared / (Math.min(a.length, b.length) - 2))
}

function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0
  const hours = Math.abs(a - b) / 3_600_000
  return Math.max(0, 1 - Math.log1p(hours) / Math.log1p(THREE_WEEKS_HOURS))
}
