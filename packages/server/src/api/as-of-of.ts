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

/** What a view of papers is asked with. */
export function requestOf(query: AskedAsOf & { readonly hindsight: 'true' | 'false' }) {
  return { asOf: asOfOf(query), hindsight: query.hindsight === 'true' }
}

/** ISO day or instant by which papers must have been written; null for all. */
export function writtenBy(query: Parameters<typeof requestOf>[0]): string | null {
  const { asOf, hindsight } = requestOf(query)
  return hindsight ? null : (asOf?.at ?? null)
}
