import { bucketOf } from './distance-bucket.ts'
import type { EncoderOutput } from './encode-text.ts'
import type { EncoderCard } from './encoder-card.ts'
import type { Range } from './unit-range.ts'

/** What may hold another or lie in it: the unit of its cue, and its content. */
export interface Holder {
  readonly at: number
  readonly contents: readonly Range[]
}

/**
 * For each attribution the one that holds it or passes it on: the best-scored that beats "none" and closes no circle with
 * the parents chosen before.
 */
export function findParents(holders: readonly Holder[], output: EncoderOutput, card: EncoderCard): (number | null)[] {
  const { reach } = card.decode
  const factsWidth = card.labels.stances.length + 2
  const chosen: (number | null)[] = holders.map(() => null)
  for (const [index, child] of holders.entries()) {
    const none = output.cue_facts![child.at * factsWidth + factsWidth - 1]!
    const candidates = holders
      .map((parent, at) => ({
        at,
        score: at === index || Math.abs(parent.at - child.at) > reach ? null : scoreParent(child, parent, output, card),
      }))
      .filter(
        (candidate): candidate is { at: number; score: number } => candidate.score !== null && candidate.score > none,
      )
      .sort((a, b) => b.score - a.score || a.at - b.at)
    chosen[index] = candidates.find(({ at }) => !leadsTo(at, index, chosen))?.at ?? null
  }
  return chosen
}

function scoreParent(child: Holder, parent: Holder, output: EncoderOutput, card: EncoderCard): number {
  const { rank, edges, parentBias, parentMix } = card.decode
  let sum = 0
  for (let index = 0; index < rank; index++)
    sum += output.child![child.at * rank + index]! * output.parent![parent.at * rank + index]!
  const distance = parent.at - child.at
  const bias = parentBias[distance >= 0 ? 1 : 0]![bucketOf(distance, edges)]!
  const inside = parent.contents.some(({ from, to }) => from <= child.at && child.at < to) ? parentMix[0] : 0
  const share = (distance < 0 ? parentMix[1] : parentMix[2]) * shareOf(child.contents, parent.contents)
  return sum / Math.sqrt(rank) + bias + (inside + share)
}

/** Units in both, of those in either. */
function shareOf(a: readonly Range[], b: readonly Range[]): number {
  let both = 0
  for (const one of a)
    for (const other of b) both += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from))
  return both / (sizeOf(a) + sizeOf(b) - both)
}

function sizeOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from, 0)
}

function leadsTo(from: number, to: number, parents: readonly (number | null)[]): boolean {
  for (let at: number | null = from; at !== null; at = parents[at]!) if (at === to) return true
  return false
}
