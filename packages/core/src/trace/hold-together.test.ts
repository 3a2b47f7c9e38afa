import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Origin, OriginCount } from '../model/origin.ts'
import { holdTogether } from './hold-together.ts'

const idOf = (index: number) => `o${String(index).padStart(24, '0')}`

function makeCount(size: number, doubtful: number): OriginCount {
  const affirming = Array.from({ length: size }, (_, index) => idOf(index))
  const counted = { low: size - doubtful, high: size, affirming, doubtful: affirming.slice(size - doubtful) }
  return {
    kind: 'count',
    group: 'g'.padEnd(25, '0'),
    ...counted,
    denying: [],
    declining: [],
    documents: size,
    publishers: size,
    reasons: [],
    method: 'trace.count.v1',
  }
}

function originsOf(size: number): ReadonlyMap<string, Origin> {
  const make = (index: number): Origin => ({
    kind: 'origin',
    id: idOf(index),
    originKind: 'observation',
    holder: `K${index} (witness)`,
    entity: null,
    metBy: null,
    method: 'trace.origins.v1',
  })
  return new Map(Array.from({ length: size }, (_, index) => [idOf(index), make(index)]))
}

test('of persons who could have spoken with each other one is sure, and the high end stays', () => {
  fc.assert(
    fc.property(fc.nat(6), fc.nat(6), fc.nat(6), (size, doubtful, persons) => {
      const count = makeCount(size, Math.min(size, doubtful))
      const names = new Set(Array.from({ length: persons }, (_, index) => `K${index} (witness)`))
      const held = holdTogether(count, originsOf(size), { names, areApart: () => false })
      const sure = count.affirming.slice(0, count.low)
      const spoke = sure.filter((_, index) => index < persons).length
      expect(held.low).toBe(count.low - Math.max(0, spoke - 1))
      expect(held.high).toBe(count.high)
      expect(held.doubtful).toHaveLength(held.high - held.low)
      expect([...held.affirming].sort()).toEqual([...count.affirming].sort())
      expect(holdTogether(count, originsOf(size), { names, areApart: () => true })).toEqual(count)
    }),
  )
})
