/** A number of a text: where it stands and its value. */
export interface PrintedNumber {
  readonly start: number
  readonly end: number
  readonly value: number
}

/**
 * Every number that a text prints with digits, in order, with thousands separators of any language undone and Korean
 * myriads counted: particulars by which a rewrite or a translation is known again. Empty where there is none.
 *
 * @example findNumbers('1,800 men, 11.000 Mann, 1만2000명').map((number) => number.value) // [1800, 11000, 12000]
 */
export function findNumbers(text: string, start = 0, end = text.length): PrintedNumber[] {
  const numbers: PrintedNumber[] = []
  for (const match of text.slice(start, end).matchAll(NUMBER)) {
    const value = readNumber(match)
    if (Number.isFinite(value)) {
      numbers.push({ start: start + match.index, end: start + match.index + match[0].length, value })
    }
  }
  return numbers
}

/** A group of three digits after a separator is thousands; Korean writes 만 for ten thousand, 천 for thousand. */
const NUMBER =
  /(?<![\p{L}\p{N}.,:])(\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+(?!\d)|\d+(?:[.,]\d{1,2}(?!\d))?)(?:(만)\s?(?:(\d{1,4})(천)?)?|(천))?/gu

function readNumber(match: RegExpMatchArray): number {
  const [, digits = '', myriad, rest, restThousand, thousand] = match
  const grouped = /^\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+$/u.test(digits)
  const base = Number(grouped ? digits.replace(/\D/gu, '') : digits.replace(',', '.'))
  if (myriad !== undefined) return base * 10_000 + Number(rest ?? 0) * (restThousand === undefined ? 1 : 1000)
  return thousand === undefined ? base : base * 1000
}
