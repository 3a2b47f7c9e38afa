import type { Id } from '../model/id.ts'
import { type ComparedPair, likenessOf } from './compared-pair.ts'
import { fillElsewhere } from './elsewhere.ts'
import { FEATURE, findPairFeatures, type PairHint } from './pair-features.ts'
import type { WeighedPassage } from './weighed-passage.ts'

/** Two passages that share a key. */
export type PassagePair = readonly [WeighedPassage, WeighedPassage]

/** The features of all pairs of claims of two documents, the comparison with other matches included. */
export function comparePassages(pairs: readonly PassagePair[], hint: PairHint): ComparedPair[] {
  const compared = pairs.flatMap(([first, second]) =>
    findPairFeatures(first, second, hint).map((pair) => ({
      ...pair,
      passages: [first.passage, second.passage] as const,
    })),
  )
  const matches = new Map<Id, Matches>()
  for (const { a, b, features } of compared) {
    const likeness = likenessOf(features)
    note(matches, a.claim.claim, likeness)
    note(matches, b.claim.claim, likeness)
  }
  for (const { a, b, features } of compared) {
    const likeness = likenessOf(features)
    const [ofA, ofB] = [matches.get(a.claim.claim)!, matches.get(b.claim.claim)!]
    features[FEATURE.best] = (Number(likeness >= ofA.best) + Number(likeness >= ofB.best)) / 2
    features[FEATURE.gap] = Math.min(gapOf(likeness, ofA), gapOf(likeness, ofB))
  }
  fillElsewhere(compared)
  return compared
}

/** How alike the best two matches of a claim in another document are. */
interface Matches {
  best: number
  second: number
}

function note(matches: Map<Id, Matches>, claim: Id, likeness: number): void {
  const known = matches.get(claim)
  if (known === undefined) matches.set(claim, { best: likeness, second: 0 })
  else if (likeness > known.best) {
    known.second = known.best
    known.best = likeness
  } else if (likeness > known.second) known.second = likeness
}

function gapOf(likeness: number, { best, second }: Matches): number {
  return likeness >= best ? likeness - second : likeness - best
}
