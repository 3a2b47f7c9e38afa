import { expect, it } from 'vitest'
import { measureBelonging } from './measure-belonging.ts'

it('is the mean score of the links to the others of the group, and 1 for a claim alone', () => {
  const links = [
    { a: 'c1', b: 'c2', score: 0.8 },
    { a: 'c2', b: 'c3', score: 0.4 },
    { a: 'c3', b: 'c4', score: 0.9 },
  ]
  const belonging = measureBelonging([['c1', 'c2', 'c3'], ['c4']], links)
  expect([...belonging].map(([claim, value]) => [claim, Math.round(value * 100)])).toEqual([
    ['c1', 40],
    ['c2', 60],
    ['c3', 20],
    ['c4', 100],
  ])
})
