import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBriefing } from './parse-briefing.ts'

const FILE = `---
title: A title
tlp: GREEN
---

## Part

- They train. They wait
  for orders ["words of a claim"; g3f2].
- A thought. [own: Ada: seen it]
`

const sentencesOf = (file: string) => parseBriefing(file).briefing.parts.flatMap(({ sentences }) => sentences)

describe('where a sentence stands in its file', () => {
  test('is known for each of its letters, over line breaks and brackets', () => {
    const found = sentencesOf(FILE)
    expect(found.map(({ text }) => text)).toEqual(['They train.', 'They wait for orders.', 'A thought.'])
    for (const { text, places } of found)
      expect([...places].map((place) => (place < 0 ? ' ' : FILE[place])).join('')).toBe(text)
    expect(found.map(({ brackets }) => brackets && FILE.slice(brackets.start, brackets.end))).toEqual([
      '["words of a claim"; g3f2]',
      '["words of a claim"; g3f2]',
      '[own: Ada: seen it]',
    ])
  })

  test('is right in whatever is written', () => {
    const pieces = fc.constantFrom(
      'They train',
      '. ',
      '? ',
      '\n',
      '\n\n',
      '- ',
      '## Part',
      ' [g3f2]',
      '["a b"]',
      '“',
      '”',
      '"',
      '\u{1f985}',
      'ü ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const file = parts.join('')
        for (const { text, places, brackets } of sentencesOf(file)) {
          expect(places).toHaveLength(text.length)
          expect(places.map((place) => (place < 0 ? ' ' : file[place])).join('')).toBe(text)
          if (brackets !== null) expect(file.slice(brackets.start, brackets.end)).toMatch(/^\[.*\]$/s)
        }
      }),
    )
  })
})
