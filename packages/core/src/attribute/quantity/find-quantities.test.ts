import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findQuantities } from './find-quantities.ts'

const quantitiesIn = (text: string, language: string) =>
  findQuantities(text, 0, text.length, language).map(({ value, low, high, unit, rounding }) =>
    rounding === 'exact'
      ? `${value} ${unit}`
      : rounding === 'range' || rounding === 'vague'
        ? `${rounding} ${low}..${high} ${unit}`
        : `${rounding} ${value} ${unit}`,
  )

test.each([
  ['en', 'some 1,500 soldiers and up to 12,000 men', ['about 1500 soldiers', 'at-most 12000 men']],
  ['en', 'fifteen hundred special forces soldiers', ['1500 soldiers']],
  ['en', 'between 24 and 29 ships; three to five boats', ['range 24..29 ships', 'range 3..5 boats']],
  ['en', 'dozens of officials, several hundred tents', ['vague 24..99 officials', 'vague 300..999 tents']],
  ['en', '$2,000 a month, 1.4 million tonnes, 12 per cent', ['2000 $', '1400000 tonnes', '12 %']],
  [
    'en',
    'two million to three million crowns; two to three million',
    ['range 2000000..3000000 crowns', 'range 2000000..3000000 null'],
  ],
  ['en', 'The 41st Corps, 3rd brigade, Post 7, T-36, Nov. 5, 11:40, 5 p.m., in 2026, No. 4', []],
  ['en', '3. The ministry, said Lee, 53, a driver', []],
  [
    'en',
    'The soldier, 27, died at the age of 30; two boys aged 12 and 14, a nineteen-year-old, 53 years old, as young as 18. He was 34.',
    ['2 boys'],
  ],
  ['en', 'The toll was 34. He served 20 years, and 5 men died', ['34 null', '20 years', '5 men']],
  ['de', 'im Alter von 27 Jahren, 53 Jahre alt, der 19-jährige', []],
  ['ru', 'в возрасте 27 лет, 19-летний', []],
  [
    'ru',
    'полторы тысячи бойцов, около 240 человек, до пятисот человек',
    ['1500 бойцов', 'about 240 человек', 'at-most 500 человек'],
  ],
  ['ru', '5 ноября 2027 года, 41-й корпус, приказ № 217, десятки раненых', ['vague 20..99 раненых']],
  ['uk', 'близько 12 тисяч осіб, понад шістдесят офіцерів', ['about 12000 осіб', 'more-than 60 офіцерів']],
  [
    'ko',
    '1만2천명, 약 40여 대, 두 명, 수십 명, 2천800만㎥',
    ['12000 명', 'about 40 대', '2 명', 'vague 20..99 명', '28000000 ㎥'],
  ],
  ['ko', '5일 오전 7시 30분 제3여단 41군단은 최대 500명이', ['at-most 500 명']],
  [
    'de',
    'anderthalb Millionen Kronen, rund 2600 Soldaten, bis zu 10.000 Mann',
    ['1500000 Kronen', 'about 2600 Soldaten', 'at-most 10000 Mann'],
  ],
  ['de', 'zweihundertzwölf Menschen, am 5. November, um 11.40 Uhr, 14 000 Hektar', ['212 Menschen', '14000 Hektar']],
])('%s: %s', (language, text, expected) => {
  expect(quantitiesIn(text, language)).toEqual(expected)
})

test('any text gives quantities in order within its bounds', () => {
  const word = fc.constantFrom(
    '5',
    '1,500',
    '2.',
    'two',
    'hundred',
    'тысяч',
    '만',
    '천',
    '명',
    '두',
    '수',
    '-',
    'to',
    'and',
    ' ',
    '$',
    'million',
    '\ud800',
    'bis',
    '9'.repeat(30),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom('en', 'ru', 'uk', 'ko', 'de'), (parts, language) => {
      const text = parts.join('')
      let last = 0
      for (const quantity of findQuantities(text, 0, text.length, language)) {
        expect(quantity.start).toBeGreaterThanOrEqual(last)
        expect(quantity.end).toBeGreaterThan(quantity.start)
        last = quantity.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('a bound of a rounded number is no more exact than the number', () => {
  for (const [text, low, high] of [
    ['about 3,000 men', 2700, 3300],
    ['some 1,800 men', 1620, 1980],
    ['about 12,345 men', 11100, 13600],
  ] as const)
    expect(findQuantities(text, 0, text.length, 'en')[0], text).toMatchObject({ low, high })
})
