import { expect, test } from 'vitest'
import { reportOf } from '../../model/document.fixture.ts'
import { segment } from '../../segment/index.ts'
import { attribute } from '../index.ts'

/** The chain of the only claim in which one speaker's words hold another's. */
function chainIn(text: string, outer: readonly [string, string, string], inner: readonly [string, string, string]) {
  const doc = reportOf(text, { language: 'en' })
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const found = ([source, cue, content]: readonly [string, string, string], parent: number | null) => ({
    source: [spanOf(source)],
    cue: [spanOf(cue)],
    content: [spanOf(content)],
    stance: 'asserts' as const,
    unnamed: false,
    parent,
  })
  const encoded = { decoded: [found(outer, null), found(inner, 0)], method: 'attribute.test.v1' }
  const claim = attribute(doc, segment(doc), encoded).claims.find(({ anchor }) => anchor.exact.includes('men would go'))
  return [claim?.source?.name, ...(claim?.via ?? []).map(({ name }) => name)]
}

test('what is said of what somebody decided is the word of whoever says so', () => {
  expect(
    chainIn(
      'The Tarn Bureau said Lisovia had decided that twelve thousand men would go to the front.',
      ['The Tarn Bureau', 'said', 'Lisovia had decided that twelve thousand men would go to the front'],
      ['Lisovia', 'had decided', 'twelve thousand men would go to the front'],
    ),
  ).toEqual(['Tarn Bureau'])
})

test('what is said of what somebody said leads on to him', () => {
  expect(
    chainIn(
      'The Tarn Bureau said Minister Ivo Lang had promised that twelve thousand men would go to the front.',
      ['The Tarn Bureau', 'said', 'Minister Ivo Lang had promised that twelve thousand men would go to the front'],
      ['Minister Ivo Lang', 'had promised', 'twelve thousand men would go to the front'],
    ),
  ).toEqual(['Tarn Bureau', 'Minister Ivo Lang'])
})

test('who says something is no claim beside what he says', () => {
  const text = "Secretary General Ivo Lang said the alliance couldn't confirm the information yet."
  const doc = reportOf(text, { language: 'en' })
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const found = (cue: string, content: string, stance: 'asserts' | 'declines-to-confirm') => ({
    source: [spanOf('Secretary General Ivo Lang')],
    cue: [spanOf(cue)],
    content: [spanOf(content)],
    stance,
    unnamed: false,
    parent: null,
  })
  const decoded = [
    found('said', "the alliance couldn't confirm the information yet", 'asserts'),
    found("couldn't confirm", 'the information', 'declines-to-confirm'),
  ]
  const { claims } = attribute(doc, segment(doc), { decoded, method: 'attribute.test.v1' })
  expect(claims.map(({ anchor }) => anchor.exact)).not.toContain('Secretary General Ivo Lang said')
})
