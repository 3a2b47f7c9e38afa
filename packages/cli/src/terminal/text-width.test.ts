import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutLines, cutTo, padTo, textWidth, wrapTo } from './text-width.ts'

test('counts Hangul as two columns', () => {
  expect(textWidth('특수부대')).toBe(8)
  expect(padTo('특수', 6)).toBe('특수  ')
  expect(cutTo('특수부대', 5)).toBe('특수…')
})

test('breaks a word that is longer than a line', () => {
  expect(wrapTo('ab cdefgh', 3)).toEqual(['ab', 'cde', 'fgh'])
  expect(wrapTo('', 3)).toEqual([''])
})

test('lines that are cut off are told by an ellipsis within the room', () => {
  const lines = wrapTo('one two three', 7)
  expect(cutLines(lines, { most: 2, columns: 7 })).toEqual(lines)
  expect(cutLines(lines, { most: 1, columns: 7 })).toEqual(['one tw…'])
  expect(cutLines(['  one', '  two'], { most: 1, columns: 7 })).toEqual(['  one…'])
})

test('no wrapped line is wider than asked, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, columns) => {
      const lines = wrapTo(text, columns)
      for (const line of lines)
        expect([...new Intl.Segmenter().segment(line)].length < 2 || textWidth(line) <= columns).toBe(true)
      expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }),
  )
})
