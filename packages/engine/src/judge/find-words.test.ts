import type { Document } from '@sayso/core'
import { makeAnchor } from '@sayso/core'
import { expect, test } from 'vitest'
import { findWords } from './find-words.ts'

const doc = (id: string, text: string) => ({ id: `d${id.repeat(24)}`, text }) as Document

test('finds the words again in a later version, by what stands around them', () => {
  const first = doc('1', 'He came. The bridge is safe, said the mayor. It rained.')
  const anchor = makeAnchor(first, 9, 27)
  expect(anchor.exact).toBe('The bridge is safe')
  expect(findWords(anchor, first)).toEqual({ start: 9, end: 27 })
  const later = doc('2', 'Update. The bridge is safe, wrote a reader. He came. The bridge is safe, said the mayor.')
  expect(findWords(anchor, later)).toEqual({ start: 53, end: 71 })
})

test('words that are gone are not found', () => {
  const first = doc('1', 'The bridge is safe.')
  expect(findWords(makeAnchor(first, 0, 18), doc('2', 'The bridge has fallen.'))).toBeNull()
})
