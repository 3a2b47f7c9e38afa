import { expect, test } from 'vitest'
import { renderDate, renderDays, renderMoment, renderRange, withDates } from './dates.ts'

test('a date is no more precise than its words', () => {
  expect(renderDate('2027-11-10T07:55:00+02:00')).toBe('10 Nov 2027')
  expect(renderDate('2027-11')).toBe('Nov 2027')
  expect(renderDate('2027')).toBe('2027')
  expect(renderDate(null)).toBe('undated')
})

test('a range says month and year once', () => {
  expect(renderRange('2027-11-10', '2027-11-15')).toBe('10-15 Nov 2027')
  expect(renderRange('2027-10-30', '2027-11-02')).toBe('30 Oct - 2 Nov 2027')
  expect(renderRange('2026-10-30', '2027-11-02')).toBe('30 Oct 2026 - 2 Nov 2027')
  expect(renderRange('2027-11-10', '2027-11-10T08:00:00Z')).toBe('10 Nov 2027')
  expect(renderRange(null, null)).toBe('undated')
})

test('moments are told by the clock of UTC, whatever zone they were printed in', () => {
  expect(renderMoment('2027-11-10T07:55:00+02:00', { year: false })).toBe('10 Nov 05:55')
  expect(renderMoment('2024-10-22T07:10:00+09:00', { year: false })).toBe('21 Oct 22:10')
  expect(renderMoment('2027-11-10T07:55', { year: false })).toBe('10 Nov 07:55')
  expect(renderMoment('2027-11-03', { year: false })).toBe('3 Nov')
  expect(renderMoment('2027', { year: false })).toBe('2027')
})

test('days of one month share its name', () => {
  expect(renderDays(['2027-11-10T08:00Z', '2027-11-11', '2027-11-10', '2027-12-01'])).toBe('10, 11 Nov, 1 Dec')
})

test('days within a sentence are told in words, those within an address stay', () => {
  expect(withDates('withdrew its report of 2027-11-12 on 2027-11-15; so be it')).toBe(
    'withdrew its report of 12 Nov 2027 on 15 Nov 2027; so be it',
  )
  expect(withDates('links to https://cib.example/2027-11-05 and /2027-11-05/x')).toBe(
    'links to https://cib.example/2027-11-05 and /2027-11-05/x',
  )
})
