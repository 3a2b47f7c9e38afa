/** Text that a PDF sets in one go, in points from the lower left corner of the page. */
export interface Run {
  readonly str: string
  /** Matrix: the last two are left edge and base line. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

/** A run in upright position. */
export interface Placed {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Base line; grows upwards. */
  readonly base: number
  /** Size of its letters. */
  readonly size: number
}

/** Runs with words, upright and of a size that can be read, in the order in which they were set. */
export function cleanRuns(runs: readonly Run[]): readonly Placed[] {
  const placed: Placed[] = []
  for (const { str, transform, width, height } of runs) {
    if (typeof str !== 'string' || str.trim() === '' || placed.length >= MOST_RUNS) continue
    const [a = 0, b = 0, c = 0, d = 0, left = 0, base = 0] = transform
    // Stamps and axes that run up the page or aslant are no text to read.
    if (Math.abs(b) > Math.abs(a) * ASLANT || a <= 0) continue
    const size = Math.hypot(c, d) || height
    if (![left, base, width, size].every(Number.isFinite) || size < SMALLEST) continue
    placed.push({ text: str, left, right: left + Math.max(width, 0), base, size })
  }
  return placed
}

/** Of the width: a scan set straight by its text layer leans a little. */
const ASLANT = 0.1
/** Smaller letters, in points, are there for machines. */
const SMALLEST = 1.5
/** A page of a newspaper has some ten thousand. */
const MOST_RUNS = 50_000
