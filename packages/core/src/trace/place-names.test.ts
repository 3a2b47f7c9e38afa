import { expect, test } from 'vitest'
import { soundKey } from '../text/sound-key.ts'
import { findPlace, findPlaceNames, placeKey } from './place-names.ts'

const PLACES = findPlaceNames([
  { country: 'South Korea', language: 'en', text: 'SEOUL, Oct. 22 (Yonhap) -- Two ships sailed.' },
  { country: 'North Korea', language: 'en', text: 'PYONGYANG, Oct. 22 (KCNA) -- No ship sailed.' },
])
const placeOf = (words: string, language: string) =>
  findPlace({ words, key: placeKey(words, language) }, PLACES, language)

test('countries of two words are told apart by their direction, in every language that writes it', () => {
  expect(placeOf('South Korean', 'en')).toBe('south korea')
  expect(placeOf('Nordkorea', 'de')).toBe('north korea')
  expect(placeOf('Южной Кореи', 'ru')).toBe('south korea')
  expect(placeOf('північнокорей', 'uk')).toBe('north korea')
})

test('a capital of two consonants is known by how it is spelled too', () => {
  expect(placeOf('Сеул', 'ru')).toBe('south korea')
  expect(soundKey('Sulu', 'en')).toBe(soundKey('Seoul', 'en'))
  expect(placeOf('Sole', 'en')).toBeNull()
})

test('a surname that sounds like a capital is no country where reports spell the capital otherwise in the same language', () => {
  const places = findPlaceNames([
    { country: 'Breznia', language: 'en', text: 'TARLEN, March 5 - Shops were open in Tarlen.' },
  ])
  const of = (words: string, language = 'en') => findPlace({ words, key: placeKey(words, language) }, places, language)
  for (const surname of ['Tolen', 'Talin', 'Torlin', 'Bresnan']) expect(of(surname), surname).toBeNull()
  for (const same of ['Tarlen', 'TARLEN', "Tarlen's", 'Breznia', 'Breznian']) expect(of(same), same).toBe('breznia')
  expect(of('Тарлена', 'ru')).toBe('breznia')
})
