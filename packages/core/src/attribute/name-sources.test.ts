import { describe, expect, test } from 'vitest'
import { reportOf } from '../model/document.fixture.ts'
import { segment } from '../segment/index.ts'
import { attribute } from './index.ts'

/** The source of the last claim of a text. */
function lastSource(text: string, language = 'en') {
  const doc = reportOf(text, { language })
  return attribute(doc, segment(doc)).claims.at(-1)?.source ?? null
}

describe('the body for which somebody speaks goes back to one that was named', () => {
  test.each([
    [
      "Kaluvia's General Staff said a dozen had gone. The rest were parked, its spokeswoman, Oksana Dyachuk, said.",
      "Kaluvia's General Staff",
    ],
    [
      'Grid operator Berezhenergo said power was back. The paper was altered, said Larysa Kotyk, the company’s spokeswoman.',
      'Grid operator Berezhenergo',
    ],
    ['The defence ministry said four had sailed. It had seen the reports, a spokeswoman said.', 'defence ministry'],
  ])('%s', (text, body) => {
    expect(lastSource(text)?.body).toBe(body)
  })
  test.each([
    // An envoy speaks for himself, a president's spokesman says whose he is, and a channel owns no office.
    'The harbour ministry said the gates were open. The gates were shut, its envoy, Tahir Benyami, said.',
    'The harbour ministry said the gates were open. The gates were shut, presidential spokesman Arkady Belsky said.',
    'The channel said the gates were open. The gates were shut, the office’s spokesman, Karl Voss, said.',
  ])('%s', (text) => {
    expect(lastSource(text)).not.toBeNull()
    expect(lastSource(text)).not.toHaveProperty('body')
  })
})

describe('whom somebody spoke to', () => {
  test.each([
    ['en', 'A retired teacher told the Brodets Kurier that three were hurt.', 'Brodets Kurier'],
    ['en', 'A diplomat told the state agency SorTA on Monday that three were hurt.', 'state agency SorTA'],
    ['en', 'Three were hurt, said the officer who spoke to Rynda.', 'Rynda'],
  ])('%s: %s', (language, text, listener) => {
    expect(lastSource(text, language)?.toldTo).toBe(listener)
  })
  test.each(['A diplomat told reporters that three were hurt.', 'A diplomat said Brodets was hit.'])('%s', (text) => {
    expect(lastSource(text)).not.toBeNull()
    expect(lastSource(text)).not.toHaveProperty('toldTo')
  })
})

describe('names', () => {
  test('with the ending of a verb are names', () => {
    expect(lastSource('Professor Lukas Ehrenfried has read the genome. The seams are old, he said.')?.name).toBe(
      'Professor Lukas Ehrenfried',
    )
  })
  test('of a place within what somebody is of do not stand for him', () => {
    const text = 'Anselm Rieker of the Wendau service said it shook. Wendau said it had been warned late.'
    expect(lastSource(text)?.name).toBe('Wendau')
  })
  test('set off behind whose post it is tell who speaks', () => {
    expect(lastSource("The road was open, Zaozerye's transport chief, Igor Malyshev, said.")?.name).toBe(
      'Igor Malyshev',
    )
  })
})

describe('a pronoun goes back to a person', () => {
  test.each([
    [
      'South Korea is weighing aid, a minister said. Ivan Lys said the gates were shut. They would open, he said.',
      'Ivan Lys',
    ],
    [
      'Military intelligence chief Ivan Lys said 40 had sailed. Ten of them would return, he said.',
      'Military intelligence chief Ivan Lys',
    ],
  ])('%s', (text, name) => {
    expect(lastSource(text)?.name).toBe(name)
  })
  test('and not to a country of two words', () => {
    expect(lastSource('South Korea is weighing aid. The gates would open, he said.')?.name).toBe('he')
  })
})

test('a name set off behind a post is whom the words credit, and no part of what he says', () => {
  const doc = reportOf(
    'According to the intelligence chief, Kyrylo Tarn, nearly 11,000 men are training in the east.',
    { language: 'en' },
  )
  const claims = attribute(doc, segment(doc)).claims
  expect([...new Set(claims.map(({ anchor }) => anchor.exact))]).toEqual(['nearly 11,000 men are training in the east'])
  expect(claims[0]?.source).toMatchObject({ unnamed: false })
  expect(claims[0]?.source?.text).toContain('Kyrylo Tarn')
})

test('what tells an unnamed source from others stays in its name, and who is meant by a word for it', () => {
  const text = 'An official who was in the room said the force had grown. The official said it would grow again.'
  expect(lastSource(text)?.name).toBe('An official who was in the room')
  expect(lastSource('An official who asked not to be named said the force had grown.')?.name).toBe('An official')
})

test('a ship with an article is nobody who speaks', () => {
  const text =
    'Police boarded the Sirocco Grace. The Sirocco Grace had left port in May. Ivan Lys, the officer in charge, was there. The anchor was gone, he said.'
  expect(lastSource(text)?.name).toBe('Ivan Lys')
})

test('a long clause about an official is no part of the words that name him', () => {
  const text =
    'A harbour official said the quay was shut. "It is empty," said the official, who works in Brodets and was allowed to speak only because the report is secret.'
  const doc = reportOf(text, { language: 'en' })
  const empty = attribute(doc, segment(doc)).claims.find(({ anchor }) => anchor.exact.includes('empty'))
  expect(empty?.source?.text).toBe('the official')
})

test('the name by which a body is known is its name', () => {
  expect(lastSource('The agency, known as NBR, said the gates were shut.')?.name).toBe('NBR')
})

test('a name between quotation marks is a thing, and no "he"', () => {
  const doc = reportOf('Про «Захід-Порт» тут чули всі. Він сказав, що ворота зачинені.', { language: 'uk' })
  expect(attribute(doc, segment(doc)).claims.at(-1)?.source?.name).toBe('Він')
})

test.each([
  'The clerk has seen nothing that would show a leak.',
  'The pump was old, and therefore cannot say anything of the flood.',
  'The town was relying on what neighbours shared with it, she said.',
  'Four men were hurt in a fire on a ferry suspected of carrying oil, a clerk said.',
])('what is no name speaks nowhere: %s', (text) => {
  const doc = reportOf(text, { language: 'en' })
  const names = attribute(doc, segment(doc)).claims.map(({ source }) => source?.name ?? 'outlet')
  for (const name of names) expect(name).not.toMatch(/seen|therefore|shared|hurt/u)
})

test('who will ask for something is not asking a question', () => {
  const doc = reportOf('The island will ask its neighbours for water, the mayor said.', { language: 'en' })
  expect(attribute(doc, segment(doc)).claims.map(({ stance }) => stance)).not.toContain('questions')
})
