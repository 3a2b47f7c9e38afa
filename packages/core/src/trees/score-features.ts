/** Boosted trees as training/link/train_scorer.py writes them. */
export interface Scorer {
  readonly features: readonly string[]
  /** For each tree its nodes: feature, threshold, left, right; an index below zero is the leaf at -1 - index. */
  readonly trees: readonly (readonly (readonly number[])[])[]
  readonly leaves: readonly (readonly number[])[]
}

/**
 * The logistic of the sum of one leaf a tree: 0 to 1; `null` where it is below `least`, which most pairs are and which is seen
 * long before the last tree. `values` stand in the order of `FEATURE_NAMES`, in which the scorer was trained.
 */
export function scoreFeatures(values: Float64Array, scorer: Scorer, least = 0): number | null {
  const { nodes, leaves, roots, most } = flatten(scorer)
  const leastSum = Math.log(least / (1 - least))
  let sum = 0
  for (let tree = 0; tree < roots.length; tree++) {
    if (sum + most[tree]! < leastSum) return null
    let at = roots[tree]!
    while (at >= 0) at = values[nodes[at]!]! <= nodes[at + 1]! ? nodes[at + 2]! : nodes[at + 3]!
    sum += leaves[-1 - at]!
  }
  const score = 1 / (1 + Math.exp(-sum))
  return score < least ? null : score
}

/** All trees in one list of numbers, four a node: millions of pairs are scored, and walking one list is three times as fast. */
interface FlatScorer {
  readonly nodes: Float64Array
  readonly leaves: Float64Array
  readonly roots: Int32Array
  /** The most that each tree and all after it can add. */
  readonly most: Float64Array
}

const flattened = new WeakMap<Scorer, FlatScorer>()

function flatten(scorer: Scorer): FlatScorer {
  const known = flattened.get(scorer)
  if (known !== undefined) return known
  const nodes: number[] = []
  const leaves: number[] = []
  const roots: number[] = []
  scorer.trees.forEach((tree, index) => {
    const [node, leaf] = [nodes.length, leaves.length]
    const place = (child: number) => (child >= 0 ? node + 4 * child : child - leaf)
    roots.push(tree.length === 0 ? place(-1) : node)
    for (const [feature, threshold, left, right] of tree) nodes.push(feature!, threshold!, place(left!), place(right!))
    leaves.push(...scorer.leaves[index]!)
  })
  const most = new Float64Array(roots.length)
  for (let tree = roots.length - 1; tree >= 0; tree--)
    most[tree] = (most[tree + 1] ?? 0) + Math.max(...scorer.leaves[tree]!)
  const flat = {
    most,
    nodes: Float64Array.from(nodes),
    leaves: Float64Array.from(leaves),
    roots: Int32Array.from(roots),
  }
  flattened.set(scorer, flat)
  return flat
}
