import { expect, test } from 'vitest'
import { stemWord } from '../text/stem.ts'
import { areOtherMeasures, measureOf } from './measure.ts'

test.each([
  ['$', 'en', 'money'],
  ['crowns', 'en', 'money'],
  ['долларов', 'ru', 'money'],
  ['달러', 'ko', 'money'],
  ['kilometern', 'de', 'length'],
  ['годин', 'uk', 'time'],
  ['%', 'de', 'share'],
  ['soldiers', 'en', 'things'],
  ['человек', 'ru', 'things'],
])('%s (%s) measures %s', (word, language, measure) => {
  expect(measureOf(12, stemWord(word, language))).toBe(measure)
})

test('dollars do not answer how many soldiers there are', () => {
  const measured = (unit: string | null) => measureOf(2000, unit)
  expect(areOtherMeasures(measured('$'), measured('soldier'))).toBe(true)
  expect(areOtherMeasures(measured('tonn'), measured('kilometr'))).toBe(true)
  expect(areOtherMeasures(measured('soldier'), measured('men'))).toBe(false)
})

test('a figure with no name may count or measure anything but money and shares', () => {
  expect(areOtherMeasures(measureOf(2000, null), measureOf(2000, 'soldier'))).toBe(false)
  expect(areOtherMeasures(measureOf(2, null), measureOf(3, 'week'))).toBe(false)
  expect(areOtherMeasures(measureOf(2000, null), measureOf(2000, '$'))).toBe(true)
  expect(areOtherMeasures(measureOf(null, null), measureOf(2000, '$'))).toBe(false)
})
