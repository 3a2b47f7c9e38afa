import type { Span } from '../../model/span.ts'
import type { Stance } from '../../model/stance.ts'
import type { Unit } from './cut-units.ts'
import { bucketOf } from './distance-bucket.ts'
import type { EncoderOutput } from './encode-text.ts'
import type { EncoderCard } from './encoder-card.ts'
import { findParents } from './find-parents.ts'
import { findBestPath, indexOfGreatest, logSoftmaxRows, type Moves } from './viterbi.ts'

/** An attribution as the encoder gives it: spans in the text, and the place of its parent in the list. */
export interface DecodedAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly stance: Stance
  readonly unnamed: boolean
  /** Index in the same list; null at the outermost. */
  readonly parent: number | null
}

/** From the outputs of the graph to attributions, in the order of their cues; training/DECODING.md says it in prose. */
export function decodeAttributions(
  units: readonly Unit[],
  output: EncoderOutput,
  card: EncoderCard,
): DecodedAttribution[] {
  const found = findCues(units.length, output, card)
    .map((cue) => ({ cue, ...findRoles(cue.from, units.length, output, card) }))
    .filter(({ contents }) => contents.length > 0)
  const places = found.map(({ cue }) => cue.from)
  const parents = findParents(places, output, card)
  const toSpan = ({ from, to }: Range): Span => ({ start: units[from]!.start, end: units[to - 1]!.end })
  const { stances } = card.labels
  return found.map(({ cue, source, contents }, index) => {
    const facts = rowOf(output.cue_facts!, cue.from, stances.length + 2)
    return {
      source: source ? [toSpan(source)] : [],
      cue: [toSpan(cue)],
      content: contents.map(toSpan),
      stance: stances[indexOfGreatest(facts.subarray(0, stances.length))]!,
      unnamed: source !== null && facts[stances.length]! > 0,
      parent: parents[index]!,
    }
  })
}

/** Units `[from, to)`. */
interface Range {
  readonly from: number
  readonly to: number
}

const CUE_MOVES: Moves = {
  first: [true, true, false],
  // O, B, I: a cue does not touch the next one, so B never follows B or I.
  allowed: [
    [true, true, false],
    [true, false, true],
    [true, false, true],
  ],
}
/** O, B-source, I-source, B-content, I-content. */
const ROLE_MOVES: Moves = {
  first: [true, true, false, true, false],
  allowed: [
    [true, true, false, true, false],
    [true, false, true, true, false],
    [true, false, true, true, false],
    [true, true, false, false, true],
    [true, true, false, false, true],
  ],
}
const TAG_WIDTH = 9
const CUE_TAGS = 3
const ROLE_LABELS = 5

function findCues(count: number, output: EncoderOutput, card: EncoderCard): Range[] {
  const scores = new Float64Array(count * 3)
  for (let unit = 0; unit < count; unit++)
    for (let label = 0; label < 3; label++)
      scores[unit * 3 + label] = output.tags![unit * TAG_WIDTH + CUE_TAGS + label]!
  logSoftmaxRows(scores, 3)
  for (let unit = 0; unit < count; unit++) scores[unit * 3 + 1]! += card.decode.bias.cue
  return findRanges(findBestPath(scores, 3, CUE_MOVES), 1, 0)
}

/** The likeliest source and all parts of the content of the cue at one unit. */
function findRoles(
  cue: number,
  count: number,
  output: EncoderOutput,
  card: EncoderCard,
): { source: Range | null; contents: Range[] } {
  const { reach, bias } = card.decode
  const from = Math.max(0, cue - reach)
  const to = Math.min(count, cue + reach + 1)
  const plain = scoreRoles(cue, from, to, output, card)
  const scores = plain.map(
    (score, index) => score + [0, bias.source, bias.source, bias.content, bias.content][index % ROLE_LABELS]!,
  )
  const path = findBestPath(scores, ROLE_LABELS, ROLE_MOVES)
  const gainOf = (range: Range): number => {
    let gain = 0
    for (let unit = range.from - from; unit < range.to - from; unit++)
      gain += plain[unit * ROLE_LABELS + path[unit]!]! - plain[unit * ROLE_LABELS]!
    return gain
  }
  const sources = findRanges(path, 1, from)
  const gains = sources.map(gainOf)
  return { source: sources[indexOfGreatest(gains)] ?? null, contents: findRanges(path, 3, from) }
}

function scoreRoles(cue: number, from: number, to: number, output: EncoderOutput, card: EncoderCard): Float64Array {
  const { rank, edges, roleBias } = card.decode
  const width = ROLE_LABELS * rank
  const scores = new Float64Array((to - from) * ROLE_LABELS)
  for (let unit = from; unit < to; unit++) {
    const bias = roleBias[unit >= cue ? 1 : 0]![bucketOf(unit - cue, edges)]!
    for (let label = 0; label < ROLE_LABELS; label++) {
      const cueAt = cue * width + label * rank
      const unitAt = unit * width + label * rank
      let sum = 0
      for (let index = 0; index < rank; index++)
        sum += output.cue_side![cueAt + index]! * output.unit_side![unitAt + index]!
      scores[(unit - from) * ROLE_LABELS + label] = sum / Math.sqrt(rank) + bias[label]!
    }
  }
  return logSoftmaxRows(scores, ROLE_LABELS)
}

/** Runs of `begin` and the label after it. `offset` is the unit of the path's first step. */
function findRanges(path: Int8Array, begin: number, offset: number): Range[] {
  const ranges: Range[] = []
  for (let at = 0; at < path.length; ) {
    if (path[at] !== begin) {
      at++
      continue
    }
    const from = at++
    while (path[at] === begin + 1) at++
    ranges.push({ from: from + offset, to: at + offset })
  }
  return ranges
}

function rowOf(values: Float32Array, row: number, width: number): Float32Array {
  return values.subarray(row * width, (row + 1) * width)
}
