/** Which label may follow which, and which may come first. */
export interface Moves {
  readonly first: readonly boolean[]
  /** `[from][to]` */
  readonly allowed: readonly (readonly boolean[])[]
}

/**
 * The best path of labels (Viterbi 1967). Of equal scores the lower label wins.
 *
 * @param scores row by row, `steps` rows of `labels` numbers
 */
export function findBestPath(scores: Float64Array, labels: number, moves: Moves): Int8Array {
  const steps = scores.length / labels
  const path = new Int8Array(steps)
  if (steps === 0) return path
  const back = new Int8Array(scores.length)
  let best = Float64Array.from({ length: labels }, (_, label) =>
    moves.first[label] ? scores[label]! : NEVER + scores[label]!,
  )
  for (let step = 1; step < steps; step++) {
    const next = new Float64Array(labels)
    for (let to = 0; to < labels; to++) {
      let top = Number.NEGATIVE_INFINITY
      for (let from = 0; from < labels; from++) {
        const score = moves.allowed[from]![to] ? best[from]! : best[from]! + NEVER
        if (score > top) {
          top = score
          back[step * labels + to] = from
        }
      }
      next[to] = top + scores[step * labels + to]!
    }
    best = next
  }
  path[steps - 1] = indexOfGreatest(best)
  for (let step = steps - 1; step > 0; step--) path[step - 1] = back[step * labels + path[step]!]!
  return path
}

const NEVER = -1e9

/** Index of the greatest; of equals the first. */
export function indexOfGreatest(values: ArrayLike<number>): number {
  let best = 0
  for (let index = 1; index < values.length; index++) if (values[index]! > values[best]!) best = index
  return best
}

/** log-softmax in place over each row of `width` numbers. */
export function logSoftmaxRows(values: Float64Array, width: number): Float64Array {
  for (let at = 0; at < values.length; at += width) {
    let greatest = Number.NEGATIVE_INFINITY
    for (let index = at; index < at + width; index++) greatest = Math.max(greatest, values[index]!)
    let sum = 0
    for (let index = at; index < at + width; index++) sum += Math.exp(values[index]! - greatest)
    const shift = greatest + Math.log(sum)
    for (let index = at; index < at + width; index++) values[index] = values[index]! - shift
  }
  return values
}
