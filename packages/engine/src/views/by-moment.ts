/** By the moment, whatever the offset; what has no date comes last. */
export function byMoment(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const [first, second] = [Date.parse(a), Date.parse(b)]
  return first !== second ? first - second : a < b ? -1 : a > b ? 1 : 0
}

const HOUR_MS = 3_600_000

/** Whole hours from one publication to another, never negative; null where one has no time of day or no date. */
export function hoursBetween(from: string | null, to: string | null): number | null {
  if (!from?.includes('T') || !to?.includes('T')) return null
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / HOUR_MS))
}
