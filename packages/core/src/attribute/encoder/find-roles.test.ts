import { describe, expect, it } from 'vitest'
import type { Encoding } from './cue-view.ts'
import type { EncoderCard } from './encoder-card.ts'
import { findRoles } from './find-roles.ts'
import type { Range } from './unit-range.ts'

const COUNT = 12
const RANK = 2
const LABELS = 5
const BEGIN = 3
const FIRST = { from: 3, to: 4 }
const SECOND = { from: 8, to: 9 }

/** A text of twelve units with two cues; `odds` says how surely each unit is content of the first and of the second. */
function makeEncoding(
  odds: Readonly<Record<number, readonly [number, number]>>,
  contents: readonly Range[],
  { sources = [], sourceOdds = {} }: { sources?: readonly Range[]; sourceOdds?: Readonly<Record<number, number>> } = {},
): Encoding {
  const width = LABELS * RANK
  const sides = { cue_side: new Float32Array(COUNT * width), unit_side: new Float32Array(COUNT * width) }
  for (const [cue, one] of [FIRST, SECOND].entries())
    for (let label = 0; label < LABELS; label++) sides.cue_side[one.from * width + label * RANK + cue] = Math.sqrt(RANK)
  for (let unit = 0; unit < COUNT; unit++) {
    const seen = odds[unit]
    const label = seen && !odds[unit - 1] ? BEGIN : BEGIN + 1
    for (const other of [BEGIN, BEGIN + 1, 1, 2])
      for (const cue of [0, 1])
        sides.unit_side[unit * width + other * RANK + cue] = seen && other === label ? seen[cue]! : -20
  }
  for (const unit of Object.keys(sourceOdds).map(Number))
    sides.unit_side[unit * width + (unit - 1 in sourceOdds ? 2 : 1) * RANK] = sourceOdds[unit]!
  const flat = [Array<number>(LABELS).fill(0)]
  const decode = {
    rank: RANK,
    reach: 20,
    edges: [0],
    tagLimit: 4,
    roleBias: [flat, flat],
    settings: { cue: 0, sourceTags: 0, part: 0, rival: 20, snap: 0.15, snapSource: 0.3 },
  }
  const none = new Float64Array(COUNT * 3)
  return {
    count: COUNT,
    output: sides,
    tags: { source: none, cue: none, content: none },
    sources,
    contents,
    card: { decode } as unknown as EncoderCard,
  }
}

const contentsOf = (encoding: Encoding) => findRoles([FIRST, SECOND], encoding).map(({ contents }) => contents)

describe('findRoles', () => {
  it('gives what two cues claim to the surer one', () => {
    const encoding = makeEncoding({ 4: [6, -6], 5: [6, -6], 9: [2, 6], 10: [2, 6] }, [])
    expect(contentsOf(encoding)).toEqual([[{ from: 4, to: 6 }], [{ from: 9, to: 11 }]])
  })

  it('keeps a second part that no other cue claims', () => {
    const encoding = makeEncoding({ 1: [6, -6], 4: [6, -6], 9: [-6, 6] }, [])
    expect(contentsOf(encoding)[0]).toEqual([
      { from: 1, to: 2 },
      { from: 4, to: 5 },
    ])
  })

  it('takes borders from the tagger, but not from a span that holds the cue', () => {
    const odds = { 4: [6, -6], 5: [6, -6], 10: [-6, 6] } as const
    expect(contentsOf(makeEncoding(odds, [{ from: 4, to: 7 }]))[0]).toEqual([{ from: 4, to: 7 }])
    expect(contentsOf(makeEncoding(odds, [{ from: 2, to: 7 }]))[0]).toEqual([{ from: 4, to: 6 }])
  })

  it('takes the source that is held surest, not the longest, with the borders of the tagger', () => {
    const odds = { 4: [6, -6], 10: [-6, 6] } as const
    const sourceOdds = { 0: 5, 6: 2, 7: 2, 8: 2 }
    const sourceOf = (sources: readonly Range[]) =>
      findRoles([FIRST, SECOND], makeEncoding(odds, [], { sources, sourceOdds }))[0]!.source
    expect(sourceOf([])).toEqual({ from: 0, to: 1 })
    expect(sourceOf([{ from: 0, to: 2 }])).toEqual({ from: 0, to: 2 })
    expect(sourceOf([{ from: 0, to: 12 }])).toEqual({ from: 0, to: 1 })
  })
})
