import { expect, test } from 'vitest'
import { makeGazetteer } from './gazetteer.ts'

const gazetteer = makeGazetteer({
  countries: 'GB|GBR|826\nKP|PRK|408\nRU|RUS|643\nUA|UKR|804\nUS|USA|840',
  cities: [
    'Kursk|RU|517|362|449|Курск|Курськ|쿠르스크',
    'Brovary|UA|505|308|106|Бровари',
    'Troy|US|427|-737|50',
    'Troy|GB|500|-50|20',
    'London|GB|515|-1|8962',
    'London|US|371|-841|16',
    'Donetsk|UA|480|378|902',
    'Donetsk|RU|483|399|49',
    'Paris|FR|489|23|2139',
    'Paris|US|337|-956|25',
    'Springfield|US|398|-896|114',
    'Springfield|US|372|-933|170',
    'Elko|US|408|-1158|18',
  ].join('\n'),
})
const find = (name: string, language = 'en', ...countries: string[]) =>
  gazetteer.find({ name, language, countries: new Set(countries) })

test.each([
  ['Russia', 'en', 'RU'],
  ['the United States', 'en', 'US'],
  ['U.S.', 'en', 'US'],
  ['USA', 'de', 'US'],
  ['북한', 'ko', 'KP'],
  ['Украина', 'ru', 'UA'],
  ['Rudenia', 'en', null],
])('a country by its name in the language of the text: %s', (name, language, country) => {
  expect(gazetteer.findCountry(name, language)).toBe(country)
})

test('a town is an area around it, in whatever case or script it is printed', () => {
  const area = { kind: 'around', latitude: 51.7, longitude: 36.2, radiusKm: 30 }
  for (const [name, language] of [
    ['Kursk', 'en'],
    ["Kursk's", 'en'],
    ['Курске', 'ru'],
    ['Курську', 'uk'],
    ['쿠르스크', 'ko'],
  ] as const)
    expect(find(name, language, 'RU'), name).toMatchObject({ name: 'Kursk', country: 'RU', area })
})

test('of places with one name the one that is far greater is meant, in countries that the case names, or none', () => {
  expect(find('London')).toMatchObject({ country: 'GB', why: 'by far the greatest of 2 places with this name' })
  expect(find('Donetsk', 'en', 'UA', 'RU')).toMatchObject({ country: 'UA' })
  expect(find('Donetsk', 'en', 'RU').area).toBeNull()
  expect(find('Paris', 'en', 'FR', 'US')).toMatchObject({ country: 'FR' })
  expect(find('Paris', 'en', 'US').area).toBeNull()
  expect(find('Troy', 'en', 'US')).toMatchObject({
    country: 'US',
    why: 'the one of 2 places with this name in a country that the case names',
  })
  expect(find('Springfield', 'en', 'US').area).toBeNull()
})

test('a smaller place is not taken for an invented name, unless the case names its country', () => {
  expect(find('Elko').area).toBeNull()
  expect(find('Elko', 'en', 'US')).toMatchObject({ name: 'Elko', area: { radiusKm: 20 } })
  expect(find('Velikorsk')).toEqual({ area: null, why: 'no list of ours has it' })
})
