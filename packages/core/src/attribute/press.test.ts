import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportOf } from '../model/document.fixture.ts'
import { segment } from '../segment/index.ts'
import { attribute } from './index.ts'

/** Reports as the press prints them, with credits, captions, clocks and typing errors, and who says what in each. */
const FOLDER = new URL('../../../../fixtures/press/', import.meta.url)

interface Expected {
  /** Who, stance, and words that stand in the claim; "outlet" is the outlet's own voice. */
  readonly says: readonly (readonly [who: string, stance: string, words: string])[]
  /** Words that stand in no claim. */
  readonly never: readonly string[]
}

const expected = JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')) as Readonly<
  Record<string, Expected>
>

function claimsOf(name: string) {
  const text = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8')
  const doc = reportOf(text, { language: name.split('.').at(-1)! })
  return attribute(doc, segment(doc)).claims.map(({ source, stance, anchor }) => ({
    who: source?.name ?? 'outlet',
    stance,
    words: anchor.exact.replace(/\s+/gu, ' '),
  }))
}

describe.each(Object.entries(expected))('%s', (name, { says, never }) => {
  const claims = claimsOf(name)

  test.each(says)('%s %s: %s', (who, stance, words) => {
    const found = claims.filter((claim) => claim.words.includes(words))
    expect(found.map((claim) => `${claim.who} ${claim.stance}`)).toContainEqual(
      expect.stringMatching(new RegExp(`^(?:An? |The )?${who.replace(/[().]/gu, '\\$&')} ${stance}$`, 'iu')),
    )
  })

  test('lines about the page are no claims, nor is silence', () => {
    for (const words of never) expect(claims.filter((claim) => claim.words.includes(words))).toEqual([])
  })
})
