import { expect, test } from 'vitest'
import { reportOf } from '../model/document.fixture.ts'
import { segment } from '../segment/index.ts'
import { attribute } from './index.ts'

/** What each claim says and who is credited with it, "outlet" where nobody is. */
function creditedIn(text: string): Readonly<Record<string, string>> {
  const doc = reportOf(text, {
    language: 'en',
    publisher: 'Corvane',
    publishedOn: '2027-11-08',
    method: 'ingest.test.v1',
  })
  const { claims } = attribute(doc, segment(doc))
  return Object.fromEntries(
    claims.map(({ anchor, source }) => [text.slice(anchor.start, anchor.end), source?.name ?? 'outlet']),
  )
}

const INTRODUCTION = 'Orla Fenwick, 61, ran the pumping station until last year. She spoke to us at home.'

test('answers between quotation marks are whose the conversation is, whoever is named in the questions', () => {
  const credited = creditedIn(
    [
      INTRODUCTION,
      'Do you believe that the dam leaked?',
      '"The east wall leaked for years. I saw it myself."',
      'The ministry says the wall is sound.',
      '"The wall was patched with sand."',
      'How many men worked there?',
      '"Forty men worked there in my time."',
      'And what now?',
      '"The valley floods in spring."',
      'The owner told us on Friday that the gates were shut.',
    ].join('\n\n'),
  )
  expect(credited['"The wall was patched with sand."']).toBe('Orla Fenwick')
  expect(credited['"The valley floods in spring."']).toBe('Orla Fenwick')
  expect(credited['the wall is sound']).toBe('ministry')
  expect(credited['the gates were shut']).toBe('owner')
})

test('answers without any sign are known by who says "I"; an explainer has none', () => {
  const questions = ['When did it break?', 'Who knew?', 'How deep was it?', 'What comes next?']
  const print = (answers: readonly string[]) =>
    creditedIn([INTRODUCTION, ...questions.flatMap((question, at) => [question, answers[at]!])].join('\n\n'))
  const told = ['It broke at dawn. I heard it.', 'The foreman knew.', 'The shaft was ten metres deep.', 'I am leaving.']
  expect(print(told)['The shaft was ten metres deep']).toBe('Orla Fenwick')
  const explained = [
    'It broke at dawn.',
    'The foreman knew.',
    'The shaft was ten metres deep.',
    'The court rules in May.',
  ]
  expect(print(explained)['The shaft was ten metres deep']).toBe('outlet')
})
