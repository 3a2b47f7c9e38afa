import { languageCode } from '../../languages/code.ts'
import { TIMES as de } from '../../languages/de/times.ts'
import { TIMES as en } from '../../languages/en/times.ts'
import { TIMES as ru } from '../../languages/ru/times.ts'
import type { TimeWords } from '../../languages/times.ts'
import { TIMES as uk } from '../../languages/uk/times.ts'
import { findTokens, type Token } from '../quantity/tokens.ts'
import {
  agoSpan,
  type DaySpan,
  nearestDate,
  nearestMonth,
  nearestWeekday,
  partOfMonth,
  relativeSpan,
} from './anchor-day.ts'
import { type Day, dayOf, monthSpan, parseDay, yearOf } from './calendar.ts'
import { type FoundTime, spellEnds } from './found-time.ts'
import { findKoreanTimes } from './korean.ts'

/**
 * Every time between `start` and `end`, in order, told from the day of publication. A day of the week is the last one, unless
 * a word puts it into the future. Without a day of publication only full dates are found.
 *
 * @example findTimes('left on Friday', 0, 14, { language: 'en', publishedOn: '2027-11-08' }) // from and to 2027-11-05
 */
export function findTimes(
  text: string,
  start: number,
  end: number,
  { language, publishedOn }: { readonly language: string; readonly publishedOn: string | null },
): FoundTime[] {
  const published = parseDay(publishedOn)
  const code = languageCode(language)
  if (code === 'ko') return findKoreanTimes(text, start, end, published)
  const words = WORDS[code]
  const tokens = findTokens(text, start, end)
  const reader: Reader = { tokens, words, published }
  const found: FoundTime[] = []
  for (let at = 0; at < tokens.length; ) {
    const read = readTime(reader, at)
    if (read === null) {
      at += 1
      continue
    }
    found.push(toFound(reader, at, read))
    at = read.to
  }
  return found
}

const WORDS: Readonly<Record<'en' | 'ru' | 'uk' | 'de', TimeWords>> = { en, ru, uk, de }

interface Reader {
  readonly tokens: readonly Token[]
  readonly words: TimeWords
  readonly published: Day | null
}

interface Read {
  readonly days: DaySpan
  /** The token after the last. */
  readonly to: number
}

function toFound({ tokens, words }: Reader, at: number, { days, to }: Read): FoundTime {
  const before = tokens[at - 1]?.norm ?? ''
  return {
    start: tokens[at]!.start,
    end: tokens[to - 1]!.end,
    ...spellEnds(days, { until: words.until.has(before), since: words.since.has(before) }),
  }
}

function readTime(reader: Reader, at: number): Read | null {
  const token = reader.tokens[at]!
  if (token.kind === 'digits') return readDate(reader, at) ?? readAgo(reader, at) ?? readYear(reader, at)
  if (token.kind !== 'word') return null
  return (
    readPart(reader, at) ??
    readRelative(reader, at) ??
    readMonth(reader, at) ??
    readWeekday(reader, at) ??
    readAgo(reader, at)
  )
}

const NUMERIC = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/u

/** 5 November 2027, 24-29 October, 5. November, 5.11.2027, 2027-11-05. */
function readDate(reader: Reader, at: number): Read | null {
  const { tokens, words, published } = reader
  const token = tokens[at]!
  const numeric = NUMERIC.exec(token.text)
  if (numeric !== null) return single(dayOf(Number(numeric[3]), Number(numeric[2]), Number(numeric[1])), at + 1)
  const iso = readIso(tokens, at)
  if (iso !== null) return iso
  const first = dayNumber(token)
  if (first === null) return null
  const [to, second] = readSecondDay(reader, skipStop(tokens, at + 1))
  const monthAt = skipOf(tokens, to)
  const month = words.months.get(tokens[monthAt]?.norm ?? '')
  if (month === undefined || !looksLikeMonth(tokens[monthAt]!)) return null
  const [afterYear, year] = readYearAfter(reader, skipStop(tokens, monthAt + 1))
  const dateOf = (day: number) => (year === null ? nearestDate(published, month, day) : dayOf(year, month, day))
  return spanOf(dateOf(first), dateOf(second ?? first), afterYear)
}

function readIso(tokens: readonly Token[], at: number): Read | null {
  const [year, dash, month, dash2, day] = tokens.slice(at, at + 5)
  if (year?.text.length !== 4 || dash?.text !== '-' || dash2?.text !== '-') return null
  if (month?.kind !== 'digits' || day?.kind !== 'digits' || dash.spaced || month.spaced) return null
  return single(dayOf(Number(year.text), Number(month.text), Number(day.text)), at + 5)
}

/** The day after "to", "and", a dash: the end of "24 to 29 October". */
function readSecondDay({ tokens, words }: Reader, at: number): readonly [number, number | null] {
  const joint = tokens[at]
  if (joint === undefined || !(words.to.has(joint.norm) || '-–—'.includes(joint.text))) return [at, null]
  const second = tokens[at + 1]
  const day = second?.kind === 'digits' ? dayNumber(second) : null
  return day === null ? [at, null] : [skipStop(tokens, at + 2), day]
}

/** "14 October 2027", "14 October last year", "14 октября прошлого года". */
function readYearAfter({ tokens, words, published }: Reader, at: number): readonly [number, number | null] {
  const from = tokens[at]?.text === ',' ? at + 1 : at
  const token = tokens[from]
  if (token === undefined || !/^(?:1[0-9]|20)[0-9]{2}$/u.test(token.text)) {
    const told = matchRelative({ tokens, words }, skipOf(tokens, at))
    if (told?.time.unit !== 'year' || published === null) return [at, null]
    return [told.to, yearOf(published) + told.time.from]
  }
  const to = words.yearAfter.has(tokens[from + 1]?.norm ?? '') ? from + 2 : from + 1
  return [to, Number(token.text)]
}

function dayNumber(token: Token): number | null {
  if (!/^[0-9]{1,2}$/u.test(token.text)) return null
  const value = Number(token.text)
  return value >= 1 && value <= 31 ? value : null
}

/** The stop of "5. November" and "Nov. 5". */
function skipStop(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.text === '.' && !token.spaced && next !== undefined) return at + 1
  // 5th November
  return token !== undefined && !token.spaced && /^(?:st|nd|rd|th|го)$/u.test(token.norm) ? at + 1 : at
}

function skipOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.norm === 'of' ? at + 1 : at
}

/** "may" and "march" are months only with a capital; Cyrillic months have none. */
function looksLikeMonth(token: Token): boolean {
  return !/^[a-z]/u.test(token.text)
}

function spanOf(from: Day | null, to: Day | null, after: number): Read | null {
  if (from === null || to === null) return null
  return from <= to ? { days: [from, to], to: after } : { days: [to, to], to: after }
}

function single(day: Day | null, to: number): Read | null {
  return day === null ? null : { days: [day, day], to }
}

/** Nov. 5, November 5-7, 2027; or a month alone: in October, в октябре 2026 года. */
function readMonth(reader: Reader, at: number): Read | null {
  const { tokens, words, published } = reader
  const token = tokens[at]!
  const month = words.months.get(token.norm)
  if (month === undefined || !looksLikeMonth(token)) return null
  const dayAt = skipStop(tokens, at + 1)
  const first = tokens[dayAt]?.kind === 'digits' ? dayNumber(tokens[dayAt]!) : null
  if (first !== null && words.monthBefore.has('in') && !isClock(tokens, dayAt)) {
    const [to, second] = readSecondDay(reader, skipStop(tokens, dayAt + 1))
    const [afterYear, year] = readYearAfter(reader, to)
    const dateOf = (day: number) => (year === null ? nearestDate(published, month, day) : dayOf(year, month, day))
    return spanOf(dateOf(first), dateOf(second ?? first), afterYear)
  }
  const [afterYear, year] = readYearAfter(reader, at + 1)
  if (year !== null) return { days: monthSpan(year, month), to: afterYear }
  const before = tokens[at - 1]?.norm ?? ''
  if (words.monthBefore.size > 0 && !words.monthBefore.has(before)) return null
  const days = nearestMonth(published, month, words.next.has(before) || isFuture(reader, at))
  return days === null ? null : { days, to: at + 1 }
}

function isClock(tokens: readonly Token[], at: number): boolean {
  return /:/u.test(tokens[at]?.text ?? '')
}

function readWeekday(reader: Reader, at: number): Read | null {
  const { tokens, words, published } = reader
  const weekday = words.weekdays.get(tokens[at]!.norm)
  if (weekday === undefined) return null
  const before = tokens[at - 1]?.norm ?? ''
  const when = words.last.has(before) ? 'before' : words.next.has(before) || isFuture(reader, at) ? 'future' : 'past'
  return single(nearestWeekday(published, weekday, when), at + 1)
}

/** How many tokens before a day of the week are searched for a word that puts it into the future. */
const FUTURE_SIGHT = 10

function isFuture({ tokens, words }: Reader, at: number): boolean {
  if (words.begun.has(tokens[at - 1]?.norm ?? '')) return false
  for (let index = at - 1; index >= 0 && index >= at - FUTURE_SIGHT; index -= 1) {
    const token = tokens[index]!
    if (/[.;!?]/u.test(token.text)) return false
    // "said on Friday that it will": what comes after the day does not count, and neither does "to" as a preposition.
    if (words.future.has(token.norm) && (token.norm !== 'to' || isBeforeVerb(tokens, index))) return true
  }
  return false
}

/** "is to leave", "are to be sent". */
function isBeforeVerb(tokens: readonly Token[], at: number): boolean {
  return /^(?:is|are|was|were|due|expected|planned|scheduled)$/u.test(tokens[at - 1]?.norm ?? '')
}

/** The most words of a phrase such as "the day before yesterday". */
const LONGEST_PHRASE = 5

function readRelative({ tokens, words, published }: Reader, at: number): Read | null {
  const told = matchRelative({ tokens, words }, at)
  const days = told === null ? null : relativeSpan(published, told.time)
  return told === null || days === null ? null : { days, to: told.to }
}

function matchRelative({ tokens, words }: Pick<Reader, 'tokens' | 'words'>, at: number) {
  return matchPhrase(tokens, words.relative, at)
}

/** The longest phrase that begins at a token, and the token after it. */
function matchPhrase<T>(tokens: readonly Token[], phrases: ReadonlyMap<string, T>, at: number) {
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 0; length -= 1) {
    const phrase = tokens
      .slice(at, at + length)
      .map(({ norm }) => norm)
      .join(' ')
    const time = phrases.get(phrase)
    if (time !== undefined) return { time, to: at + length }
  }
  return null
}

/** "early October", "the last week of October", "в начале октября": a part of a month, and no week told from the publication. */
function readPart(reader: Reader, at: number): Read | null {
  const { tokens, words } = reader
  const part = matchPhrase(tokens, words.parts, at)
  if (part === null || !words.months.has(tokens[part.to]?.norm ?? '')) return null
  const future = words.begun.has(tokens[at - 1]?.norm ?? '') ? NONE : words.future
  const month = readMonth({ ...reader, words: { ...words, future, monthBefore: NONE } }, part.to)
  if (month === null || month.days[0] === month.days[1]) return null
  return { days: partOfMonth(month.days, part.time), to: month.to }
}

/** What stands before the month has been read already. */
const NONE: ReadonlySet<string> = new Set()

/** "three days ago", "vor zwei Wochen", "два дня назад". */
function readAgo({ tokens, words, published }: Reader, at: number): Read | null {
  const token = tokens[at]!
  const count = token.kind === 'digits' ? dayNumber(token) : words.numbers.get(token.norm)
  const unit = words.units.get(tokens[at + 1]?.norm ?? '')
  if (count === undefined || count === null || unit === undefined) return null
  const after = words.ago.after.has(tokens[at + 2]?.norm ?? '')
  if (!after && !words.ago.before.has(tokens[at - 1]?.norm ?? '')) return null
  const days = agoSpan(published, count, unit)
  return days === null ? null : { days, to: at + (after ? 3 : 2) }
}

/** in 2026, 2026 году. */
function readYear({ tokens, words }: Reader, at: number): Read | null {
  const token = tokens[at]!
  if (!/^(?:19|20)[0-9]{2}$/u.test(token.text)) return null
  const after = words.yearAfter.has(tokens[at + 1]?.norm ?? '')
  if (!after && !words.yearBefore.has(tokens[at - 1]?.norm ?? '')) return null
  const year = Number(token.text)
  return { days: [monthSpan(year, 1)[0], monthSpan(year, 12)[1]], to: at + (after ? 2 : 1) }
}
