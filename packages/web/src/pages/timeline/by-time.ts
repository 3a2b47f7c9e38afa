import type { TimelineRow } from '../../api/records.ts'
import type { Clock } from '../../app/as-of.ts'

/** The day of a claim on one of its clocks, as printed; null where that clock says nothing. */
export function dayByClock(row: Pick<TimelineRow, 'happened' | 'saidOn' | 'learnedOn'>, clock: Clock): string | null {
  const at =
    clock === 'happened'
      ? (row.happened?.from ?? row.happened?.to ?? null)
      : clock === 'said'
        ? row.saidOn
        : row.learnedOn
  return at === null ? null : at.slice(0, 10)
}

export interface Day {
  /** ISO, as precise as it is known; null for claims that this clock says nothing of. */
  readonly day: string | null
  readonly rows: readonly TimelineRow[]
}

/** Claims by the day of one clock, oldest first, those without one last; within a day in the order given. */
export function groupByDay(rows: readonly TimelineRow[], clock: Clock): readonly Day[] {
  const days = new Map<string | null, TimelineRow[]>()
  for (const row of rows) {
    const day = dayByClock(row, clock)
    const ofDay = days.get(day)
    if (ofDay) ofDay.push(row)
    else days.set(day, [row])
  }
  return [...days]
    .map(([day, ofDay]) => ({ day, rows: ofDay }))
    .sort((a, b) => (a.day === null ? 1 : b.day === null ? -1 : a.day < b.day ? -1 : 1))
}
