import type { Id, ScoredLink } from '@sayso/core'

/** A claim of a group; see `ClaimRecord.wording`. */
export interface Worded {
  readonly claim: Id
  readonly wording: number | null
}

/**
 * How firmly each claim belongs to its group, 0 to 1: the mean score of its links to the other members, where a pair that is
 * not linked counts nothing and claims alike word for word count 1; 1 in a group of one. A link stands for all claims that
 * are worded like its ends.
 */
export function measureBelonging(
  groups: readonly (readonly Worded[])[],
  links: readonly ScoredLink[],
): ReadonlyMap<Id, number> {
  const nodes = new Map<Id, Node>()
  for (const claims of groups) for (const [claim, node] of gatherNodes(claims)) nodes.set(claim, node)
  for (const { a, b, score } of links) {
    const [first, second] = [nodes.get(a), nodes.get(b)]
    if (first === undefined || second === undefined || first === second || first.group !== second.group) continue
    keepHighest(first.scores, second, score)
    keepHighest(second.scores, first, score)
  }
  const belonging = new Map<Id, number>()
  for (const [claim, { group, size, scores }] of nodes) {
    let sum = size - 1
    for (const [other, score] of scores) sum += other.size * score
    belonging.set(claim, group.length === 1 ? 1 : sum / (group.length - 1))
  }
  return belonging
}

/** The claims of one wording in a group. */
interface Node {
  readonly group: readonly Worded[]
  size: number
  /** The best score with each other node. */
  readonly scores: Map<Node, number>
}

function gatherNodes(group: readonly Worded[]): ReadonlyMap<Id, Node> {
  const byWording = new Map<number, Node>()
  const nodes = new Map<Id, Node>()
  for (const { claim, wording } of group) {
    const node = (wording === null ? undefined : byWording.get(wording)) ?? { group, size: 0, scores: new Map() }
    node.size++
    nodes.set(claim, node)
    if (wording !== null) byWording.set(wording, node)
  }
  return nodes
}

function keepHighest(scores: Map<Node, number>, other: Node, score: number): void {
  if ((scores.get(other) ?? 0) < score) scores.set(other, score)
}
