import type { Id } from '../model/id.ts'
import { type ComparedPair, likenessOf } from './compared-pair.ts'
import { FEATURE } from './pair-features.ts'

/** Other matches that are looked at: five tell whether two reports are about one event, and more say nothing new. */
const MOST_ELSEWHERE = 5
/** A pair shares its sentences with at most two of the matches that are kept, which each have sentences of their own. */
const MOST_KEPT = MOST_ELSEWHERE + 2

/** Two sentences whose claims are each other's best match in the document of the other. */
interface Match {
  readonly sentences: readonly [Id, Id]
  readonly likeness: number
  /** Rarity of all that the sentences share. */
  readonly shared: number
}

/**
 * Fills in what speaks elsewhere in two documents for their being about one event: "the ministry declined to comment" says the same
 * words of any event, and only the rest of both reports tells which. `compared` are all pairs of claims of the same two
 * documents, `best` filled in.
 */
export function fillElsewhere(compared: readonly ComparedPair[]): void {
  const matches = findMatches(compared)
  const kept = matches.slice(0, MOST_KEPT)
  for (const { features, passages } of compared) {
    const [a, b] = [passages[0].id, passages[1].id]
    let count = 0
    let likeness = 0
    let shared = 0
    for (const match of kept) {
      if (count === MOST_ELSEWHERE) break
      const [first, second] = match.sentences
      if (first === a || first === b || second === a || second === b) continue
      count++
      likeness += match.likeness
      shared += match.shared
    }
    features[FEATURE.elsewhere] = count === 0 ? 0 : likeness / count
    features[FEATURE.sharedElsewhere] = count === 0 ? 0 : shared / count
    features[FEATURE.matches] = matches.length
  }
}

/** Best matches first, each sentence in one at most. */
function findMatches(compared: readonly ComparedPair[]): readonly Match[] {
  const mutual = compared
    .filter(({ features }) => features[FEATURE.best] === 1)
    .map((pair) => ({ pair, likeness: likenessOf(pair.features), ids: idsOf(pair) }))
    .sort((x, y) => y.likeness - x.likeness || (x.ids < y.ids ? -1 : 1))
  const taken = new Set<Id>()
  const matches: Match[] = []
  for (const { pair, likeness } of mutual) {
    const [a, b] = [pair.passages[0].id, pair.passages[1].id]
    if (taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    matches.push({ sentences: [a, b], likeness, shared: pair.features[FEATURE.shared]! })
  }
  return matches
}

/** Of the two claims, the same whichever comes first. */
function idsOf({ a, b }: ComparedPair): string {
  const [first, second] = [a.claim.claim, b.claim.claim]
  return first < second ? first + second : second + first
}
