import type { Id } from '@sayso/core'
import type { KeyMatches } from '@sayso/store'

/** Records that share keys, found without comparing all pairs. */
export interface Neighbours {
  /** Who is to be compared because of each key: all who hold it, or the earliest where too many do. */
  readonly holders: ReadonlyMap<string, readonly Id[]>
  /** Records worked on before whose own neighbours change because an earlier one took their place under a key. */
  readonly unsettled: ReadonlySet<Id>
}

export interface FollowOptions {
  /** Holders of each key in an order that does not depend on which came first: by publication. */
  readonly find: (keys: readonly string[], limitPerKey: number) => Promise<readonly KeyMatches[]>
  /** Of a key that more records hold only so many are followed, the first. */
  readonly limit: number
  readonly isNew: (id: Id) => boolean
  /** Keys too common that were looked at in this run; null where there is nothing old to unsettle. */
  readonly lookedAt: Set<string> | null
}

/** New holders of one key among which the old ones are looked for. A key that more come to hold at once is a boilerplate. */
const MOST_NEW = 4_096

/**
 * Who holds each key, of those that too many hold the earliest alone: they would lead to all pairs otherwise, and what is repeated
 * often is repeated from them. What comes out depends on who holds what, never on who came first, and news that are
 * added in the order of publication unsettle nobody.
 */
export async function followKeys(keys: readonly string[], options: FollowOptions): Promise<Neighbours> {
  const { find, limit, isNew, lookedAt } = options
  const holders = new Map<string, readonly Id[]>()
  const doubtful: string[] = []
  for (const { key, ids } of await find(keys, limit + 1)) {
    const first = ids.slice(0, limit)
    holders.set(key, first)
    const isCrowded = ids.length > limit && lookedAt !== null && !lookedAt.has(key)
    if (isCrowded && first.some(isNew)) doubtful.push(key)
  }
  const unsettled = new Set<Id>()
  for (const { key, ids } of doubtful.length === 0 ? [] : await find(doubtful, limit + MOST_NEW)) {
    lookedAt?.add(key)
    const first = new Set(ids.slice(0, limit))
    const before = ids.filter((id) => !isNew(id)).slice(0, limit)
    for (const id of before) if (!first.has(id)) unsettled.add(id)
  }
  return { holders, unsettled }
}
