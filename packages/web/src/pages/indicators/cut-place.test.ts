import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutPlace } from './cut-place.ts'

test('shows the line of the place alone, and marks what was cut', () => {
  const text = 'somebody affirms "soldiers at the front"\nand nobdy denies it'
  const start = text.indexOf('nobdy')
  expect(cutPlace(text, { start, end: start + 5 })).toEqual({ before: 'and ', fault: 'nobdy', after: ' denies it' })
  expect(cutPlace(text, { start: 30, end: 33 }).before).toBe('…dy affirms "soldiers at ')
})

test('points after the end where something is missing there', () => {
  expect(cutPlace('somebody', { start: 8, end: 8 })).toEqual({ before: 'somebody', fault: '', after: '' })
})

test('what stands at the place begins there, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '"') }), fc.nat(), fc.nat(), (text, one, other) => {
      const start = Math.min(one, text.length)
      const end = Math.min(start + other, text.length)
      const { before, fault } = cutPlace(text, { start, end })
      expect(text.slice(start, end).startsWith(fault)).toBe(true)
      expect(before + fault).not.toContain('\n')
    }),
  )
})
