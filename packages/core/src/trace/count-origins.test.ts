import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundCount } from './count-origins.ts'

test('sure holders are counted exactly, a doubtful one widens the interval', () => {
  expect(boundCount([0.99, 0.98])).toEqual({ low: 2, high: 2 })
  expect(boundCount([0.99, 0.98, 0.5])).toEqual({ low: 2, high: 3 })
  expect(boundCount([])).toEqual({ low: 0, high: 0 })
})

test('one who affirms is at least one origin, and there are never more than holders', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }),
      (probabilities) => {
        const { low, high } = boundCount(probabilities)
        expect(low).toBeGreaterThanOrEqual(1)
        expect(high).toBeGreaterThanOrEqual(low)
        expect(high).toBeLessThanOrEqual(probabilities.length)
      },
    ),
  )
})
