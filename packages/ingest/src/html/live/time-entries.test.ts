import { expect, it } from 'vitest'
import { timeEntries } from './time-entries.ts'

it('sets times of day on the day of the page, and past midnight on the next', () => {
  const shown = ['1.20 a.m.', '23:50', '9:05 pm', null]
  expect(timeEntries(shown, '2027-11-05T18:00:00Z')).toEqual([
    '2027-11-06T01:20',
    '2027-11-05T23:50',
    '2027-11-05T21:05',
    null,
  ])
})

it('keeps a full time as it is and guesses no day', () => {
  expect(timeEntries(['2027-11-05T18:00:00+02:00', '18:05'], null)).toEqual(['2027-11-05T18:00:00+02:00', null])
})

it('takes an entry that stands out of order for one of the same day', () => {
  expect(timeEntries(['10:00', '11:00', '10:30', '12:00'], '2027-11-05')).toEqual([
    '2027-11-05T10:00',
    '2027-11-05T11:00',
    '2027-11-05T10:30',
    '2027-11-05T12:00',
  ])
})
