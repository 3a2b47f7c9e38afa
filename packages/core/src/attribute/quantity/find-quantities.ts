import { languageCode } from '../../languages/code.ts'
import { NUMBERS as de } from '../../languages/de/numbers.ts'
import { NUMBERS as en } from '../../languages/en/numbers.ts'
import type { NumberWords, Rounding } from '../../languages/numbers.ts'
import { NUMBERS as ru } from '../../languages/ru/numbers.ts'
import { NUMBERS as uk } from '../../languages/uk/numbers.ts'
import type { Quantity } from '../../model/quantity.ts'
import { boundsOf } from './bounds.ts'
import { isCount } from './is-count.ts'
import { findKoreanQuantities } from './korean.ts'
import { matchPhrase, type Numeral, readNumeral } from './read-numeral.ts'
import { readUnit } from './read-unit.ts'
import { findTokens, type Token } from './tokens.ts'

/**
 * Every number between `start` and `end` that counts or measures something, in order: digits and words, with unit, rounding
 * and range. Ordinals, dates, years, times of day, ages, items of a list and numbers that only name ("Post 7") are left out.
 *
 * @example findQuantities('up to 12,000 soldiers', 0, 21, 'en') // value 12000, rounding 'at-most', unit 'soldiers'
 */
export function findQuantities(text: string, start: number, end: number, language: string): Quantity[] {
  const code = languageCode(language)
  if (code === 'ko') return findKoreanQuantities(text, start, end)
  const words = WORDS[code]
  const tokens = findTokens(text, start, end)
  const quantities: Quantity[] = []
  for (let at = 0; at < tokens.length; ) {
    const read = readQuantity(tokens, at, words)
    if (read === null) at += 1
    else {
      if (read.quantity !== null) quantities.push(read.quantity)
      at = Math.max(read.to, at + 1)
    }
  }
  return quantities
}

const WORDS: Readonly<Record<'en' | 'ru' | 'uk' | 'de', NumberWords>> = { en, ru, uk, de }

const CURRENCY_SIGNS = '$€£¥₩₽₴'

/** Reads the number at a token with what belongs to it; `quantity` is null where the number does not count anything. */
function readQuantity(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { quantity: Quantity | null; to: number } | null {
  const numeral = readNumeral(tokens, at, words)
  if (numeral === null) return null
  const range = readRange(tokens, numeral, words)
  const last = range ?? numeral
  if (!isCount(tokens, numeral, last.to, words)) return { quantity: null, to: last.to }
  const currency = CURRENCY_SIGNS.includes(tokens[at - 1]?.text ?? ' ') ? tokens[at - 1]!.text : null
  const first = currency === null ? at : at - 1
  const before = readRoundingBefore(tokens, first, words)
  const unit = readUnit(tokens, last.to, words)
  const after = readRoundingAfter(tokens, [last.to, unit?.to ?? last.to], words)
  const rounding = after?.rounding ?? before?.rounding ?? 'exact'
  const [low, high] =
    range === null ? (numeral.vague ?? [numeral.value, numeral.value]) : [lowOf(numeral, range), range.value]
  return {
    quantity: {
      start: tokens[before?.from ?? first]!.start,
      end: tokens[Math.max(last.to, after?.to ?? 0) - 1]!.end,
      unit: currency ?? unit?.text ?? null,
      ...boundsOf({ low, high, rounding, vague: numeral.vague !== null && range === null }),
    },
    to: Math.max(last.to, after?.to ?? 0),
  }
}

/** "two to three million": the scale of the second belongs to the first too. */
function lowOf(numeral: Numeral, range: Numeral): number {
  return numeral.scale < range.scale && numeral.value * range.scale <= range.value
    ? numeral.value * range.scale
    : numeral.value
}

const DASHES = '-–—~'

/** The second end of a range that goes on from a numeral: "three to five", "24–29", "between 24 and 29"; `null` where none does. */
function readRange(tokens: readonly Token[], numeral: Numeral, words: NumberWords): Numeral | null {
  const joint = tokens[numeral.to]
  if (joint === undefined) return null
  const opener = tokens[numeral.from - 1]?.norm ?? ''
  const opened = words.between.some(([open, middle]) => open === opener && middle === joint.norm)
  const isJoint = opened || words.to.has(joint.norm) || DASHES.includes(joint.text)
  if (!isJoint) return null
  const second = readNumeral(tokens, numeral.to + 1, words)
  if (second === null || second.vague !== null) return null
  const low = lowOf(numeral, second)
  if (second.value <= low) return null
  // "or" and a dash join neighbours only: "two or three", not "5 or 12,000".
  if (second.value > low * (opener === 'from' || !opened ? WIDEST_RANGE : WIDEST_HELD_RANGE)) return null
  return second
}

/** Upper end over lower end: beyond that they are two numbers ("rose from six to 26"), but for "between … and". */
const WIDEST_RANGE = 4
const WIDEST_HELD_RANGE = 100

/** Phrases of at most so many words round a number. */
const LONGEST_PHRASE = 4

function readRoundingBefore(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { rounding: Rounding; from: number } | null {
  // "between 24 and 29", "from three to five": the opener belongs to the words of the number.
  for (let length = LONGEST_PHRASE; length > 0; length -= 1) {
    const from = at - length
    if (from < 0) continue
    const rounding = words.before.get(
      tokens
        .slice(from, at)
        .map((token) => token.norm)
        .join(' '),
    )
    if (rounding !== undefined) return { rounding, from }
  }
  return null
}

function readRoundingAfter(
  tokens: readonly Token[],
  places: readonly number[],
  words: NumberWords,
): { rounding: Rounding; to: number } | null {
  for (const [phrase, rounding] of words.after) {
    for (const place of places) {
      // A comma may part them: "до пятисот человек, вряд ли больше".
      for (const from of tokens[place]?.text === ',' ? [place + 1] : [place]) {
        const to = matchPhrase(tokens, from, phrase)
        if (to !== null) return { rounding, to }
      }
    }
  }
  return null
}
