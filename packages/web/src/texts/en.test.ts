import { expect, test } from 'vitest'
import { en } from './en.ts'

test('a count that is an interval is never called one number', () => {
  expect(en.claim.noDoubts(2, 2)).toContain('one number')
  expect(en.claim.noDoubts(1, 3)).not.toContain('one number')
})
