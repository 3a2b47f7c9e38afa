import { type Claim, readPublished } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { AsOf } from './view-records.ts'

const DAY_MS = 86_400_000

interface DatedClaim extends Pick<ClaimRecord, 'publishedOn'> {
  readonly claim: Pick<Claim, 'happened'>
}

/**
 * Whether a claim counts as known: by when its document was published, by when we learned it (when it was published, where
 * nothing says when the bytes were received), or by when the event happened. A date without a time counts from its first
 * moment. What has no date on the clock asked for is not known by any date.
 */
export function isKnown(record: DatedClaim, document: { readonly capturedAt: string | null }, asOf: AsOf): boolean {
  const time = timeOn(asOf.clock, record, document)
  const moment = readPublished(time)
  return moment !== null && moment.startMs <= endOf(asOf.at, time)
}

function timeOn(
  clock: AsOf['clock'],
  { claim, publishedOn }: DatedClaim,
  { capturedAt }: { readonly capturedAt: string | null },
): string | null {
  if (clock === 'said') return publishedOn
  if (clock === 'learned') return capturedAt ?? publishedOn
  return claim.happened?.from ?? claim.happened?.to ?? null
}

/** The last moment that counts. A day is a day on the clock of the one who published, so that it takes all he dated so. */
export function endOf(at: string, time: string | null): number {
  if (at.includes('T')) return Date.parse(at)
  const offset = /([+-])(\d\d):?(\d\d)$/.exec(time ?? '')
  const minutes =
    offset === null || !time!.includes('T')
      ? 0
      : (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1)
  return Date.parse(`${at}T00:00:00Z`) + DAY_MS - 1 - minutes * 60_000
}
