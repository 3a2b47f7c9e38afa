import { describe, expect, test } from 'vitest'
import { reportOf } from '../model/document.fixture.ts'
import { segment } from '../segment/index.ts'
import { attribute, describeSource } from './index.ts'

/** Whom the last claim of a text is credited to, as a reader sees it. */
function lastSpeaker(text: string, language: string): string | null {
  const doc = reportOf(text, { language })
  const source = attribute(doc, segment(doc)).claims.at(-1)?.source ?? null
  return source === null ? null : describeSource(source)
}

describe('a pronoun goes back to one whom it may stand for', () => {
  test.each([
    // A given name, a title, a noun.
    [
      'en',
      'Petra Lind said the dam held. Karl Voss said the dam broke. The gates were open, she said.',
      'she (Petra Lind)',
    ],
    [
      'en',
      'Karl Voss said the dam held. Petra Lind said the dam broke. The gates were open, he said.',
      'he (Karl Voss)',
    ],
    ['en', 'Mrs Hale said the dam held. Mr Orme said the dam broke. The gates were open, she said.', 'she (Mrs Hale)'],
    [
      'en',
      'A spokesman said the dam held. A spokeswoman said the dam broke. The gates were open, he said.',
      'he (A spokesman)',
    ],
    // A body is "it", and so is one of which a sentence tells.
    [
      'en',
      'Petra Lind said the dam held. The harbour ministry counts nine dead. The gates were open, it said.',
      'it (harbour ministry)',
    ],
    ['en', 'Karl Voss said the dam held. The gates, by his account, were open.', 'his (Karl Voss)'],
    [
      'de',
      'Der Sprecher sagte, der Damm halte. Die Ministerin sagte, der Damm sei gebrochen. „Die Tore standen weit offen“, sagte er.',
      'er (Der Sprecher)',
    ],
    [
      'ru',
      'Лариса Котова заявила, что плотина цела. Глеб Сытов заявил, что плотина прорвана. «Ворота были открыты всю ночь», — сказала она.',
      'она (Лариса Котова)',
    ],
    [
      'uk',
      'Богдан Ярема заявив, що гребля ціла. Ліда Вербень заявила, що греблю прорвано. «Ворота були відчинені всю ніч», — сказав він.',
      'він (Богдан Ярема)',
    ],
    ['ko', '리나 장관은 댐이 무너졌다고 밝혔다. 그는 수문이 열려 있었다고 덧붙였다.', '그 (리나 장관)'],
  ])('%s: %s', (language, text, speaker) => {
    expect(lastSpeaker(text, language)).toBe(speaker)
  })
})

describe('a source as a reader sees it', () => {
  const source = (text: string, name: string) => ({
    start: 0,
    end: text.length,
    text,
    name,
    entity: null,
    unnamed: false,
  })
  test('ends where a comma sets off a long clause', () => {
    const text = 'the firm, which has had two engineers at the western dispatch centre since the day of the attack'
    expect(describeSource(source(text, 'firm'))).toBe('the firm')
  })
  test('keeps what tells which one is meant', () => {
    const text = 'satellite pictures that the company Orbis supplied to the newspaper on the Friday before'
    expect(describeSource(source(text, 'satellite pictures'))).toBe(text)
  })
})
