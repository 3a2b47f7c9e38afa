import { describe, expect, it } from 'vitest'
import { readWords } from './read-words.ts'

/** Two pieces of 32 values: a scale of .5 with values -8 to 7 twice, and a scale of -2 with every value 3. */
const ONE = [0x00, 0x38, ...Array.from({ length: 16 }, (_, k) => k | (k << 4))]
const TWO = [0x00, 0xc0, ...Array.from({ length: 16 }, () => 11 | (11 << 4))]

describe('readWords', () => {
  const lookUp = readWords(Uint8Array.from([...ONE, ...TWO]), 32)

  it('gives each piece its values times their scale', () => {
    const halves = Array.from({ length: 16 }, (_, k) => (k - 8) / 2)
    expect([...lookUp([0])]).toEqual([...halves, ...halves])
    expect([...lookUp([1])]).toEqual(Array.from({ length: 32 }, () => -6))
  })

  it('gives the rows in the order in which they were asked for', () => {
    expect([...lookUp([1, 0])]).toEqual([...lookUp([1]), ...lookUp([0])])
    expect(lookUp([])).toHaveLength(0)
  })

  it('refuses bytes that are no whole rows', () => {
    expect(() => readWords(Uint8Array.from(ONE.slice(1)), 32)).toThrow('17 bytes were found; a multiple of 18')
  })
})
