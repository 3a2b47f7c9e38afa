import { bucketOf } from './distance-bucket.ts'
import type { EncoderOutput } from './encode-text.ts'
import type { EncoderCard } from './encoder-card.ts'
import { sourceOdds, type Tags } from './tags.ts'
import { findRanges, joinRanges, type Range, snapTo } from './unit-range.ts'
import { findBestPath, indexOfGreatest, logSoftmaxRows, type Moves } from './viterbi.ts'

/** What a cue ties together: the likeliest source, if any, and all parts of the content. */
export interface Roles {
  readonly source: Range | null
  readonly contents: readonly Range[]
}

/** A text as the encoder sees it. */
export interface Encoding {
  /** Number of units. */
  readonly count: number
  readonly output: EncoderOutput
  readonly tags: Tags
  /** Spans of the content tagger, which lend their borders. */
  readonly contents: readonly Range[]
  readonly card: EncoderCard
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

/** The source and the content of the cue that begins at one unit. */
export function findRoles(cue: number, encoding: Encoding): Roles {
  const { count, tags, card } = encoding
  const { reach, settings, tagLimit } = card.decode
  const from = Math.max(0, cue - reach)
  const plain = scoreRoles(cue, { from, to: Math.min(count, cue + reach + 1) }, encoding)
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
  const sources = findRanges(path, SOURCE, from)
  const parts = findRanges(path, CONTENT, from)
  const gains = parts.map(gainOf)
  const greatest = Math.max(...gains)
  const kept = parts.filter((_, index) => gains[index]! >= settings.part || gains[index] === greatest)
  return {
    source: sources[indexOfGreatest(sources.map(gainOf))] ?? null,
    contents: joinRanges(kept.map((part) => snapTo(part, encoding.contents, settings.snap))),
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
