import type { TimelineRow } from '../../api/records.ts'
import type { Clock } from '../../app/as-of.ts'
import { roundSpan, type Span } from '../../parts/known-span.ts'
import { toUtc } from '../../parts/to-utc.ts'

/** When a claim was on one of its clocks, by the days of UTC, no more precise than it is known; null where that clock says nothing. */
export function whenByClock(row: Pick<TimelineRow, 'happened' | 'saidOn' | 'learnedOn'>, clock: Clock): Span | null {
  if (clock === 'happened') return row.happened === null ? null : roundSpan(row.happened)
  const at = clock === 'said' ? row.saidOn : row.learnedOn
  if (at === null) return null
  const day = (toUtc(at) ?? at).slice(0, 10)
  return { from: day, to: day }
}

export interface Stretch {
  /** Made of both ends, for addresses within the page; that of what has no time is its own too. */
  readonly key: string
  /** Null for claims that this clock says nothing of. */
  readonly when: Span | null
  readonly rows: readonly TimelineRow[]
}

/** Claims by when they were on one clock, the oldest first, those of no time last; within a stretch in the order given. */
export function groupByTime(rows: readonly TimelineRow[], clock: Clock): readonly Stretch[] {
  const stretches = new Map<string, { readonly when: Span | null; readonly rows: TimelineRow[] }>()
  for (const row of rows) {
    const when = whenByClock(row, clock)
    const key = keyOf(when)
    const known = stretches.get(key)
    if (known) known.rows.push(row)
    else stretches.set(key, { when, rows: [row] })
  }
  return [...stretches]
    .map(([key, stretch]) => ({ key, ...stretch }))
    .sort((a, b) => (beginOf(a.when) < beginOf(b.when) ? -1 : 1))
}

/** Words of one report that carry several claims, as of a number and of a place: told once. */
export interface Told {
  readonly first: TimelineRow
  /** The other claims of the same words, in the order given. */
  readonly also: readonly TimelineRow[]
}

/** Claims with those of the same words folded into the first. */
export function foldSameWords(rows: readonly TimelineRow[]): readonly Told[] {
  const told = new Map<string, { readonly first: TimelineRow; readonly also: TimelineRow[] }>()
  for (const row of rows) {
    const key = JSON.stringify([row.words.document, row.words.text, row.stance, row.source])
    const known = told.get(key)
    if (known) known.also.push(row)
    else told.set(key, { first: row, also: [] })
  }
  return [...told.values()]
}

/** Names a stretch of time. */
export function keyOf(when: Span | null): string {
  return when === null ? 'none' : when.from === when.to ? `${when.from}` : `${when.from ?? ''}_${when.to ?? ''}`
}

/** After every year. */
const NEVER = 'never'

function beginOf(when: Span | null): string {
  return when?.from ?? when?.to ?? NEVER
}

/** Days that a claim may be spread over and still be drawn on each of them. */
const MOST_DAYS = 14
const DAY_MS = 86_400_000

/** The days on which a claim is drawn: none where only a month or a year is known, the first where the last is open. */
export function daysDrawn({ from, to }: Span): readonly string[] {
  const [first, last] = [from ?? to, to ?? from] as [string, string]
  if (first.length < 10 || last.length < 10) return []
  const days = (Date.parse(last) - Date.parse(first)) / DAY_MS + 1
  if (days > MOST_DAYS) return []
  return Array.from({ length: days }, (_, day) => new Date(Date.parse(first) + day * DAY_MS).toISOString().slice(0, 10))
}
