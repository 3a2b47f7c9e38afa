import { expect, test } from 'vitest'
import { reportOf } from '../../model/document.fixture.ts'
import { segment } from '../../segment/index.ts'
import { attribute } from '../index.ts'

/** When the one claim of an invented report of Friday 12 November 2027 happened. */
function happened(text: string, language = 'en') {
  const document = reportOf(text, { language, publishedOn: '2027-11-12' })
  return attribute(document, segment(document)).claims[0]!.happened
}

test.each([
  ['en', 'The store was emptied last October after the fire on Tuesday.', '2027-10-01', '2027-10-31'],
  ['en', 'The troops were at sea from 28 October to 3 November.', '2027-10-28', '2027-11-03'],
  ['en', 'The order was signed last year, on 5 May 2026.', '2026-05-05', '2026-05-05'],
  ['de', 'Die Truppen waren von Montag bis Mittwoch auf See.', '2027-11-08', '2027-11-10'],
  ['ru', 'Войска находились в море с 28 октября по 3 ноября.', '2027-10-28', '2027-11-03'],
  ['ko', '병력은 10월 28일부터 11월 3일까지 바다에 있었다.', '2027-10-28', '2027-11-03'],
])('%s: %s', (language, text, from, to) => {
  expect(happened(text, language)).toEqual({ from, to })
})

test('a time beside a verb of speech is when it was said', () => {
  expect(happened('The number of soldiers has grown to 3,000, up from the 1,800 announced last week.')).toBeNull()
})
