import { expect, test } from 'vitest'
import { nameAnswers } from './name-answers.ts'

test('names answers in their order, and keeps a name that somebody gave', () => {
  expect(nameAnswers('They fight.\n\n  H1: They only train.\nThere are none.')).toEqual([
    { name: 'H2', says: 'They fight.' },
    { name: 'H1', says: 'They only train.' },
    { name: 'H3', says: 'There are none.' },
  ])
})

test('takes a word before a colon for a part of the answer, and passes over names that are taken', () => {
  expect(nameAnswers('Doubtful: it is a rumour', ['H1', 'H3'])).toEqual([
    { name: 'H2', says: 'Doubtful: it is a rumour' },
  ])
})
