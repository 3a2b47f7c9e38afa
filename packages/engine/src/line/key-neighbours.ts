import type { Id } from '@sayso/core'
import type { KeyMatches } from '@sayso/store'

/** Records that share keys, found without comparing all pairs. */
export interface Neighbours {
  /** For each key that is worth following, all who hold it. */
  readonly holders: ReadonlyMap<string, readonly Id[]>
  /** Records worked on before whose own neighbours change because a key of theirs has just become too common. */
  readonly unsettled: ReadonlySet<Id>
}

/** Holders to ask the store for, so that `followKeys` can tell a key that has just become too common from one that was. */
export function holdersToAsk(limit: number): number {
  return limit + 1
}

/**
 * Sorts keys into those worth following and those that too many hold, which tell little and would lead to all pairs. What
 * comes out depends on who holds what, never on who came first: a key that new records push over `limit` unsettles those
 * who were found by it before. The store gives holders in the order in which they came, so the old ones come first: where
 * the first `limit + 1` are all old, the key was too common before.
 */
export function followKeys(
  matches: readonly KeyMatches[],
  options: { readonly limit: number; readonly isNew: (id: Id) => boolean },
): Neighbours {
  const holders = new Map<string, readonly Id[]>()
  const unsettled = new Set<Id>()
  for (const { key, ids } of matches) {
    if (ids.length <= options.limit) {
      holders.set(key, ids)
      continue
    }
    const old = ids.filter((id) => !options.isNew(id))
    if (old.length <= options.limit) for (const id of old) unsettled.add(id)
  }
  return { holders, unsettled }
}
