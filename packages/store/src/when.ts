export const DAY_MS = 86_400_000

/** Below every date of the press: documents without a date of their own sort as the oldest. */
export const UNDATED = -(2 ** 52)

/**
 * A date as precise as it was printed, as an instant in milliseconds: the beginning of its year, month or day in UTC where
 * it says no more. `UNDATED` where it is null or no date.
 *
 * @example instantOf('2024-05') === Date.UTC(2024, 4, 1)
 */
export function instantOf(date: string | null): number {
  const ms = date === null ? Number.NaN : Date.parse(WITHOUT_OFFSET.test(date) ? `${date}Z` : date)
  return Number.isNaN(ms) ? UNDATED : ms
}

/** Date-times without an offset are read as UTC: the machine's own zone must not move a report. */
const WITHOUT_OFFSET = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/

/** Days since 1970-01-01 of an instant. */
export function dayOf(instantMs: number): number {
  return Math.floor(instantMs / DAY_MS)
}

/** Days since 1970-01-01 of an ISO day. Throws a RangeError where it is none. */
export function parseDay(day: string): number {
  const ms = instantOf(day)
  if (ms === UNDATED) throw new RangeError(`day-unknown: "${day}" is no ISO day; one like 2024-05-03 was expected.`)
  return dayOf(ms)
}

/** The ISO day of a number of days since 1970-01-01. */
export function isoDay(day: number): string {
  let text = written.get(day)
  if (text === undefined) {
    text = new Date(day * DAY_MS).toISOString().slice(0, 10)
    if (written.size < MOST_WRITTEN) written.set(day, text)
  }
  return text
}

/** A list of rows names the same few days thousands of times. */
const written = new Map<number, string>()
const MOST_WRITTEN = 10_000
