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
  expect(measureOf(stemWord(word, language))).toBe(measure)
})

test('dollars do not answer how many soldiers there are, and what is not named may be either', () => {
  expect(areOtherMeasures(measureOf('$'), measureOf('soldier'))).toBe(true)
  expect(areOtherMeasures(measureOf('tonn'), measureOf('kilometr'))).toBe(true)
  expect(areOtherMeasures(measureOf('soldier'), measureOf('men'))).toBe(false)
  expect(areOtherMeasures(measureOf(null), measureOf('$'))).toBe(false)
})
