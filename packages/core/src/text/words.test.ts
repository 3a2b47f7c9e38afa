import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWords } from './words.ts'

const norms = (text: string) => findWords(text).map((word) => word.norm)

test('keeps numbers with their separators and apostrophes within words whole', () => {
  expect(norms('The agency’s 1,500 men, 3.5% of ‘all’')).toEqual([
    'the',
    "agency's",
    '1,500',
    'men',
    '3.5',
    'of',
    'all',
  ])
})

test('drops what cannot be seen and takes ё for е', () => {
  expect(norms('Орёл при\u00adбыл')).toEqual(['орел', 'прибыл'])
})

test('splits words at hyphens and keeps Korean endings on their words', () => {
  expect(norms('spy-agency 1만2천명이 있다')).toEqual(['spy', 'agency', '1만2천명이', '있다'])
})

test('every word gives back its letters, in order, within the bounds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, start) => {
      let last = Math.min(start, text.length)
      for (const word of findWords(text, last)) {
        expect(text.slice(word.start, word.end)).toBe(word.text)
        expect(word.start).toBeGreaterThanOrEqual(last)
        last = word.end
      }
    }),
  )
})
