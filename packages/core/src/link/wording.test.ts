import { expect, it } from 'vitest'
import type { Passage } from './passage.ts'
import { wordingOf } from './wording.ts'

const passage: Passage = {
  id: 'c1',
  document: 'd1',
  language: 'en',
  publishedAtMs: null,
  sentence: 3,
  terms: ['the', 'port', 'close', 'after', 'two', 'blast'],
  names: [],
  numbers: [],
  claims: [
    {
      claim: 'c1',
      start: 40,
      end: 70,
      facet: 'event',
      stance: 'asserts',
      terms: ['port', 'close'],
      source: null,
      value: null,
      unit: null,
      vector: null,
    },
  ],
}

it('is one for the same sentence wherever and whenever it stands', () => {
  const copy = {
    ...passage,
    id: 'c9',
    document: 'd9',
    publishedAtMs: 1,
    claims: [{ ...passage.claims[0]!, claim: 'c9', start: 2 }],
  }
  expect(wordingOf(copy)).toBe(wordingOf(passage))
})

it('is another where a word, the source or what was read differs', () => {
  const claim = passage.claims[0]!
  for (const other of [
    { ...passage, terms: [...passage.terms.slice(0, -1), 'fire'] },
    { ...passage, claims: [{ ...claim, source: 'ministry' }] },
    { ...passage, claims: [{ ...claim, facet: 'plan' as const }] },
    { ...passage, claims: [claim, claim] },
  ])
    expect(wordingOf(other)).not.toBe(wordingOf(passage))
})

it('is none for a sentence so short that it is of something else in each report', () => {
  expect(wordingOf({ ...passage, terms: ['he', 'decline', 'to', 'comment'] })).toBeNull()
})
