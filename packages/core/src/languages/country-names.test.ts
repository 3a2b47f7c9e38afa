import { expect, test } from 'vitest'
import { isCountryName } from './country-names.ts'

test('knows the countries of the world in the five languages, and no persons', () => {
  expect(isCountryName('South Korea', 'en')).toBe(true)
  expect(isCountryName('Südkorea', 'de')).toBe(true)
  expect(isCountryName('Северная Корея', 'ru')).toBe(false)
  expect(isCountryName('Франция', 'ru')).toBe(true)
  expect(isCountryName('Ivan Lys', 'en')).toBe(false)
})
