import { expect, test } from 'vitest'
import { reportOf } from '../model/document.fixture.ts'
import { segment } from '../segment/index.ts'
import { attribute, attributionsOfEncoder } from './index.ts'

test("the encoder's own sources are as wide as it found them; those of claims name somebody and no more", () => {
  const text = 'The river rose, said the minister, who left for the capital on Monday.'
  const doc = reportOf(text, { language: 'en' })
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const source = [spanOf('the minister, who left for the capital on Monday')]
  const found = {
    source,
    cue: [spanOf('said')],
    content: [spanOf('The river rose')],
    stance: 'asserts' as const,
    unnamed: false,
    parent: null,
  }
  const encoded = { decoded: [found], method: 'attribute.test.v1' }
  expect(attributionsOfEncoder(doc, segment(doc), encoded).map((one) => one.source)).toEqual([source])
  expect(attribute(doc, segment(doc), encoded).claims[0]?.source?.name).toBe('minister')
})

test('who "bestritt die Berichte nicht" denies nothing, whatever the encoder takes it for', () => {
  const text = 'Der Minister Ivo Lang bestritt die Berichte nicht.'
  const doc = reportOf(text, { language: 'de' })
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const found = {
    source: [spanOf('Der Minister Ivo Lang')],
    cue: [spanOf('bestritt')],
    content: [spanOf('die Berichte')],
    stance: 'denies' as const,
    unnamed: false,
    parent: null,
  }
  const encoded = { decoded: [found], method: 'attribute.test.v1' }
  expect(attributionsOfEncoder(doc, segment(doc), encoded).map((one) => one.stance)).toEqual(['declines-to-confirm'])
})

test('who was asked and said something declines nothing, whatever the encoder takes it for', () => {
  const stanceOf = (text: string, cue: string, content: string) => {
    const doc = reportOf(text, { language: 'en' })
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const found = {
      source: [spanOf('the mayor')],
      cue: [spanOf(cue)],
      content: [spanOf(content)],
      stance: 'declines-to-confirm' as const,
      unnamed: false,
      parent: null,
    }
    const encoded = { decoded: [found], method: 'attribute.test.v1' }
    return attributionsOfEncoder(doc, segment(doc), encoded)[0]!.stance
  }
  const asked = 'Asked whether the bridge was safe, the mayor said '
  expect(stanceOf(`${asked}it would be inspected.`, 'said', 'it would be inspected')).toBe('asserts')
  expect(stanceOf(`${asked}he had no figures.`, 'said', 'he had no figures')).toBe('declines-to-confirm')
  expect(stanceOf('Of the bridge the mayor declined to speak.', 'declined to', 'speak')).toBe('declines-to-confirm')
})

test('a name set off behind a post is the speaker and no part of what is said', () => {
  const text = 'According to the intelligence chief, Kyrylo Tarn, nearly 11,000 men are training in the east.'
  const doc = reportOf(text, { language: 'en' })
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const read = (source: string, content: string) =>
    attributionsOfEncoder(doc, segment(doc), {
      decoded: [
        {
          source: [spanOf(source)],
          cue: [spanOf('According to')],
          content: [spanOf(content)],
          stance: 'asserts' as const,
          unnamed: true,
          parent: null,
        },
      ],
      method: 'attribute.test.v1',
    })[0]!
  const joined = read('the intelligence chief', 'Kyrylo Tarn, nearly 11,000 men are training in the east')
  expect(joined.source).toEqual([spanOf('the intelligence chief, Kyrylo Tarn')])
  expect(joined.content).toEqual([spanOf('nearly 11,000 men are training in the east')])
  expect(joined.unnamed).toBe(false)
  const between = read('the intelligence chief', 'nearly 11,000 men are training in the east')
  expect(between).toMatchObject({ source: joined.source, content: joined.content, unnamed: false })
  const whole = read('the intelligence chief, Kyrylo Tarn', 'nearly 11,000 men are training in the east')
  expect(whole.content).toEqual(joined.content)
})
