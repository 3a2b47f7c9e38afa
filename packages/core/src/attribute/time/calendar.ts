/** A day of the calendar, as the number of days since 1970-01-01; the clock of the machine plays no part. */
export type Day = number

const MS_PER_DAY = 86_400_000

/** The day of an ISO date or date-time, as printed there; `null` where it names no day. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso ?? '')
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The day, or `null` where the calendar has none such, as 30 February. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? Math.round(date.getTime() / MS_PER_DAY) : null
}

export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10)
}

export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear()
}

/** 1 for January. */
export function monthOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCMonth() + 1
}

/** 1 for Monday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** A span of days as an ISO date no more precise than it is: a year, a month, a day; its first day where it is none of these. */
export function formatSpan(from: Day, to: Day): string {
  const day = formatDay(from)
  const [firstOfYear, lastOfYear] = [monthSpan(yearOf(from), 1)[0], monthSpan(yearOf(from), 12)[1]]
  if (from === firstOfYear && to === lastOfYear) return day.slice(0, 4)
  const [first, last] = monthSpan(yearOf(from), monthOf(from))
  return from === first && to === last ? day.slice(0, 7) : day
}

/** First and last day of a month; months past December or before January count into the years beside. */
export function monthSpan(year: number, month: number): readonly [Day, Day] {
  const first = Date.UTC(year, month - 1, 1)
  const next = Date.UTC(year, month, 1)
  return [Math.round(first / MS_PER_DAY), Math.round(next / MS_PER_DAY) - 1]
}
