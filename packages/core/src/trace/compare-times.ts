/** When something was published, as an interval in milliseconds since 1970: a date without a time is the whole day. */
export interface PublishedInterval {
  readonly startMs: number
  readonly endMs: number
}

const DAY_MS = 86_400_000

/**
 * The interval that an ISO 8601 date stands for, as precise as it is: `2024-05` is the whole month. A date without an offset
 * may be anywhere on Earth, so its day is taken as UTC. `null` where there is none or it cannot be read.
 */
export function readPublished(publishedOn: string | null): PublishedInterval | null {
  if (publishedOn === null) return null
  const known = remembered.get(publishedOn)
  if (known !== undefined) return known
  const interval = readInterval(publishedOn)
  if (remembered.size >= MOST_KNOWN) remembered.clear()
  remembered.set(publishedOn, interval)
  return interval
}

/** Claims are ordered by their dates again and again, and many claims share one. */
const remembered = new Map<string, PublishedInterval | null>()
const MOST_KNOWN = 10_000

function readInterval(publishedOn: string): PublishedInterval | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.*)?)?)?$/.exec(publishedOn)
  if (match === null) return null
  const [, year, month, day, time] = match
  if (time !== undefined) {
    const instant = Date.parse(publishedOn)
    return Number.isNaN(instant) ? null : { startMs: instant, endMs: instant }
  }
  const startMs = Date.UTC(
    Number(year),
    month === undefined ? 0 : Number(month) - 1,
    day === undefined ? 1 : Number(day),
  )
  if (day !== undefined) return { startMs, endMs: startMs + DAY_MS - 1 }
  const endMs = month === undefined ? Date.UTC(Number(year) + 1, 0, 1) : Date.UTC(Number(year), Number(month), 1)
  return { startMs, endMs: endMs - 1 }
}

/**
 * -1 where `a` was surely published before `b`, 1 where surely after, 0 where their times overlap or one has none.
 *
 * @example comparePublished('2024-05-03', '2024-05-03T12:00:00Z') // 0
 */
export function comparePublished(a: string | null, b: string | null): -1 | 0 | 1 {
  const left = readPublished(a)
  const right = readPublished(b)
  if (left === null || right === null) return 0
  if (left.endMs < right.startMs) return -1
  return left.startMs > right.endMs ? 1 : 0
}

/** Whole hours between two publications, never negative; `null` where one has no time. */
export function hoursBetween(a: string | null, b: string | null): number | null {
  const left = readPublished(a)
  const right = readPublished(b)
  if (left === null || right === null) return null
  return Math.round(Math.abs(left.startMs - right.startMs) / 3_600_000)
}
