import { parseBriefing } from '@sayso/core'
import { expect, test } from 'vitest'
import { signSentence } from './sign-sentence.ts'

const TEXT = '# T\n\nOne is so. Two is so. Three is so ["words; of it"; g3f2]. Four.\n'

/** The sentences of a text as a check tells them. */
function read(text: string) {
  return parseBriefing(text).briefing.parts.flatMap(({ sentences }) =>
    sentences.map(({ places, brackets, own, refs }) => ({ end: places.at(-1)! + 1, brackets, own, refs })),
  )
}

test.each([1, 2, 3, 4])('signs sentence %i and no other, and every sentence keeps its claims', (number) => {
  const before = read(TEXT)
  const sentences = before.map((each, index) => ({ ...each, number: index + 1 }))
  const changes = signSentence(TEXT, { sentences, number, by: 'Ada: B', why: 'seen "it"' })
  let text = TEXT
  for (const { from, insert } of [...changes].reverse()) text = text.slice(0, from) + insert + text.slice(from)
  const after = read(text)
  expect(after.map(({ own }) => own?.by ?? null)).toEqual(before.map((_, at) => (at + 1 === number ? 'Ada  B' : null)))
  expect(after.map(({ refs }) => refs)).toEqual(before.map(({ refs }) => refs))
})
