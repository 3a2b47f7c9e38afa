import { expect, test } from 'vitest'
import type { Document } from '../model/index.ts'
import { findNames } from './find-names.ts'

function namesIn(text: string, language: string): readonly string[] {
  return findNames({ text, language, byline: null, credits: [], dateline: null } as unknown as Document).map(
    ({ words }) => words,
  )
}

test('an outlet between quotation marks needs one capital, and may hold a sign', () => {
  expect(namesIn('Об этом пишет газета «Вашингтон курьер» со ссылкой на разведку.', 'ru')).toContain('Вашингтон курьер')
  expect(namesIn('An article in Hull & Cargo said so.', 'en')).toContain('Hull & Cargo')
  expect(namesIn('Он сказал: «Мы так не говорим, и вы это знаете лучше нас».', 'ru')).not.toContain('Мы так не говорим')
})
