import { expect, it } from 'vitest'
import { measureBelonging } from './measure-belonging.ts'

const alone = (...claims: string[]) => claims.map((claim) => ({ claim, wording: null }))

it('is the mean score of the links to the others of the group, and 1 for a claim alone', () => {
  const links = [
    { a: 'c1', b: 'c2', score: 0.8 },
    { a: 'c2', b: 'c3', score: 0.4 },
    { a: 'c3', b: 'c4', score: 0.9 },
  ]
  const belonging = measureBelonging([alone('c1', 'c2', 'c3'), alone('c4')], links)
  expect([...belonging].map(([claim, value]) => [claim, Math.round(value * 100)])).toEqual([
    ['c1', 40],
    ['c2', 60],
    ['c3', 20],
    ['c4', 100],
  ])
})

it('takes a link for all that are worded like its ends', () => {
  const worded = [
    { claim: 'c1', wording: 7 },
    { claim: 'c2', wording: 7 },
    { claim: 'c3', wording: null },
  ]
  const belonging = measureBelonging([worded], [{ a: 'c1', b: 'c3', score: 0.5 }])
  expect([...belonging]).toEqual([
    ['c1', 0.75],
    ['c2', 0.75],
    ['c3', 0.5],
  ])
})
