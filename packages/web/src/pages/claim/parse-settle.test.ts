import { expect, it } from 'vitest'
import { parseSettle } from './parse-settle.ts'

it('reads the ruling and the claims out of the command', () => {
  expect(parseSettle('sayso judge echo c9416 c277 --by NAME --why TEXT')).toEqual({
    ruling: 'echo',
    about: ['c9416', 'c277'],
  })
})

it('gives null for what is no judgement', () => {
  expect(parseSettle('sayso who g1')).toBeNull()
  expect(parseSettle('sayso judge echo')).toBeNull()
  expect(parseSettle('')).toBeNull()
})
