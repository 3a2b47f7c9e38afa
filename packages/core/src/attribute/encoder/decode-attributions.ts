import type { Span } from '../../model/span.ts'
import type { Stance } from '../../model/stance.ts'
import type { Encoding } from './cue-view.ts'
import type { Unit } from './cut-units.ts'
import type { EncoderOutput } from './encode-text.ts'
import type { EncoderCard } from './encoder-card.ts'
import { findParents } from './find-parents.ts'
import { findRoles } from './find-roles.ts'
import { findTagged, readTags } from './tags.ts'
import type { Range } from './unit-range.ts'
import { indexOfGreatest } from './viterbi.ts'

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
  const tags = readTags(units.length, output)
  const [sources, contents] = [findTagged(tags.source), findTagged(tags.content)]
  const encoding: Encoding = { count: units.length, output, tags, sources, contents, card }
  const found = findRoles(findTagged(tags.cue, card.decode.settings.cue), encoding)
  const parents = findParents(
    found.map(({ cue, contents }) => ({ at: cue.from, contents })),
    output,
    card,
  )
  const toSpan = ({ from, to }: Range): Span => ({ start: units[from]!.start, end: units[to - 1]!.end })
  const { stances } = card.labels
  const width = stances.length + 2
  return found.map(({ cue, source, contents }, index) => {
    const facts = output.cue_facts!.subarray(cue.from * width, (cue.from + 1) * width)
    const said = meanOfRows(output.content_stance!, stances.length, contents)
    return {
      source: source ? [toSpan(source)] : [],
      cue: [toSpan(cue)],
      content: contents.map(toSpan),
      stance: stances[indexOfGreatest(said.map((value, stance) => value + facts[stance]!))]!,
      unnamed: source !== null && facts[stances.length]! > 0,
      parent: parents[index]!,
    }
  })
}

/** The mean over the rows of some units. */
function meanOfRows(rows: Float32Array, width: number, ranges: readonly Range[]): Float64Array {
  const sum = new Float64Array(width)
  let count = 0
  for (const { from, to } of ranges)
    for (let unit = from; unit < to; unit++, count++)
      for (let index = 0; index < width; index++) sum[index]! += rows[unit * width + index]!
  return sum.map((value) => value / count)
}
