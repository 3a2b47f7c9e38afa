const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A date as people write it, no more precise than it is; by the clock of UTC where it has a time, so that reports from several zones
 * can be compared.
 *
 * @example renderDate('2027-11-10T07:55:00+02:00') // '10 Nov 2027'
 */
export function renderDate(iso: string | null): string {
  if (iso === null) return 'undated'
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(inUtc(iso)) ?? []
  if (year === undefined) return iso
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** The same instant by the clock of UTC; what has no time or no zone stays as it is. */
export function inUtc(iso: string): string {
  const instant = /T\d\d:\d\d.*[+-]\d\d:?\d\d$/.test(iso) ? Date.parse(iso) : Number.NaN
  return Number.isNaN(instant) ? iso : new Date(instant).toISOString()
}

/** Day and time, in UTC, without the year, for columns whose year is said elsewhere: `10 Nov 05:55`. */
export function renderMoment(iso: string | null, options: { readonly year: boolean }): string {
  if (iso === null) return 'undated'
  const date = renderDate(iso)
  const time = timeOf(iso)
  if (options.year) return date
  const short = date.replace(/ ?\d{4}$/, '')
  if (short === '') return date
  return time === '' ? short : `${short.padStart(6)} ${time}`
}

/** The time of an instant by the clock of UTC: `05:55`; empty where only the day is known. */
export function timeOf(iso: string): string {
  return /T(\d\d:\d\d)/.exec(inUtc(iso))?.[1] ?? ''
}

/**
 * A stretch of time with nothing said twice: `10-15 Nov 2027`, `30 Oct - 2 Nov 2027`.
 */
export function renderRange(from: string | null, to: string | null): string {
  const [a, b] = [renderDate(from), renderDate(to)]
  if (a === b || to === null) return a
  if (from === null) return b
  const [first, last] = [a.split(' '), b.split(' ')]
  let shared = 0
  while (shared < Math.min(first.length, last.length) - 1 && first.at(-1 - shared) === last.at(-1 - shared)) shared++
  const head = first.slice(0, first.length - shared)
  return head.length === 1 && shared === 2 ? `${head[0]}-${b}` : `${head.join(' ')} - ${b}`
}

/** Days named once, in order: `10, 11 and 14 Nov`. */
export function renderDays(dates: readonly (string | null)[]): string {
  const days = [...new Set(dates.filter((date) => date !== null).map((date) => inUtc(date).slice(0, 10)))].sort()
  const words = days.map((day, index) => {
    const next = days[index + 1]
    const date = renderDate(day).replace(/ ?\d{4}$/, '')
    return next !== undefined && next.slice(0, 7) === day.slice(0, 7) ? date.split(' ')[0]! : date
  })
  return words.join(', ')
}

/** A sentence with its ISO days as people write them: `on 2027-11-10` becomes `on 10 Nov 2027`; those in an address stay. */
export function withDates(text: string): string {
  return text.replace(/(?<![\w/.=-])\d{4}-\d\d-\d\d(?![\w/=-])/g, renderDate)
}
