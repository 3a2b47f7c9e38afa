import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FEATURE_NAMES } from '../link/pair-features.ts'
import shipped from '../link/scorer.json' with { type: 'json' }
import { scoreFeatures } from './score-features.ts'

it('gives a pair the same score whether it may stop early or not, and null only below the least', () => {
  expect(shipped.features).toEqual([...FEATURE_NAMES])
  const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
    minLength: FEATURE_NAMES.length,
    maxLength: FEATURE_NAMES.length,
  })
  fc.assert(
    fc.property(values, fc.double({ min: 0.01, max: 0.9, noNaN: true }), (features, least) => {
      const whole = scoreFeatures(Float64Array.from(features), shipped)!
      const found = scoreFeatures(Float64Array.from(features), shipped, least)
      expect(found).toBe(whole < least ? null : whole)
    }),
    { numRuns: 500 },
  )
})
