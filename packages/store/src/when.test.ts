import { expect, test } from 'vitest'
import { dayOf, instantOf, isoDay, parseDay, UNDATED } from './when.ts'

test('reads dates as precise as they were printed, in UTC unless they say otherwise', () => {
  expect(instantOf('2024')).toBe(Date.UTC(2024, 0, 1))
  expect(instantOf('2024-05')).toBe(Date.UTC(2024, 4, 1))
  expect(instantOf('2024-05-03')).toBe(Date.UTC(2024, 4, 3))
  expect(instantOf('2024-05-03T08:00')).toBe(Date.UTC(2024, 4, 3, 8))
  expect(instantOf('2024-05-03T01:00:00+02:00')).toBe(Date.UTC(2024, 4, 2, 23))
  expect(instantOf(null)).toBe(UNDATED)
  expect(instantOf('no date')).toBe(UNDATED)
})

test('counts days in UTC, before 1970 too', () => {
  expect(isoDay(dayOf(instantOf('2024-05-03T01:00:00+02:00')))).toBe('2024-05-02')
  expect(isoDay(parseDay('1969-12-31'))).toBe('1969-12-31')
  expect(() => parseDay('tomorrow')).toThrow('day-unknown')
})
