import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Briefing } from '../model/briefing.ts'
import { parseBriefing } from './parse-briefing.ts'
import { writeBriefingSource } from './write-source.ts'

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

describe('a briefing written out again', () => {
  /** A file as it is kept, each reference taken for the words of a claim. */
  const keep = (file: string): Briefing => {
    const { title, tlp, language, parts } = parseBriefing(file).briefing
    const words = (exact: string) => ({
      page: `p${'0'.repeat(24)}`,
      facet: 'event' as const,
      anchor: { document: `d${'0'.repeat(24)}`, exact, prefix: '', suffix: '', start: 0, end: exact.length },
    })
    return Briefing.parse({
      title,
      tlp,
      language: language ?? 'en',
      parts: parts.map((part) => ({
        ...part,
        sentences: part.sentences.map(({ text, refs, own, begins }) => ({
          text,
          begins,
          claims: refs.map(words),
          own: own && { ...own, at: '2027-11-10T00:00:00Z' },
        })),
      })),
    })
  }

  test('keeps paragraphs, lists and what shares its brackets', () => {
    const file = `---
title: A title
tlp: GREEN
language: en
---

They train. They wait for orders. ["words of a claim"] Nobody says where.

Another thought of mine. [own: Ada: seen it]

## Part {TLP:RED}

- An item. ["words of a claim"; "other words"]
- Another. Of two sentences. ["other words"]

A paragraph below.
`
    expect(writeBriefingSource(keep(file))).toBe(file)
  })

  test('reads again as it was, whatever was written', () => {
    const pieces = fc.constantFrom(
      'They train',
      '. ',
      '? ',
      '\n',
      '\n\n',
      '\n- ',
      '\n## Part\n',
      ' ["a b"]',
      ' [own: A: b]',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (some) => {
        const file = `# T\n\n${some.join('')}`
        // What could not be read is refused, and never kept.
        fc.pre(parseBriefing(file).notes.length === 0)
        const kept = keep(file)
        expect(keep(writeBriefingSource(kept)).parts.flatMap(({ sentences }) => sentences)).toEqual(
          kept.parts.flatMap(({ sentences }) => sentences),
        )
      }),
    )
  })
})
