import type { AsOf, Clock } from '@sayso/engine'

/** The moment that a request asks for. */
export interface AskedAsOf {
  readonly as_of?: string | undefined
  readonly clock: Clock
}

/** As the engine takes it; null where all that is in the case is asked for. */
export function asOfOf({ as_of, clock }: AskedAsOf): AsOf | null {
  return as_of === undefined ? null : { at: as_of, clock }
}
