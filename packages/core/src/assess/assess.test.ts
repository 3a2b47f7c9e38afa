import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIKELIHOOD_RANGES, LIKELIHOODS } from '../model/assessment.ts'
import { lintWording, parseGrade, proposeCredibility, proposeReliability } from './index.ts'

describe('a proposed grade', () => {
  test('says "cannot be judged" where the record is too short, and never A', () => {
    expect(proposeReliability({ heard: 2, agreed: 2, denied: 0, corrected: 0 }).grade).toBe('F')
    const some = fc.nat(20)
    fc.assert(
      fc.property(some, some, some, some, (heard, agreed, denied, corrected) => {
        const record = { heard, agreed: Math.min(agreed, heard), denied: Math.min(denied, heard), corrected }
        expect(proposeReliability(record).grade).not.toBe('A')
        if (heard < 3) expect(proposeReliability(record).grade).toBe('F')
      }),
    )
  })

  test('calls nothing confirmed that rests on one origin, whatever else', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), fc.nat(4), (a, b, denials) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const denying = Array.from({ length: denials }, (_, index) => `o${index}`)
        const { grade } = proposeCredibility({ low, high, denying, declining: [] })
        if (low < 2) expect(['1', '2']).not.toContain(grade)
        if (high === 1 && denials === 0) expect(grade).toBe('6')
      }),
    )
  })
})

test('a grade is a letter, a digit or both', () => {
  expect(parseGrade('b2')).toEqual({ reliability: 'B', credibility: '2' })
  expect(parseGrade('F')).toEqual({ reliability: 'F', credibility: null })
  for (const typed of ['', 'G', '7', '2B', 'B22', 'B 2']) expect(parseGrade(typed), typed).toBeNull()
})

test('the ranges of the terms meet and never overlap', () => {
  for (const [index, term] of LIKELIHOODS.entries()) {
    const next = LIKELIHOODS[index + 1]
    if (next !== undefined) expect(LIKELIHOOD_RANGES[term][1]).toBe(LIKELIHOOD_RANGES[next][0])
  }
})

describe('the lint of wording', () => {
  const rules = (text: string, language = 'en') => lintWording(text, language).map(({ rule }) => rule)
  test('finds likelihood and confidence in one sentence, and lets them stand in two', () => {
    expect(rules('We assess with high confidence that an attack is likely.')).toEqual(['likelihood-with-confidence'])
    expect(rules('An attack is likely. Our confidence is moderate.')).toEqual([])
  })
  test('finds stacked hedges in several languages, and one hedge is none', () => {
    expect(rules('They may possibly move.')).toEqual(['stacked-hedges'])
    expect(rules('They are expected to move.')).toEqual([])
    expect(rules('Sie könnten möglicherweise abziehen.', 'de')).toEqual(['stacked-hedges'])
  })
  test('points into the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { start, end } of lintWording(text, 'en')) expect(start! <= end! && end! <= text.length).toBe(true)
      }),
    )
  })
})
