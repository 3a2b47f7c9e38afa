import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, hashKey, packKeys, tagOf, unpackKeys } from './hash.ts'

test('gives equal text for equal records, whatever the order of their fields', () => {
  expect(canonicalJson({ b: [1, null], a: { d: undefined, c: 'x' } })).toBe('{"a":{"c":"x"},"b":[1,null]}')
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const turned = Object.fromEntries(Object.entries(record).reverse())
      expect(canonicalJson(turned)).toBe(canonicalJson(record))
      expect(JSON.parse(canonicalJson(record))).toEqual(JSON.parse(JSON.stringify(record)))
    }),
  )
})

test('hashes a hundred thousand keys apart', () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => hashKey(`band:${i % 32}:${i.toString(36)}`)))
  expect(hashes.size).toBe(100_000)
})

test('packs keys so that they come out as they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (keys) => {
      const { hashes, packed } = packKeys(keys)
      expect(unpackKeys(packed)).toEqual(hashes)
      expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash >= 0 && hash < 2 ** 48)).toBe(true)
    }),
  )
})

test('keeps the order of ids in their tags', () => {
  const id = fc.stringMatching(/^c[0-9a-f]{24}$/)
  fc.assert(
    fc.property(id, id, (a, b) => {
      if (a < b) expect(tagOf(a)).toBeLessThanOrEqual(tagOf(b))
    }),
  )
})
