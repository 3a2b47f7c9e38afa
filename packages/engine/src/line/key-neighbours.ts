import type { Id } from '@sayso/core'
import type { KeyMatches } from '@sayso/store'

/** Records that share keys, found without comparing all pairs. */
export interface Neighbours {
  /** For each key that is worth following, all who hold it. */
  readonly holders: ReadonlyMap<string, readonly Id[]>
  /** Records worked on before whose own neighbours change because a key of theirs has just become too common. */
  readonly unsettled: ReadonlySet<Id>
}

export interface FollowOptions {
  readonly find: (keys: readonly string[], limitPerKey: number) => Promise<readonly KeyMatches[]>
  /** A key that more records hold is not followed. */
  readonly limit: number
  readonly isNew: (id: Id) => boolean
  /** Keys too common that were looked at in this run; null where there is nothing old to unsettle. */
  readonly lookedAt: Set<string> | null
}

/** New holders of one key among which the old ones are looked for. A key that more come to hold at once is a boilerplate. */
const MOST_NEW = 4_096

/**
 * Sorts keys into those worth following and those that too many hold, which tell little and would lead to all pairs. What
 * comes out depends on who holds what, never on who came first: a key that new records push over the limit unsettles those
 * who were found by it before.
 */
export async function followKeys(keys: readonly string[], options: FollowOptions): Promise<Neighbours> {
  const { find, limit, isNew, lookedAt } = options
  const holders = new Map<string, readonly Id[]>()
  const doubtful: string[] = []
  for (const { key, ids } of await find(keys, limit + 1)) {
    if (ids.length <= limit) holders.set(key, ids)
    // Where so many of the old hold it that no new one stands among the first, it was too common before.
    else if (lookedAt !== null && !lookedAt.has(key) && ids.some(isNew)) doubtful.push(key)
  }
  const unsettled = new Set<Id>()
  for (const { key, ids } of doubtful.length === 0 ? [] : await find(doubtful, limit + MOST_NEW)) {
    lookedAt?.add(key)
    const old = ids.filter((id) => !isNew(id))
    if (old.length <= limit) for (const id of old) unsettled.add(id)
  }
  return { holders, unsettled }
}
