import { FACETS } from '../model/facet.ts'
import { type Background, overBackground } from './background.ts'
import { areOtherMeasures } from './measure.ts'
import { compareVectors } from './vector.ts'
import type { WeighedClaim, WeighedPassage, WeighedTerms } from './weighed-passage.ts'

/** What two claims have in common, each between 0 and 1 so that a person can read it. */
export const FEATURE_NAMES = [
  // Cosine of their vectors over the background of the case (see `overBackground`); 0 where one is missing.
  'vector',
  // The same for the closest two claims of their sentences.
  'closest',
  // Shared meaning of the claims' own words.
  'words',
  // Share of the shorter claim's meaning that the longer holds.
  'contained',
  // Shared meaning of their whole sentences.
  'sentence',
  // Runs of three words alike.
  'runs',
  // The rarest term that both use, and the second rarest.
  'rarest',
  'secondRarest',
  // Sum of the rarity of all that their sentences share, words, names and numbers; without an upper bound.
  'shared',
  'names',
  // Same figure for the same thing.
  'sameValue',
  // Both give a figure, and it differs.
  'otherValue',
  'sameUnit',
  // Figures of things that one language calls by other names; only one names what it counts; the smaller figure over the larger.
  'otherUnit',
  'oneUnit',
  'ratio',
  'sharedNumbers',
  // Of the claim that says less and of that which says more, without an upper bound: the meaning of its words, and how many they are.
  'least',
  'most',
  'fewest',
  'longest',
  'sameFacet',
  // Places of the two facets in `FACETS`, the lower first.
  'lowerFacet',
  'higherFacet',
  'bothNumbers',
  'oneNumber',
  'sameSource',
  // Said by the outlet itself: both claims, or one of them.
  'bothOwn',
  'oneOwn',
  // What is denied, or not confirmed, is mostly what somebody else affirms in other words: both claims, or one of them.
  'bothDeny',
  'oneDenies',
  'oneDeclines',
  'sameLanguage',
  'sameDocument',
  'sameSentence',
  // 1 within the hour, falling to 0 in three weeks.
  'near',
  // Score of the echo between the two documents, 0 where there is none.
  'echo',
  // And these very sentences stand opposite each other.
  'aligned',
  // Spans in one document that overlap.
  'overlap',
  // How far this is the best match that one has in the document of the other: 1 both ways, .5 one way.
  'best',
  // How much better than the next best match, either way; negative where another is better.
  'gap',
  // How alike the best five matches between other sentences of the two documents are, and the rarity of what those share, both in the mean.
  'elsewhere',
  'sharedElsewhere',
  // How many sentences of the two documents match each other best; without an upper bound.
  'matches',
] as const
export type FeatureName = (typeof FEATURE_NAMES)[number]

/** Values of the features, in the order of `FEATURE_NAMES`. */
export type PairFeatures = Float64Array

/** Where each feature stands. */
export const FEATURE = Object.fromEntries(FEATURE_NAMES.map((name, at) => [name, at])) as Record<FeatureName, number>

/** How a pair of documents, or of claims in them, stands in a derivation. */
export interface PairHint {
  /** Score of the echo between the two documents, 0 where there is none. */
  readonly echo: number
  /** Whether the two claims stand opposite each other in the alignment of copy and model. */
  readonly isAligned: (a: string, b: string) => boolean
}

/**
 * The features of each pair of claims, one of each passage, but for figures that cannot answer one question; what rests on the
 * other pairs of the two documents, from `best` on, is filled in by `comparePassages`.
 */
export function findPairFeatures(
  a: WeighedPassage,
  b: WeighedPassage,
  hint: PairHint,
): readonly { readonly a: WeighedClaim; readonly b: WeighedClaim; readonly features: PairFeatures }[] {
  const common = compareSentences(a, b, hint.echo)
  const found: { a: WeighedClaim; b: WeighedClaim; features: PairFeatures }[] = []
  let closest = 0
  for (const first of a.claims) {
    for (const second of b.claims) {
      if (first.claim.claim === second.claim.claim || (a === b && first.claim.claim > second.claim.claim)) continue
      if (areOtherMeasures(first.measured, second.measured)) continue
      const features = compareClaims(first, second, common, a.background)
      const sameDocument = features[FEATURE.sameDocument] === 1
      features[FEATURE.aligned] = Number(hint.isAligned(first.claim.claim, second.claim.claim))
      features[FEATURE.overlap] = Number(
        sameDocument && first.claim.start < second.claim.end && second.claim.start < first.claim.end,
      )
      closest = Math.max(closest, features[FEATURE.vector]!)
      found.push({ a: first, b: second, features })
    }
  }
  for (const { features } of found) features[FEATURE.closest] = closest
  return found
}

const THREE_WEEKS_HOURS = 504

/** What is the same for all claims of two sentences; the rest is 0. */
function compareSentences(a: WeighedPassage, b: WeighedPassage, echo: number): PairFeatures {
  const features = new Float64Array(FEATURE_NAMES.length)
  const sentence = overlapOf(a.terms, b.terms)
  const names = overlapOf(a.names, b.names)
  const numbers = overlapOf(a.numbers, b.numbers)
  const sameDocument = a.passage.document === b.passage.document
  features[FEATURE.sentence] = sentence.dice
  features[FEATURE.names] = names.dice
  features[FEATURE.shared] = sentence.shared + names.shared + numbers.shared
  features[FEATURE.sharedNumbers] =
    numbers.count === 0 ? 0 : numbers.count / Math.min(a.numbers.ids.length, b.numbers.ids.length)
  features[FEATURE.sameLanguage] = Number(a.passage.language === b.passage.language)
  features[FEATURE.sameDocument] = Number(sameDocument)
  features[FEATURE.sameSentence] = Number(sameDocument && a.passage.sentence === b.passage.sentence)
  features[FEATURE.near] = nearness(a.passage.publishedAtMs, b.passage.publishedAtMs)
  features[FEATURE.echo] = echo
  return features
}

function compareClaims(
  first: WeighedClaim,
  second: WeighedClaim,
  common: PairFeatures,
  background: Background,
): PairFeatures {
  const features = Float64Array.from(common)
  const [a, b] = [first.claim, second.claim]
  const words = overlapOf(first.terms, second.terms)
  const valued = a.value !== null && b.value !== null
  if (first.vector !== null && second.vector !== null)
    features[FEATURE.vector] = overBackground(compareVectors(first.vector, second.vector), background)
  features[FEATURE.words] = words.dice
  features[FEATURE.contained] = words.contained
  features[FEATURE.rarest] = words.rarest
  features[FEATURE.secondRarest] = words.secondRarest
  features[FEATURE.runs] = shareRuns(first, second)
  features[FEATURE.sameValue] = Number(valued && a.value === b.value)
  features[FEATURE.otherValue] = Number(valued && a.value !== b.value)
  const named = Number(a.unit !== null) + Number(b.unit !== null)
  features[FEATURE.sameUnit] = Number(named === 2 && a.unit === b.unit)
  features[FEATURE.otherUnit] = Number(named === 2 && a.unit !== b.unit && common[FEATURE.sameLanguage] === 1)
  features[FEATURE.oneUnit] = Number(named === 1)
  features[FEATURE.ratio] = ratioOf(a.value, b.value)
  features[FEATURE.least] = Math.min(first.terms.sum, second.terms.sum)
  features[FEATURE.most] = Math.max(first.terms.sum, second.terms.sum)
  features[FEATURE.fewest] = Math.min(a.terms.length, b.terms.length)
  features[FEATURE.longest] = Math.max(a.terms.length, b.terms.length)
  features[FEATURE.sameFacet] = Number(a.facet === b.facet)
  const [ofA, ofB] = [FACETS.indexOf(a.facet), FACETS.indexOf(b.facet)]
  features[FEATURE.lowerFacet] = Math.min(ofA, ofB)
  features[FEATURE.higherFacet] = Math.max(ofA, ofB)
  features[FEATURE.bothNumbers] = Number(a.facet === 'number' && b.facet === 'number')
  features[FEATURE.oneNumber] = Number((a.facet === 'number') !== (b.facet === 'number'))
  const own = Number(a.source === null) + Number(b.source === null)
  features[FEATURE.sameSource] = Number(own === 0 && a.source === b.source)
  features[FEATURE.bothOwn] = Number(own === 2)
  features[FEATURE.oneOwn] = Number(own === 1)
  const denials = Number(a.stance === 'denies') + Number(b.stance === 'denies')
  features[FEATURE.bothDeny] = Number(denials === 2)
  features[FEATURE.oneDenies] = Number(denials === 1)
  features[FEATURE.oneDeclines] = Number((a.stance === 'declines-to-confirm') !== (b.stance === 'declines-to-confirm'))
  return features
}

/** The smaller of two figures over the larger; 0 where there are no two above nought. */
function ratioOf(a: number | null, b: number | null): number {
  return a !== null && b !== null && a > 0 && b > 0 ? Math.min(a, b) / Math.max(a, b) : 0
}

/** What two sets of terms share, weighed by rarity. */
function overlapOf(a: WeighedTerms, b: WeighedTerms) {
  let shared = 0
  let count = 0
  let rarest = 0
  let secondRarest = 0
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    if (a.ids[i]! < b.ids[j]!) i++
    else if (a.ids[i]! > b.ids[j]!) j++
    else {
      const rarity = a.rarities[i]!
      shared += rarity
      count++
      if (rarity > rarest) {
        secondRarest = rarest
        rarest = rarity
      } else if (rarity > secondRarest) secondRarest = rarity
      i++
      j++
    }
  }
  const smaller = Math.min(a.sum, b.sum)
  const both = a.sum + b.sum
  return {
    shared,
    count,
    rarest,
    secondRarest,
    dice: both > 0 ? (2 * shared) / both : 0,
    contained: smaller > 0 ? shared / smaller : 0,
  }
}

function shareRuns(a: WeighedClaim, b: WeighedClaim): number {
  if (a.mostRuns < 1 || b.mostRuns < 1) return 0
  let shared = 0
  for (let i = 0, j = 0; i < a.runs.length && j < b.runs.length; ) {
    if (a.runs[i]! < b.runs[j]!) i++
    else if (a.runs[i]! > b.runs[j]!) j++
    else {
      shared++
      i++
      j++
    }
  }
  return Math.min(1, shared / Math.min(a.mostRuns, b.mostRuns))
}

function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0
  const hours = Math.abs(a - b) / 3_600_000
  return Math.max(0, 1 - Math.log1p(hours) / Math.log1p(THREE_WEEKS_HOURS))
}
