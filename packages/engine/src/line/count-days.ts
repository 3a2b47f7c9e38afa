import { type Document, type Id, type OriginCount, readPublished } from '@sayso/core'
import { CLOCKS, type ClaimRecord, type Clock, type GroupDay } from '@sayso/store'

/** Where nothing says when: after all days that a cut may ask for, so that only views without a cut show it. */
export const UNDATED = '9999-12-31'

/** Counts a part of a group. */
export type CountPart = (part: readonly ClaimRecord[]) => OriginCount

/**
 * How a group's counts grew, day by day, on each clock. The last day of `said` holds the whole group, so that lists without
 * a cut show what the group's own count says; on the other clocks claims without a time are left out.
 */
export function countDays(
  records: readonly ClaimRecord[],
  documents: ReadonlyMap<Id, Pick<Document, 'capturedAt'>>,
  whole: OriginCount,
  countPart: CountPart,
): Record<Clock, readonly GroupDay[]> {
  const counted = new Map<string, OriginCount>([[keyOf(records), whole]])
  const count = (part: readonly ClaimRecord[]) => {
    const key = keyOf(part)
    const known = counted.get(key) ?? countPart(part)
    counted.set(key, known)
    return known
  }
  const onClock = (clock: Clock) =>
    daysOf(records, (record) => dayOn(clock, record, documents.get(record.document)?.capturedAt ?? null), count)
  const [said, learned, happened] = CLOCKS.map(onClock) as [GroupDay[], GroupDay[], GroupDay[]]
  return { said, learned, happened: happened.filter(({ day }) => day !== UNDATED) }
}

function daysOf(
  records: readonly ClaimRecord[],
  dayOf: (record: ClaimRecord) => string,
  count: CountPart,
): readonly GroupDay[] {
  const dated = records.map((record) => ({ record, day: dayOf(record) }))
  const days = [...new Set(dated.map(({ day }) => day))].sort()
  const found: GroupDay[] = []
  for (const day of days) {
    const part = dated.filter((each) => each.day <= day).map(({ record }) => record)
    const { documents, publishers, low, high, denying, declining } = count(part)
    const next = { day, documents, publishers, low, high, denying: denying.length, declining: declining.length }
    const last = found.at(-1)
    if (last === undefined || JSON.stringify({ ...last, day }) !== JSON.stringify(next)) found.push(next)
  }
  return found
}

function dayOn(clock: Clock, { claim, publishedOn }: ClaimRecord, capturedAt: string | null): string {
  const time =
    clock === 'happened'
      ? (claim.happened?.from ?? claim.happened?.to ?? null)
      : clock === 'learned'
        ? (capturedAt ?? publishedOn)
        : publishedOn
  const moment = readPublished(time)
  return moment === null ? UNDATED : new Date(moment.startMs).toISOString().slice(0, 10)
}

function keyOf(part: readonly ClaimRecord[]): string {
  return part.map((record) => record.claim.id).join(' ')
}
