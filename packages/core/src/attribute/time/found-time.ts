import { type Day, formatDay, formatSpan } from './calendar.ts'

/**
 * Words that tell when something happened, and the days they mean; `null` where that end is open ("since Monday"). What
 * began is then no more precise than its words: `1988` for "since 1988".
 */
export interface FoundTime {
  readonly start: number
  readonly end: number
  /** First day, ISO; a year or month where the last is open and the words say no more; null where the words leave it open. */
  readonly from: string | null
  /** Last day, ISO; null where the words leave it open. */
  readonly to: string | null
}

/** The ends of the days that words mean; the one before "since" and the one after "until" are open. */
export function spellEnds(
  [first, last]: readonly [Day, Day],
  { until, since }: { readonly until: boolean; readonly since: boolean },
): Pick<FoundTime, 'from' | 'to'> {
  return {
    from: until ? null : since ? formatSpan(first, last) : formatDay(first),
    to: since ? null : formatDay(last),
  }
}
