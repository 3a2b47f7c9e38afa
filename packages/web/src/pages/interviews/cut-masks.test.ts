import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutMasks } from './cut-masks.ts'

it('cuts a text at its masks and loses nothing', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('[name]', '[place]', '[', '[names]', ']'))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const parts = cutMasks(text)
      expect(parts.map((part) => part.text).join('')).toBe(text)
      for (const { text: words, mask } of parts) if (mask !== null) expect(words).toBe(`[${mask}]`)
    }),
  )
  const said = 'I am [name] of [place], [withheld].'
  expect(cutMasks(said).map(({ mask }) => mask)).toEqual([null, 'name', null, 'place', null, 'withheld', null])
})
