import { FUTURE, MONTH_PARTS, NEXT, RELATIVE, WEEKDAYS } from '../../languages/ko/times.ts'
import {
  type DaySpan,
  nearestDate,
  nearestDayOfMonth,
  nearestMonth,
  nearestWeekday,
  partOfMonth,
  relativeSpan,
} from './anchor-day.ts'
import { type Day, dayOf, monthOf, monthSpan, yearOf } from './calendar.ts'
import { type FoundTime, spellEnds } from './found-time.ts'

const RELATIVES = [...RELATIVE.keys()].sort((a, b) => b.length - a.length).join('|')
const YEARS = [...RELATIVE].flatMap(([form, { unit }]) => (unit === 'year' ? [form] : [])).join('|')
const PARTS = [...MONTH_PARTS.keys()].join('|')
/** What may follow 초 and 말 where they mean a part of a month and begin no other word. */
const PARTICLES = '에|까지|부터|께|쯤|경|이|의|로'
const DAYS_OF_WEEK = [...WEEKDAYS.keys()].join('|')

/** A date with year, month and day as far as given; a day of the week; a word such as 지난달, perhaps with a day; three days ago. */
const TIME = new RegExp(
  `(?<![\\p{N}.,])(?:(?:(\\p{N}{4})년|(${YEARS}))\\s?)?(?:(\\p{N}{1,2})월)\\s?(?:(\\p{N}{1,2})일(?![간째])|(${PARTS})(?=${PARTICLES}|[^\\p{L}]|$))?` +
    `|(?<![\\p{L}])(${RELATIVES})(?:\\s(\\p{N}{1,2})일(?![간째]))?` +
    `|(${DAYS_OF_WEEK})` +
    `|(?<![\\p{N}.,])(\\p{N}{1,2})(일|주|개월|년)\\s?전` +
    `|(?<![\\p{N}.,~∼-])(\\p{N}{1,2})(?:[~∼-](\\p{N}{1,2}))?일(?![간째치]|\\s?동안|\\s?만에|\\s?전|\\s?뒤|\\s?후)` +
    `|(?<![\\p{N}.,])(\\p{N}{4})년(?![간대\\p{N}])`,
  'gu',
)

/** How far around a time the words decide whether it is to come, in code units. */
const SIGHT = 24

/** The times of a Korean text: 11월 5일, 5일, 지난달 3일, 금요일, 지난주, 3일 전, 5일부터. */
export function findKoreanTimes(text: string, start: number, end: number, published: Day | null): FoundTime[] {
  const found: FoundTime[] = []
  for (const match of text.slice(start, end).matchAll(TIME)) {
    const from = start + match.index
    const to = from + match[0].trimEnd().length
    const future = isFuture(
      text.slice(Math.max(start, from - NEXT.length - 1), from),
      text.slice(to, Math.min(end, to + SIGHT)),
    )
    const days = readMatch(match, published, future)
    if (days === null) continue
    found.push({
      start: from,
      end: to,
      ...spellEnds(days, { until: text.startsWith('까지', to), since: text.startsWith('부터', to) }),
    })
  }
  return found
}

function isFuture(before: string, after: string): boolean {
  return before.trim() === NEXT || FUTURE.test(after.split(/[.。]/u)[0] ?? '')
}

function readMatch(match: RegExpMatchArray, published: Day | null, future: boolean): DaySpan | null {
  const [, year, yearTold, month, day, part, relative, dayInMonth, weekday, count, unit, dayAlone, dayEnd, yearAlone] =
    match
  if (month !== undefined) {
    const known = year === undefined ? yearOfWord(published, yearTold) : Number(year)
    if (day !== undefined) {
      return both(
        known === null ? nearestDate(published, Number(month), Number(day)) : dayOf(known, Number(month), Number(day)),
      )
    }
    const days = known === null ? nearestMonth(published, Number(month), future) : monthSpan(known, Number(month))
    return days === null || part === undefined ? days : partOfMonth(days, MONTH_PARTS.get(part)!)
  }
  if (relative !== undefined) {
    const days = relativeSpan(published, RELATIVE.get(relative)!)
    if (dayInMonth === undefined || days === null) return days
    return both(dayOf(yearOf(days[0]), monthOf(days[0]), Number(dayInMonth)))
  }
  if (weekday !== undefined) return both(nearestWeekday(published, WEEKDAYS.get(weekday)!, future ? 'future' : 'past'))
  if (count !== undefined) {
    return relativeSpan(published, { unit: UNITS[unit!]!, from: -Number(count), to: -Number(count) })
  }
  if (dayAlone !== undefined) {
    const last = nearestDayOfMonth(published, Number(dayEnd ?? dayAlone), future)
    if (last === null || dayEnd === undefined) return both(last)
    return [last - Math.max(0, Number(dayEnd) - Number(dayAlone)), last]
  }
  return [monthSpan(Number(yearAlone), 1)[0], monthSpan(Number(yearAlone), 12)[1]]
}

/** 지난해 before a month: last year. */
function yearOfWord(published: Day | null, word: string | undefined): number | null {
  const days = word === undefined ? null : relativeSpan(published, RELATIVE.get(word)!)
  return days === null ? null : yearOf(days[0])
}

const UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  일: 'day',
  주: 'week',
  개월: 'month',
  년: 'year',
}

function both(day: Day | null): DaySpan | null {
  return day === null ? null : [day, day]
}
