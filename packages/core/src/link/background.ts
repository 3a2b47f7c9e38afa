import { compareVectors } from './vector.ts'

/** How alike two claims of a case are that have nothing to do with each other: mean and standard deviation of their cosines. */
export interface Background {
  readonly mean: number
  readonly spread: number
}

/** As in the cases that the scorers learned from. */
export const USUAL: Background = { mean: 0.245, spread: 0.147 }

/** So many claims have as much to say about a case as what is usual. */
const USUAL_COUNTS = 20

/** Of these the mean and the spread are known to a hundredth; more only take time. */
export const MOST_MEASURED = 400

/**
 * The background of a case from the vectors of some of its claims. Reports of one deployment name the same few countries and
 * armies in every sentence, and the encoder finds all of them alike: what a cosine says depends on the case.
 */
export function measureBackground(vectors: readonly Int8Array[]): Background {
  const measured = vectors.slice(0, MOST_MEASURED)
  const count = measured.length
  if (count < 2) return USUAL
  const pairs = (count * (count - 1)) / 2
  let sum = 0
  let squares = 0
  for (const [at, first] of measured.entries()) {
    for (let other = 0; other < at; other++) {
      const cosine = compareVectors(first, measured[other]!)
      sum += cosine
      squares += cosine * cosine
    }
  }
  const mean = sum / pairs
  const spread = Math.sqrt(Math.max(0, squares / pairs - mean * mean))
  const share = count / (count + USUAL_COUNTS)
  // Reports of unlike things lie farther apart than is usual: that makes none of them more alike.
  return {
    mean: USUAL.mean + share * Math.max(0, mean - USUAL.mean),
    spread: USUAL.spread + share * Math.max(0, spread - USUAL.spread),
  }
}

/** The cosine that says as much in a case of usual background as this one does here. */
export function overBackground(cosine: number, { mean, spread }: Background): number {
  return USUAL.mean + ((cosine - mean) / spread) * USUAL.spread
}
