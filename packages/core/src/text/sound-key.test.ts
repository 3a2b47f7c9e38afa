import { expect, test } from 'vitest'
import { compareSounds, soundKey } from './sound-key.ts'

test('a name has one key in five languages', () => {
  const keys = [
    soundKey('Halvora', 'en'),
    soundKey('Хальвора', 'ru'),
    soundKey('Хальвори', 'uk'),
    soundKey('할보라', 'ko'),
    soundKey('Halvora', 'de'),
  ]
  expect(new Set(keys)).toEqual(new Set(['KLPL']))
})

test('German spelling of foreign names sounds as the English one', () => {
  expect(soundKey('Werchan', 'de')).toBe(soundKey('Verkhan', 'en'))
  expect(soundKey('Sandschara', 'de')).toBe(soundKey('Sanjara', 'en'))
})

test('an adjective is near its place, another place is not', () => {
  expect(compareSounds(soundKey('Halvoran', 'en'), soundKey('Halvora', 'en'))).toBe(0.8)
  expect(compareSounds(soundKey('Castell-Ward', 'en'), soundKey('캐스텔워드', 'ko'))).toBe(0.7)
  expect(compareSounds(soundKey('Lisovia', 'en'), soundKey('Rudenia', 'en'))).toBe(0)
})

test('what makes no sound has no key', () => {
  expect(soundKey('“ ” 3', 'en')).toBe('')
  expect(compareSounds('', '')).toBe(0)
})
