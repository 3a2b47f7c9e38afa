import type { AlertView } from '../../api/records.ts'

/** How an indicator stands, in the order in which a reader should look: what fired and nobody saw comes first. */
export const STANDINGS = ['fired new', 'fired', 'in doubt', 'close', 'quiet'] as const
export type Standing = (typeof STANDINGS)[number]

export function standingOf({ state, isNew }: Pick<AlertView, 'state' | 'isNew'>): Standing {
  return state === 'fired' && isNew ? 'fired new' : state
}
