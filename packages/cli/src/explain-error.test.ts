import { expect, test } from 'vitest'
import { explainError } from './explain-error.ts'
import { UsageError } from './usage-error.ts'

const coded = (code: string) => Object.assign(new Error(`${code}: found this; expected that`), { code })

test('the shell is told usage, refusal and damage apart', () => {
  expect(explainError(new UsageError('usage-x', 'a; b')).exit).toBe(2)
  expect(explainError(coded('case-missing')).exit).toBe(2)
  expect(explainError(coded('id-ambiguous')).exit).toBe(2)
  expect(explainError(coded('case-busy')).exit).toBe(1)
  expect(explainError(coded('case-disk-full')).exit).toBe(1)
  expect(explainError(coded('case-damaged')).exit).toBe(3)
  expect(explainError(coded('case-newer')).exit).toBe(3)
})

test('a code is said once', () => {
  expect(explainError(coded('case-busy')).text).toBe('case-busy: found this; expected that')
})

test('what the system refuses is said in words', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: '/x' })
  expect(explainError(error)).toMatchObject({ exit: 1, text: expect.stringContaining('disk-full: /x') })
})

test('what only we can have got wrong says so', () => {
  const { text, exit } = explainError(new TypeError('x is undefined'))
  expect(exit).toBe(70)
  expect(text).toContain('our mistake')
})
