import { expect, test } from 'vitest'
import { findLetteredBody } from './bodies.ts'

test('knows bodies of the world by their letters in five languages', () => {
  expect(findLetteredBody('НАТО')?.letters).toBe('NATO')
  expect(findLetteredBody('나토')?.letters).toBe('NATO')
  expect(findLetteredBody('ГУР')).toEqual({ letters: 'HUR', country: 'Ukraine', concepts: ['intelligence', 'agency'] })
  expect(findLetteredBody('Nato')).toBeNull()
  expect(findLetteredBody('HPA')).toBeNull()
})
