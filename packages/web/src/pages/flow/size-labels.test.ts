import { expect, test } from 'vitest'
import { LEAST_PX, sizeLabels } from './size-labels.ts'

test('names of lanes, origins and days can be read from near and from far', () => {
  for (const zoom of [4, 1, 0.6, 0.45]) {
    const { lane, origin, day } = sizeLabels(zoom, 100)
    for (const size of [lane, origin, day]) expect(size * zoom, `zoom ${zoom}`).toBeGreaterThanOrEqual(LEAST_PX)
  }
})

test('names never run into those of the next row, and days that would meet are left out', () => {
  for (const zoom of [1, 0.5, 0.1]) {
    const { lane, origin, everyDay } = sizeLabels(zoom, 100)
    expect(origin).toBeLessThan(22)
    expect(lane).toBeLessThan(36)
    expect(everyDay * 100 * zoom).toBeGreaterThanOrEqual(64)
  }
})
