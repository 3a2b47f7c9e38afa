import { expect, test } from 'vitest'
import { comparePublished, hoursBetween, readPublished } from './compare-times.ts'

test('instants are compared across offsets', () => {
  expect(comparePublished('2027-11-13T13:00:00-05:00', '2027-11-13T15:20:00+02:00')).toBe(1)
})

test('a day may be before or after an hour within it, not one of the next day', () => {
  expect(comparePublished('2027-11-13', '2027-11-13T15:20:00Z')).toBe(0)
  expect(comparePublished('2027-11-13', '2027-11-14T00:00:00Z')).toBe(-1)
  expect(comparePublished('2027-12', '2027-11-14T00:00:00Z')).toBe(1)
})

test('what has no date is neither before nor after', () => {
  expect(comparePublished(null, '2027-11-13')).toBe(0)
  expect(readPublished('yesterday')).toBeNull()
  expect(hoursBetween(null, '2027')).toBeNull()
})
