import type { ClaimRecord } from '@sayso/store'
import { expect, test } from 'vitest'
import { isKnown } from './as-of.ts'

const at = (publishedOn: string | null, from: string | null = null) =>
  ({ publishedOn, claim: { happened: from === null ? null : { from, to: null } } }) as unknown as ClaimRecord
const uncaptured = { capturedAt: null }

test('a day takes all that its publishers dated so, whatever their offset', () => {
  const asOf = { at: '2031-05-03', clock: 'said' } as const
  expect(isKnown(at('2031-05-03T23:50:00-05:00'), uncaptured, asOf)).toBe(true)
  expect(isKnown(at('2031-05-04T00:10:00+09:00'), uncaptured, asOf)).toBe(false)
  expect(isKnown(at('2031-05-03'), uncaptured, asOf)).toBe(true)
  expect(isKnown(at(null), uncaptured, asOf)).toBe(false)
})

test('what was captured later was learned later', () => {
  const asOf = { at: '2031-05-03', clock: 'learned' } as const
  expect(isKnown(at('2031-05-01'), { capturedAt: '2031-05-09T00:00:00Z' }, asOf)).toBe(false)
  expect(isKnown(at('2031-05-01'), uncaptured, asOf)).toBe(true)
})

test('the event has its own clock', () => {
  const asOf = { at: '2031-05-03', clock: 'happened' } as const
  expect(isKnown(at('2031-06-01', '2031-05-02'), uncaptured, asOf)).toBe(true)
  expect(isKnown(at('2031-05-01', '2031-06-01'), uncaptured, asOf)).toBe(false)
})
