import { expect, test } from 'vitest'
import { findNumbers } from './find-numbers.ts'

const values = (text: string) => findNumbers(text).map((number) => number.value)

test('undoes the thousands separators of every language', () => {
  expect(values('1,800 men, 11.000 Mann, 12 000 человек, 3.5 per cent')).toEqual([1800, 11000, 12000, 3.5])
})

test('counts Korean myriads', () => {
  expect(values('1만2000명, 3만 명, 2천 명, 1800명')).toEqual([12000, 30000, 2000, 1800])
})

test('a clock time and a number within a name are left alone', () => {
  expect(values('Sipar-2 at T36')).toEqual([2])
})
