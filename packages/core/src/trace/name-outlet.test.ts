import { expect, test } from 'vitest'
import type { Document } from '../model/index.ts'
import { soundKey } from '../text/sound-key.ts'
import { findLatinNames, isOutlet } from './name-outlet.ts'
import { profileHolder } from './profile-holder.ts'
import { namePublisher } from './publisher-names.ts'

const outlet = (publisher: string, language = 'en') =>
  namePublisher({ publisher, publisherKind: 'newspaper', language, text: '' })!

const profile = (text: string, language = 'en') =>
  profileHolder({ text, name: text, unnamed: false }, {
    id: 'd1',
    text: '',
    language,
    country: null,
    dateline: null,
  } as unknown as Document)

test.each([
  ['the Solbit Sinbo', '솔빛신보', 'ko'],
  ['Peschany Veter', 'Песчаный ветер', 'ru'],
  ['the newspaper Stavin Observer', 'The Stavin Observer', 'en'],
])('%s names %s', (words, publisher, language) => {
  expect(isOutlet(profile(words), outlet(publisher, language))).toBe(true)
})

test.each([
  // Names that sound alike by their consonants, and people of a country after which a station is named.
  ['presidential spokesman Arkady Belsky', 'Причал', 'ru'],
  ['National Security Adviser Edmund Tarrow', '테스몬드일보', 'ko'],
  ['an Ostreyan naval officer', 'Ostrey Radio', 'en'],
])('%s does not name %s', (words, publisher, language) => {
  expect(isOutlet(profile(words), outlet(publisher, language))).toBe(false)
})

test('an outlet in other letters is called as reports in Latin ones call it, not after a country', () => {
  const names = findLatinNames(
    [profile('Orlania'), profile('Orlania'), profile('Obochina'), profile('Rendle')],
    [outlet('Обочина', 'ru'), outlet('ОРАН', 'uk'), outlet('Рында', 'ru')],
    new Map([[soundKey('Orlania', 'en'), [{ country: 'orlania', spelling: 'orlania', language: 'en' }]]]),
  )
  expect([...names]).toEqual([['Обочина', 'Obochina']])
})
