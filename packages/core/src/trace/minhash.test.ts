import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWords } from '../text/words.ts'
import { bandKeys, shareContained, shingleWords, sketchShingles } from './minhash.ts'

const shinglesOf = (text: string) => shingleWords(findWords(text))
const sketchOf = (text: string) => sketchShingles(shinglesOf(text))

test('a text is contained in itself and in a longer one that holds it', () => {
  const part = 'the soldiers are training at three bases in the far north east'
  expect(shareContained(shinglesOf(part), shinglesOf(part))).toBe(1)
  expect(shareContained(shinglesOf(part), shinglesOf(`On Friday ${part}, it said`))).toBe(1)
  expect(shareContained(shinglesOf(`On Friday ${part}, it said`), shinglesOf(part))).toBeLessThan(1)
})

test('nothing is contained in nothing', () => {
  expect(shareContained(shinglesOf(''), shinglesOf('some words stand here today'))).toBe(0)
  expect(bandKeys(sketchOf(''))).toEqual([])
})

test('a copy with one word changed in a hundred shares a band', () => {
  const words = Array.from({ length: 100 }, (_, index) => `word${index}`)
  const changed = words.with(50, 'another')
  const bands = new Set(bandKeys(sketchOf(words.join(' '))))
  expect(bandKeys(sketchOf(changed.join(' '))).some((key) => bands.has(key))).toBe(true)
})

test('the sketch estimates the resemblance', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), (shared) => {
      const same = Array.from({ length: shared }, (_, index) => `s${index}`)
      const left = sketchOf([...same, ...Array.from({ length: 200 - shared }, (_, i) => `l${i}`)].join(' '))
      const right = sketchOf([...same, ...Array.from({ length: 200 - shared }, (_, i) => `r${i}`)].join(' '))
      const estimate = left.filter((value, place) => value === right[place]).length / left.length
      const truth = Math.max(0, shared - 3) / (2 * 197 - Math.max(0, shared - 3))
      expect(Math.abs(estimate - truth)).toBeLessThan(0.3)
    }),
    { numRuns: 30, seed: 7 },
  )
})
