import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareWords } from './compare-words.ts'

it('marks the words that only one passage has', () => {
  const { here, there } = compareWords('some ten men came', 'around 10 men came')
  expect(here.filter(({ own }) => own).map(({ text }) => text)).toEqual(['some', 'ten'])
  expect(there.filter(({ own }) => own).map(({ text }) => text)).toEqual(['around', '10'])
})

it('gives both passages back whole', () => {
  const words = fc.array(fc.constantFrom('the', 'bridge', ' ', '다리', '.', '\n')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, words, (a, b) => {
      const { here, there } = compareWords(a, b)
      expect(here.map(({ text }) => text).join('')).toBe(a)
      expect(there.map(({ text }) => text).join('')).toBe(b)
    }),
  )
})
