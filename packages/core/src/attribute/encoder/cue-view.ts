import { bucketOf } from './distance-bucket.ts'
import type { EncoderOutput } from './encode-text.ts'
import type { EncoderCard } from './encoder-card.ts'
import { sourceOdds, type Tags } from './tags.ts'
import { findRanges, type Range, snapTo } from './unit-range.ts'
import { findBestPath, indexOfGreatest, logSoftmaxRows, type Moves } from './viterbi.ts'

/** A text as the encoder sees it. */
export interface Encoding {
  /** Number of units. */
  readonly count: number
  readonly output: EncoderOutput
  readonly tags: Tags
  /** Spans of the source tagger and of the content tagger, which lend their borders. */
  readonly sources: readonly Range[]
  readonly contents: readonly Range[]
  readonly card: EncoderCard
}

/** The text around one cue as it sees it. */
export interface CueView {
  readonly cue: Range
  readonly source: Range | null
  readonly parts: readonly Range[]
  /** How much surer the labels of a range are than none. */
  readonly gainOf: (range: Range) => number
  /** How surely a range is content of this cue: the mean log-odds of its units. */
  readonly holdOf: (range: Range) => number
}

/** Labels of a unit as one cue sees it: O, B-source, I-source, B-content, I-content. */
const LABELS = 5
const SOURCE = 1
const CONTENT = 3
const MOVES: Moves = {
  first: [true, true, false, true, false],
  allowed: [
    [true, true, false, true, false],
    [true, false, true, true, false],
    [true, false, true, true, false],
    [true, true, false, false, true],
    [true, true, false, false, true],
  ],
}

/** Log-odds of a unit out of reach. */
export const FAR = -20

/** How a cue sees the text within its reach. */
export function seeFrom(cue: Range, encoding: Encoding): CueView {
  const { count, tags, card } = encoding
  const { reach, settings, tagLimit } = card.decode
  const from = Math.max(0, cue.from - reach)
  const to = Math.min(count, cue.from + reach + 1)
  const plain = scoreRoles(cue.from, { from, to }, encoding)
  const scores = plain.slice()
  for (let step = 0; step * LABELS < scores.length; step++) {
    const odds = settings.sourceTags * sourceOdds(tags.source, from + step, tagLimit)
    scores[step * LABELS + SOURCE]! += odds
    scores[step * LABELS + SOURCE + 1]! += odds
  }
  const path = findBestPath(scores, LABELS, MOVES)
  const gainOf = (range: Range): number => {
    let gain = 0
    for (let step = range.from - from; step < range.to - from; step++)
      gain += plain[step * LABELS + path[step]!]! - plain[step * LABELS]!
    return gain
  }
  const window = { from, to }
  // The surest in the mean of its units, so that a long one wins nothing by its length.
  const holdOfSource = holdWithin(window, plain, SOURCE)
  const sources = findRanges(path, SOURCE, from)
  const surest = sources[indexOfGreatest(sources.map(holdOfSource))]
  return {
    cue,
    source: surest ? snapTo(surest, encoding.sources, settings.snapSource) : null,
    parts: findRanges(path, CONTENT, from),
    gainOf,
    holdOf: holdWithin(window, plain, CONTENT),
  }
}

/** How surely a range has the role that label `begin` begins: the mean log-odds of its units, those outside the window far from it. */
function holdWithin({ from, to }: Range, scores: Float64Array, begin: number): (range: Range) => number {
  const sums = new Float64Array(to - from + 1)
  for (let step = 0; step < to - from; step++) sums[step + 1] = sums[step]! + roleOdds(scores, step * LABELS, begin)
  return (range) => {
    const [first, last] = [Math.max(range.from, from), Math.min(range.to, to)]
    const length = range.to - range.from
    if (first >= last) return FAR
    return (sums[last - from]! - sums[first - from]! + FAR * (length - last + first)) / length
  }
}

/** Log-probabilities of the five labels for each unit of a range, as the cue sees it. */
function scoreRoles(cue: number, { from, to }: Range, { output, card }: Encoding): Float64Array {
  const { rank, edges, roleBias } = card.decode
  const width = LABELS * rank
  const scores = new Float64Array((to - from) * LABELS)
  for (let unit = from; unit < to; unit++) {
    const bias = roleBias[unit >= cue ? 1 : 0]![bucketOf(unit - cue, edges)]!
    for (let label = 0; label < LABELS; label++) {
      const cueAt = cue * width + label * rank
      const unitAt = unit * width + label * rank
      let sum = 0
      for (let index = 0; index < rank; index++)
        sum += output.cue_side![cueAt + index]! * output.unit_side![unitAt + index]!
      scores[(unit - from) * LABELS + label] = sum / Math.sqrt(rank) + bias[label]!
    }
  }
  return logSoftmaxRows(scores, LABELS)
}

function roleOdds(scores: Float64Array, row: number, label: number): number {
  const [begin, inside] = [scores[row + label]!, scores[row + label + 1]!]
  const greater = Math.max(begin, inside)
  return greater + Math.log1p(Math.exp(Math.min(begin, inside) - greater)) - scores[row]!
}
