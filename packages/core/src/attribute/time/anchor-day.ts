import type { MonthPart, RelativeTime } from '../../languages/times.ts'
import { type Day, dayOf, monthOf, monthSpan, weekdayOf, yearOf } from './calendar.ts'

/** First and last day of a stretch of time. */
export type DaySpan = readonly [Day, Day]

/** A day and month without a year: the one nearest to the publication. `null` where there is none. */
export function nearestDate(published: Day | null, month: number, day: number): Day | null {
  if (published === null) return null
  let best: Day | null = null
  for (const offset of [0, -1, 1]) {
    const candidate = dayOf(yearOf(published) + offset, month, day)
    if (candidate !== null && (best === null || Math.abs(candidate - published) < Math.abs(best - published)))
      best = candidate
  }
  return best
}

/** A month without a year: the last one that has begun, or the coming one where it is to come. */
export function nearestMonth(published: Day | null, month: number, future: boolean): DaySpan | null {
  if (published === null) return null
  const year = yearOf(published)
  const now = monthOf(published)
  if (future) return monthSpan(month < now ? year + 1 : year, month)
  return monthSpan(month > now ? year - 1 : year, month)
}

/** A day of the week: the last one, the day of publication included, or the coming one where it is to come. */
export function nearestWeekday(published: Day | null, weekday: number, when: 'past' | 'before' | 'future'): Day | null {
  if (published === null) return null
  const back = (weekdayOf(published) - weekday + 7) % 7
  if (when === 'past') return published - back
  if (when === 'before') return published - (back === 0 ? 7 : back)
  return published + ((7 - back) % 7 || 7)
}

/** A day of the month alone, as Korean tells it: the last one, or the coming one. */
export function nearestDayOfMonth(published: Day | null, day: number, future: boolean): Day | null {
  if (published === null) return null
  for (const offset of future ? [0, 1, 2] : [0, -1, -2]) {
    const [first] = monthSpan(yearOf(published), monthOf(published) + offset)
    const candidate = dayOf(yearOf(first), monthOf(first), day)
    if (candidate !== null && (future ? candidate > published : candidate <= published)) return candidate
  }
  return null
}

/** The days of a part of a month, such as "early" or "last week of". */
export function partOfMonth([first, last]: DaySpan, [from, to]: MonthPart): DaySpan {
  const dayOf = (part: number) => (part > 0 ? Math.min(first + part - 1, last) : last + part)
  return [dayOf(from), dayOf(to)]
}

/** "last week" and its like. */
export function relativeSpan(published: Day | null, time: RelativeTime): DaySpan | null {
  if (published === null) return null
  switch (time.unit) {
    case 'day':
      return [published + time.from, published + time.to]
    case 'week': {
      const monday = published - weekdayOf(published) + 1
      return [monday + 7 * time.from, monday + 7 * time.to + 6]
    }
    case 'month':
      return [
        monthSpan(yearOf(published), monthOf(published) + time.from)[0],
        monthSpan(yearOf(published), monthOf(published) + time.to)[1],
      ]
    case 'year':
      return [monthSpan(yearOf(published) + time.from, 1)[0], monthSpan(yearOf(published) + time.to, 12)[1]]
  }
}

/** "three days ago", "two months ago": a day for days, the week, month or year around it for the others. */
export function agoSpan(published: Day | null, count: number, unit: RelativeTime['unit']): DaySpan | null {
  return relativeSpan(published, { unit, from: -count, to: -count })
}
