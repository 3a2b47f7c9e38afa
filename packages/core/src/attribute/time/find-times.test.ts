import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTimes } from './find-times.ts'

/** Monday 8 November 2027. */
const publishedOn = '2027-11-08T10:00:00+01:00'
const timesIn = (text: string, language: string) =>
  findTimes(text, 0, text.length, { language, publishedOn }).map(({ from, to }) =>
    from === to ? from : `${from}..${to}`,
  )

test.each([
  ['en', 'They left on Friday.', ['2027-11-05']],
  ['en', 'They will leave on Friday.', ['2027-11-12']],
  ['en', 'The talks, held last Monday and on Monday', ['2027-11-01', '2027-11-08']],
  ['en', 'between 24 and 29 October', ['2027-10-24..2027-10-29']],
  ['en', 'on Nov. 5, 2026, and in October', ['2026-11-05', '2027-10-01..2027-10-31']],
  ['en', 'It may march; yesterday; last week; three days ago', ['2027-11-07', '2027-11-01..2027-11-07', '2027-11-05']],
  ['en', 'since Monday, until 3 December, in 2025', ['2027-11-08..null', 'null..2027-12-03', '2025-01-01..2025-12-31']],
  ['en', 'since 1988, since June', ['1988..null', '2027-06..null']],
  ['en', 'what was to be seen had been there since January', ['2027-01..null']],
  ['en', 'dated 14 October last year, in May last year', ['2026-10-14', '2026-05-01..2026-05-31']],
  ['en', 'in early October, in the second week of January', ['2027-10-01..2027-10-10', '2027-01-08..2027-01-14']],
  ['en', 'in the last week of September', ['2027-09-24..2027-09-30']],
  ['en', 'They should be home by Saturday.', ['null..2027-11-13']],
  ['de', '14. Oktober vergangenen Jahres, Anfang Oktober', ['2026-10-14', '2027-10-01..2027-10-10']],
  ['de', 'Kinder sollten bis Mittwochfrüh im Haus bleiben', ['null..2027-11-10']],
  ['ru', '14 октября прошлого года, в конце октября', ['2026-10-14', '2027-10-22..2027-10-31']],
  ['uk', '14 жовтня минулого року, на початку жовтня', ['2026-10-14', '2027-10-01..2027-10-10']],
  ['ko', '지난해 10월 14일, 10월 초, 9월 말까지', ['2026-10-14', '2027-10-01..2027-10-10', 'null..2027-09-30']],
  ['en', 'on 20 December', ['2027-12-20']],
  ['ru', 'в пятницу, 5 ноября, и 3 октября 2026 года', ['2027-11-05', '2027-11-05', '2026-10-03']],
  ['ru', 'на прошлой неделе, вчера, два дня назад', ['2027-11-01..2027-11-07', '2027-11-07', '2027-11-06']],
  ['ru', 'с 24 по 29 октября', ['2027-10-24..null']],
  [
    'uk',
    "у п'ятницю, минулого тижня, 5 листопада, торік",
    ['2027-11-05', '2027-11-01..2027-11-07', '2027-11-05', '2026-01-01..2026-12-31'],
  ],
  [
    'de',
    'am Freitag, 5. November, vergangene Woche, vor drei Tagen',
    ['2027-11-05', '2027-11-05', '2027-11-01..2027-11-07', '2027-11-05'],
  ],
  [
    'ko',
    '5일 밝혔다. 지난달 3일, 11월 2일, 금요일, 지난주, 3일 전',
    ['2027-11-05', '2027-10-03', '2027-11-02', '2027-11-05', '2027-11-01..2027-11-07', '2027-11-05'],
  ],
  ['ko', '3일간 훈련했다', []],
])('%s: %s', (language, text, expected) => {
  expect(timesIn(text, language)).toEqual(expected)
})

test('without a day of publication only full dates are found', () => {
  expect(
    findTimes('on Friday, 5 May 2027', 0, 21, { language: 'en', publishedOn: '2027-05' }).map(({ from }) => from),
  ).toEqual(['2027-05-05'])
})

test('any text gives times in order within its bounds', () => {
  const word = fc.constantFrom(
    '5',
    '31',
    '2027',
    'November',
    'ноября',
    'Friday',
    '금요일',
    '5일',
    '월',
    '.',
    '-',
    'and',
    'to',
    ' ',
    '\ud800',
    'vor',
    'Tagen',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom('en', 'ru', 'uk', 'ko', 'de'), (parts, language) => {
      const text = parts.join('')
      let last = 0
      for (const time of findTimes(text, 0, text.length, { language, publishedOn })) {
        expect(time.start).toBeGreaterThanOrEqual(last)
        expect(time.end).toBeGreaterThan(time.start)
        if (time.from !== null && time.to !== null) expect(time.from <= time.to).toBe(true)
        last = time.end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})
