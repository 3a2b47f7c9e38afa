import type { EncoderOutput } from './encode-text.ts'
import { findRanges, type Range } from './unit-range.ts'
import { findBestPath, logSoftmaxRows, type Moves } from './viterbi.ts'

/** Log-probabilities of outside, begin and inside for each unit, by each of the three taggers. */
export interface Tags {
  readonly source: Float64Array
  readonly cue: Float64Array
  readonly content: Float64Array
}

const TAGS = 3
const TAGGERS = ['source', 'cue', 'content'] as const

export function readTags(count: number, output: EncoderOutput): Tags {
  const [source, cue, content] = TAGGERS.map((_, tagger) => {
    const scores = new Float64Array(count * TAGS)
    for (let unit = 0; unit < count; unit++)
      for (let tag = 0; tag < TAGS; tag++)
        scores[unit * TAGS + tag] = output.tags![(unit * TAGGERS.length + tagger) * TAGS + tag]!
    return logSoftmaxRows(scores, TAGS)
  })
  return { source: source!, cue: cue!, content: content! }
}

/** The spans of one tagger; `bias` is added to the log-probability that one begins. */
export function findTagged(tags: Float64Array, bias = 0): Range[] {
  const scores = tags.map((score, index) => (index % TAGS === 1 ? score + bias : score))
  return findRanges(findBestPath(scores, TAGS, MOVES), 1, 0)
}

/** O, B, I: a span does not touch the next of its kind, so B never follows B or I. */
const MOVES: Moves = {
  first: [true, true, false],
  allowed: [
    [true, true, false],
    [true, false, true],
    [true, false, true],
  ],
}

/** How likely a unit is part of a source, in log-odds cut to `limit`. */
export function sourceOdds(tags: Float64Array, unit: number, limit: number): number {
  const [out, begin, inside] = [tags[unit * TAGS]!, tags[unit * TAGS + 1]!, tags[unit * TAGS + 2]!]
  const greater = Math.max(begin, inside)
  const within = greater + Math.log1p(Math.exp(Math.min(begin, inside) - greater))
  return Math.min(limit, Math.max(-limit, within - out))
}
