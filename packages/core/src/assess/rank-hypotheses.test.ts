import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BEARINGS, type Bearing } from '../model/hypotheses.ts'
import { rankHypotheses, tellApart, type WeighedEvidence } from './index.ts'

const NAMES = ['H1', 'H2', 'H3']
const piece = (cells: Partial<Record<string, Bearing>>, origins: string[], doubtful: string[] = []) =>
  ({ cells, origins, doubtful }) as WeighedEvidence
const evidence = fc
  .record({
    cells: fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom(...BEARINGS)),
    origins: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }),
    keep: fc.nat(4),
  })
  .map(({ cells, origins, keep }): WeighedEvidence => ({ cells, origins, doubtful: origins.slice(keep) }))
const matrix = fc.array(evidence, { maxLength: 8 })

describe('a ranking of hypotheses', () => {
  test('puts the one first that fewest origins speak against, and counts one that says five things once', () => {
    const five = Array.from({ length: 5 }, () => piece({ H1: 'inconsistent', H2: 'consistent' }, ['a']))
    const two = piece({ H1: 'consistent', H2: 'inconsistent' }, ['b', 'c'])
    const { order, high } = rankHypotheses(['H1', 'H2'], [...five, two])
    expect(order.map(({ name, place, against }) => [name, place, against.high, against.pieces])).toEqual([
      ['H1', 1, 1, 5],
      ['H2', 2, 2, 1],
    ])
    expect(high).toBe(3)
  })

  test('gives no place to a hypothesis for which nothing was weighed: nothing speaks against it for no reason', () => {
    const { order } = rankHypotheses(NAMES, [
      piece({ H1: 'inconsistent', H2: 'consistent', H3: 'neither' }, ['a']),
      piece({ H3: 'inconsistent' }, []),
    ])
    expect(order.map(({ name, place }) => [name, place])).toEqual([
      ['H2', 1],
      ['H1', 2],
      ['H3', null],
    ])
  })

  test('says which single origin the order hangs on, and what the doubtful ones do to it', () => {
    const { shifts, withoutDoubtful } = rankHypotheses(
      ['H1', 'H2'],
      [
        piece({ H1: 'inconsistent', H2: 'consistent' }, ['a']),
        piece({ H1: 'consistent', H2: 'inconsistent' }, ['b', 'c'], ['c']),
      ],
    )
    expect(shifts.map(({ without, order }) => [without, order[0]?.name, order[1]?.place])).toEqual([
      ['b', 'H2', 2],
      ['c', 'H1', 1],
    ])
    expect(withoutDoubtful?.map(({ place }) => place)).toEqual([1, 1])
  })

  test('says nothing else after every piece was handed in twice, in another order, or with one that tells nothing', () => {
    fc.assert(
      fc.property(matrix, (pieces) => {
        const { order, restsOn, low, high } = rankHypotheses(NAMES, pieces)
        const twice = rankHypotheses(NAMES, [...pieces, ...pieces.toReversed()])
        const strip = (all: typeof order) =>
          all.map(({ name, place, against }) => [name, place, against.low, against.high])
        expect(strip(twice.order)).toEqual(strip(order))
        expect([twice.low, twice.high]).toEqual([low, high])
        expect(low).toBeLessThanOrEqual(high)
        expect(restsOn.length).toBe(high)
        expect(order.map(({ name }) => name).sort()).toEqual(NAMES)
      }),
    )
  })

  test('a shift is one: without its origin the order is what it says', () => {
    fc.assert(
      fc.property(matrix, (pieces) => {
        for (const { without, order } of rankHypotheses(NAMES, pieces).shifts) {
          const left = pieces.map((each) => ({ ...each, origins: each.origins.filter((origin) => origin !== without) }))
          expect(rankHypotheses(NAMES, left).order).toEqual(order)
        }
      }),
    )
  })
})

test('evidence that speaks against all or against none tells nothing apart', () => {
  expect(tellApart(NAMES, { H1: 'inconsistent', H2: 'inconsistent', H3: 'inconsistent' })).toEqual([])
  expect(tellApart(NAMES, { H1: 'consistent', H2: 'neither' })).toEqual([])
  expect(tellApart(NAMES, { H1: 'inconsistent', H2: 'consistent', H3: 'not applicable' })).toEqual([['H1', 'H2']])
})
