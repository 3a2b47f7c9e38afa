import type { NumberWords } from '../../languages/numbers.ts'
import { isAge } from './is-age.ts'
import type { Numeral } from './read-numeral.ts'
import type { Token } from './tokens.ts'

/** Whether a numeral counts or measures something, rather than giving a date, a time, a year, an age, a rank or a name. */
export function isCount(tokens: readonly Token[], numeral: Numeral, to: number, words: NumberWords): boolean {
  const before = tokens[numeral.from - 1]
  const after = tokens[to]
  if (isDate(tokens, numeral, to, words)) return false
  if (isAge(tokens, numeral, to)) return false
  if (!numeral.plainDigits) return !(after !== undefined && words.clock.has(after.norm))
  const token = tokens[numeral.from]!
  if (/^[0-9]{1,2}:[0-9]{2}/u.test(token.text)) return false
  if (after !== undefined && (words.clock.has(after.norm) || isHalfOfDay(tokens, to))) return false
  if (isYear(token, before, after, words)) return false
  if (isOrdinal(after, tokens[to + 1], words)) return false
  if (isItem(before, after)) return false
  return !isName(tokens, numeral.from, to, words)
}

/** Nov. 5, 5 November, 3-4 ноября, am 7. September, 12.11.2027, 2027-11-05. */
function isDate(tokens: readonly Token[], numeral: Numeral, to: number, words: NumberWords): boolean {
  const token = tokens[numeral.from]!
  if (/^[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{2,4}$/u.test(token.text)) return true
  if (numeral.value > 31 || numeral.value % 1 !== 0) return false
  const before = tokens[numeral.from - 1]
  const month = before?.text === '.' ? tokens[numeral.from - 2] : before
  if (month !== undefined && words.months.has(month.norm) && startsWithCapital(month, words)) return true
  const after = tokens[to]?.text === '.' ? tokens[to + 1] : tokens[to]
  return after !== undefined && words.months.has(after.norm) && !(after.norm === 'may' && after.text === 'may')
}

/** "may 5" is a verb; "May 5" a date. Cyrillic months have no capital. */
function startsWithCapital(token: Token, words: NumberWords): boolean {
  return words.decimal === ',' || /^\p{Lu}/u.test(token.text)
}

/** a.m., p.m. */
function isHalfOfDay(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at]?.norm
  return (letter === 'a' || letter === 'p') && tokens[at + 1]?.text === '.' && tokens[at + 2]?.norm === 'm'
}

const FIRST_YEAR = 1700
const LAST_YEAR = 2100

/** Four digits without a separator between FIRST_YEAR and LAST_YEAR, unless a counted noun follows at once. */
function isYear(token: Token, before: Token | undefined, after: Token | undefined, words: NumberWords): boolean {
  if (!/^[0-9]{4}$/u.test(token.text)) return false
  const value = Number(token.text)
  if (value < FIRST_YEAR || value > LAST_YEAR) return false
  if (after !== undefined && words.yearAfter.has(after.norm)) return true
  if (before !== undefined && words.before.has(before.norm) && !words.yearBefore.has(before.norm)) return false
  if (before !== undefined && (words.yearBefore.has(before.norm) || words.months.has(before.norm))) return true
  return !(after !== undefined && after.kind === 'word' && after.spaced && !words.notUnit.has(after.norm))
}

/** 41st, 3-й, 5-го; in German 3. before a noun was read as a date or an item. */
function isOrdinal(after: Token | undefined, next: Token | undefined, words: NumberWords): boolean {
  if (after === undefined || after.spaced) return false
  if (words.ordinalEndings.has(after.norm)) return true
  return after.text === '-' && next !== undefined && !next.spaced && words.ordinalEndings.has(next.norm)
}

/** The number of an item: "3." or "3)" at the head of a line, "(3)", "3. Brigade". */
function isItem(before: Token | undefined, after: Token | undefined): boolean {
  if (after?.text === ')' && (before === undefined || before.text === '(')) return true
  if (after?.text !== '.' || after.spaced) return false
  return before === undefined
}

const MARKS_OF_A_NAME = '№#'

/** Names that hold a number: "Post 7", "T-36", "warehouse No. 4", "приказ № 217", "memo 114". */
function isName(tokens: readonly Token[], from: number, to: number, words: NumberWords): boolean {
  const token = tokens[from]!
  const before = tokens[from - 1]
  const after = tokens[to]
  if (before === undefined) return false
  if (MARKS_OF_A_NAME.includes(before.text)) return true
  // T-36, Su-27, COVID-19: glued to letters by a hyphen, or to them directly.
  if (
    !token.spaced &&
    (before.kind === 'word' || (before.text === '-' && !before.spaced && tokens[from - 2]?.kind === 'word'))
  ) {
    return true
  }
  // 24/7, 3/4
  if ((before.text === '/' && !before.spaced) || (after?.text === '/' && !after.spaced)) return true
  const noun = before.text === '.' && words.designations.has(tokens[from - 2]?.norm ?? '') ? tokens[from - 2]! : before
  if (noun.kind !== 'word' || !token.spaced) return false
  const counted = after !== undefined && after.kind === 'word' && !words.notUnit.has(after.norm) && after.spaced
  if (words.designations.has(noun.norm)) return !(counted && looksPlural(after, words))
  const capital = /^\p{Lu}/u.test(noun.text) && from >= 2 && tokens[from - 2]!.kind === 'word'
  return capital && Number(token.text) < 1000 && !counted && words.decimal === '.' && !isDay(noun)
}

function looksPlural(token: Token, words: NumberWords): boolean {
  return (
    words.decimal !== '.' || /s$|^(?:people|men|women|children|troops|dead|personnel|percent|per)$/u.test(token.norm)
  )
}

function isDay(token: Token): boolean {
  return /day$/u.test(token.norm)
}
