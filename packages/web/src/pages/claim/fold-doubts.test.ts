import { expect, test } from 'vitest'
import { foldDoubts } from './fold-doubts.ts'

test('a report that says a thing four times is in doubt once, and each other reason keeps its line', () => {
  const line = { about: 'Orv Press', on: '2027-11-09', words: 'credits nobody' }
  const other = { ...line, words: 'in no other earlier report' }
  const later = { ...line, on: '2027-11-10' }
  expect(foldDoubts([line, other, { ...line }, later, { ...line }])).toEqual([line, other, later])
})
