import { useSearch } from '@tanstack/react-router'

/** What every address of the desk may carry: the moment the case is looked at from, and by which clock. */
export interface Cut {
  /** ISO date or date-time; absent: everything the case knows. */
  readonly as_of?: string
  readonly clock?: Clock
}

export const CLOCKS = ['said', 'learned', 'happened'] as const
export type Clock = (typeof CLOCKS)[number]

/** Reads the cut out of an address; what is no date and no clock is left out. */
export function parseCut(search: Record<string, unknown>): Cut {
  const at = search.as_of
  const clock = CLOCKS.find((known) => known === search.clock)
  return {
    ...(typeof at === 'string' && /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?)?)?$/.test(at)
      ? { as_of: at }
      : {}),
    ...(clock && clock !== 'said' ? { clock } : {}),
  }
}

/** The cut of the page that is shown. */
export function useCut(): Cut {
  return parseCut(useSearch({ strict: false }))
}
