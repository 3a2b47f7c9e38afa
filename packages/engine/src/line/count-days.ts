import { type DayCount, type Document, type Id, type OriginCount, readPublished } from '@sayso/core'
import type { ClaimRecord, Clock, GroupDay } from '@sayso/store'

/** Where nothing says when: after all days that a cut may ask for, so that only views without a cut show it. */
export const UNDATED = '9999-12-31'

/** Counts a part of a group. */
export type CountPart = (part: readonly ClaimRecord[]) => OriginCount

export interface CountedGroup {
  readonly records: readonly ClaimRecord[]
  readonly documents: ReadonlyMap<Id, Pick<Document, 'capturedAt'>>
  /** The counts after each day of publication. */
  readonly said: readonly DayCount[]
  readonly countPart: CountPart
}

/**
 * How a group's counts grew, day by day, on each clock. The last day of `said` holds the whole group, so that lists without
 * a cut show what the group's own count says; on the other clocks claims without a time are left out.
 */
export function countDays({ records, documents, said, countPart }: CountedGroup): Record<Clock, readonly GroupDay[]> {
  const onSaid = dropAlike(said.map(({ day, count }) => makeDay(day ?? UNDATED, count)))
  const capturedOf = ({ document }: ClaimRecord) => documents.get(document)?.capturedAt ?? null
  const learned = records.every((record) => capturedOf(record) === null)
    ? onSaid
    : daysOf(records, (record) => dayOf(capturedOf(record) ?? record.publishedOn), countPart)
  const happened = daysOf(
    records.filter(({ claim }) => claim.happened !== null),
    ({ claim }) => dayOf(claim.happened?.from ?? claim.happened?.to ?? null),
    countPart,
  )
  return { said: onSaid, learned, happened: happened.filter(({ day }) => day !== UNDATED) }
}

function daysOf(
  records: readonly ClaimRecord[],
  dayOfRecord: (record: ClaimRecord) => string,
  count: CountPart,
): readonly GroupDay[] {
  const dated = records.map((record) => ({ record, day: dayOfRecord(record) }))
  const days = [...new Set(dated.map(({ day }) => day))].sort()
  return dropAlike(
    days.map((day) => makeDay(day, count(dated.filter((each) => each.day <= day).map(({ record }) => record)))),
  )
}

function makeDay(day: string, { documents, publishers, low, high, denying, declining }: OriginCount): GroupDay {
  return { day, documents, publishers, low, high, denying: denying.length, declining: declining.length }
}

/** Leaves out days on which nothing changed. */
function dropAlike(days: readonly GroupDay[]): readonly GroupDay[] {
  const counts = ({ day: _, ...rest }: GroupDay) => JSON.stringify(rest)
  return days.filter((day, index) => index === 0 || counts(day) !== counts(days[index - 1]!))
}

function dayOf(time: string | null): string {
  const moment = readPublished(time)
  return moment === null ? UNDATED : new Date(moment.startMs).toISOString().slice(0, 10)
}
