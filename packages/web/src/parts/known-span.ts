/** A stretch of time between two ISO dates; null where an end is open or unknown. */
export interface Span {
  readonly from: string | null
  readonly to: string | null
}

/** A span whose ends are no more precise than what is known: all of a year is that year, all of a month that month. */
export function roundSpan({ from, to }: Span): Span {
  if (from === null || to === null) return { from, to }
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return { from: from.slice(0, 4), to: to.slice(0, 4) }
  if (from.endsWith('-01') && isLastOfMonth(to)) return { from: from.slice(0, 7), to: to.slice(0, 7) }
  return { from, to }
}

function isLastOfMonth(day: string): boolean {
  return day.length === 10 && new Date(Date.parse(day) + DAY_MS).getUTCDate() === 1
}

const DAY_MS = 86_400_000
