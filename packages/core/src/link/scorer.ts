/** Boosted trees as training/link/train_scorer.py writes them. */
export interface Scorer {
  readonly features: readonly string[]
  /** For each tree its nodes: feature, threshold, left, right; an index below zero is the leaf at -1 - index. */
  readonly trees: readonly (readonly (readonly number[])[])[]
  readonly leaves: readonly (readonly number[])[]
}

/** The logistic of the sum of one leaf a tree: 0 to 1. `values` stand in the order of `scorer.features`. */
export function scoreFeatures(values: Float64Array, scorer: Scorer): number {
  let sum = 0
  for (let tree = 0; tree < scorer.trees.length; tree++) {
    const nodes = scorer.trees[tree]!
    let at = 0
    while (at >= 0) {
      const node = nodes[at]!
      at = values[node[0]!]! <= node[1]! ? node[2]! : node[3]!
    }
    sum += scorer.leaves[tree]![-1 - at]!
  }
  return 1 / (1 + Math.exp(-sum))
}
