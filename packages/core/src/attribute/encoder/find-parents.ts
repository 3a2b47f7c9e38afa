import { bucketOf } from './distance-bucket.ts'
import type { EncoderOutput } from './encode-text.ts'
import type { EncoderCard } from './encoder-card.ts'

/**
 * For each attribution, by the unit of its cue, the one that holds it or passes it on: the best-scored that beats "none" and
 * closes no circle with the parents chosen before.
 */
export function findParents(places: readonly number[], output: EncoderOutput, card: EncoderCard): (number | null)[] {
  const { reach } = card.decode
  const factsWidth = card.labels.stances.length + 2
  const chosen: (number | null)[] = places.map(() => null)
  for (const [child, at] of places.entries()) {
    const none = output.cue_facts![at * factsWidth + factsWidth - 1]!
    const candidates = places
      .map((place, index) => ({
        index,
        score: index === child || Math.abs(place - at) > reach ? null : scoreParent(at, place, output, card),
      }))
      .filter(
        (candidate): candidate is { index: number; score: number } =>
          candidate.score !== null && candidate.score > none,
      )
      .sort((a, b) => b.score - a.score || a.index - b.index)
    chosen[child] = candidates.find(({ index }) => !leadsTo(index, child, chosen))?.index ?? null
  }
  return chosen
}

function scoreParent(child: number, parent: number, output: EncoderOutput, card: EncoderCard): number {
  const { rank, edges, parentBias } = card.decode
  let sum = 0
  for (let index = 0; index < rank; index++)
    sum += output.child![child * rank + index]! * output.parent![parent * rank + index]!
  const distance = parent - child
  return sum / Math.sqrt(rank) + parentBias[distance >= 0 ? 1 : 0]![bucketOf(distance, edges)]!
}

function leadsTo(from: number, to: number, parents: readonly (number | null)[]): boolean {
  for (let at: number | null = from; at !== null; at = parents[at]!) if (at === to) return true
  return false
}
