import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FlowPlaces, ROW } from './place-flow.ts'
import { LEAST_PX, type Name, placeNames, seeWhole } from './place-names.ts'

const LANES = 21
const places: FlowPlaces = {
  nodes: Array.from({ length: 36 }, (_, index) => ({ id: `o${index}`, x: -340, y: index * ROW })),
  lanes: Array.from({ length: LANES }, (_, lane) => ({ publisher: `Publisher ${lane}`, top: lane * 36, height: 22 })),
  days: Array.from({ length: 13 }, (_, index) => ({ x: index * 84, day: `2027-11-${index + 3}` })),
  width: 1100,
  height: LANES * 36,
}
const named = {
  places,
  holders: new Map(places.nodes.map(({ id }) => [id, `the head of the military intelligence of country ${id}`])),
  sayDay: (day: string) => day,
  measure: (text: string, size: number) => text.length * size * 0.55,
}
const sight = fc.record({
  zoom: fc.double({ min: 0.05, max: 4, noNaN: true }),
  pan: fc.record({ x: fc.integer({ min: -3000, max: 1500 }), y: fc.integer({ min: -3000, max: 800 }) }),
  width: fc.integer({ min: 280, max: 1800 }),
  height: fc.integer({ min: 200, max: 1000 }),
})
const byKind = (names: readonly Name[], kind: Name['kind']) => names.filter((name) => name.kind === kind)

test('names can be read from near and from far, and none runs into the next', () => {
  fc.assert(
    fc.property(sight, (from) => {
      const names = placeNames(named, from)
      for (const { size } of names) expect(size).toBeGreaterThanOrEqual(LEAST_PX)
      for (const kind of ['lane', 'origin'] as const) {
        const rows = byKind(names, kind)
        for (const [index, { y, size }] of rows.entries())
          if (index > 0) expect(y - rows[index - 1]!.y).toBeGreaterThanOrEqual(size)
      }
      const days = byKind(names, 'day')
      for (const [index, { x }] of days.entries())
        if (index > 0) expect(x - days[index - 1]!.x).toBeGreaterThanOrEqual(63)
    }),
  )
})

test('names of lanes and days stay in sight where the lanes begin outside', () => {
  const names = placeNames(named, { zoom: 1, pan: { x: -400, y: -200 }, width: 900, height: 600 })
  for (const { text, x, size } of byKind(names, 'lane')) expect(x - named.measure(text, size)).toBeGreaterThanOrEqual(0)
  for (const { y } of byKind(names, 'day')) expect(y).toBeGreaterThan(0)
  expect(byKind(names, 'lane')).not.toEqual([])
  expect(byKind(names, 'origin')).toEqual([])
})

test('a whole drawing has room for its names, a long one is seen from its beginning', () => {
  const wide = seeWhole(named, { width: 1200, height: 640 })
  const names = placeNames(named, wide)
  expect(byKind(names, 'lane')).toHaveLength(LANES)
  for (const { text, x, size, kind } of names)
    if (kind !== 'day') expect(x - named.measure(text, size)).toBeGreaterThanOrEqual(0)
  expect(seeWhole(named, { width: 360, height: 550 }).zoom).toBeGreaterThan(0.4)
})
