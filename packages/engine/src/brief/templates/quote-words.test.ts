import { expect, test } from 'vitest'
import { quoteWords } from './quote-words.ts'

test('words of a claim end with one full stop, inside the quotation marks or behind them', () => {
  expect(quoteWords('“He does not lie about how many men want\n breakfast."')).toBe(
    '“He does not lie about how many men want breakfast.”',
  )
  expect(quoteWords('Was anybody there?')).toBe('“Was anybody there?”')
  expect(quoteWords('troops are there,')).toBe('“troops are there”.')
  expect(quoteWords('Troops are there.', '({origins})')).toBe('“Troops are there” ({origins}).')
})
