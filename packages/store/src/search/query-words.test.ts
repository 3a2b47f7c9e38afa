import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findExcerpts } from './find-excerpts.ts'
import { MATCHES, matchExpression } from './match-expression.ts'
import { parseQuery, splitWords, stemOf } from './query-words.ts'

describe('parseQuery', () => {
  test('takes phrases as phrases and every other sign as a space between words', () => {
    expect(parseQuery('"Observer team" LISOVIA* «два слова»')).toEqual([
      { words: ['observer', 'team'], phrase: true },
      { words: ['lisovia'], phrase: false },
      { words: ['два', 'слова'], phrase: true },
    ])
    expect(parseQuery('military-intelligence')).toEqual([{ words: ['military', 'intelligence'], phrase: false }])
    expect(parseQuery(' * "" - ')).toEqual([])
  })

  test('takes marks from letters, and leaves Hangul whole', () => {
    expect(splitWords('Übung Café 북한군 їжак').map((word) => word.folded)).toEqual(['ubung', 'cafe', '북한군', 'іжак'])
  })

  test('gives only letters, marks and digits within double quotes to the engine', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        for (const matched of MATCHES) {
          const terms = parseQuery(typed)
          if (terms.length === 0) continue
          const expression = matchExpression(terms, matched)
          expect(expression).toMatch(
            /^\(?"[\p{L}\p{N}\p{M}\p{Co} ]+"( \*)?\)?( (AND|OR) \(?"[\p{L}\p{N}\p{M}\p{Co} ]+"( \*)?\)?)*$/u,
          )
        }
      }),
    )
  })
})

test('finds inflected forms by their stem', () => {
  for (const [typed, printed] of [
    ['observer', 'observed'],
    ['наблюдателей', 'наблюдателями'],
    ['북한군은', '북한군이'],
    ['Beobachter', 'Beobachtung'],
  ] as const)
    expect(splitWords(printed)[0]!.folded.startsWith(stemOf(splitWords(typed)[0]!.folded)), typed).toBe(true)
})

describe('findExcerpts', () => {
  test('gives words around the place, and where the words stand', () => {
    const text = `${'Much was said before. '.repeat(20)}The observer team left. ${'Much was said after. '.repeat(20)}`
    const [excerpt, ...more] = findExcerpts(text, parseQuery('team observ'), 'all')
    expect(more).toEqual([])
    expect(excerpt!.text).toContain('The observer team left')
    expect(excerpt!.found.map(({ start, end }) => text.slice(start, end))).toEqual(['observer', 'team'])
  })

  test('always gives what stands there', () => {
    const word = fc.constantFrom('мост', 'bridge', 'fell', '다리', '-', '\u200b', '\n\n', '😀')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), fc.array(word, { maxLength: 3 }), (text, typed) => {
        const whole = text.join(' ')
        for (const excerpt of findExcerpts(whole, parseQuery(typed.join(' ')), 'all')) {
          expect(whole.slice(excerpt.start, excerpt.end)).toBe(excerpt.text)
          expect(excerpt.found.length).toBeGreaterThan(0)
          for (const { start, end } of excerpt.found)
            expect(start >= excerpt.start && end <= excerpt.end && start < end).toBe(true)
        }
      }),
    )
  })
})
