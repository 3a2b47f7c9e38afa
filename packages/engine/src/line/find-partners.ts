import { type Id, LEAST_SHARED, type LinkKey } from '@sayso/core'

/** Passages of one chunk by id, each with its keys. */
export type KeysByPassage = ReadonlyMap<Id, readonly LinkKey[]>

/**
 * For each passage of a chunk those that it is compared with: the keys under which both are followed weigh enough together. A pair of two
 * passages of the chunk stands once, at the smaller id; a passage whose own turn is still to come is left to it.
 */
export function findPartners(
  keysByPassage: KeysByPassage,
  holders: ReadonlyMap<string, readonly Id[]>,
  waiting: ReadonlySet<Id>,
): ReadonlyMap<Id, Set<Id>> {
  const { ids, rowOf, rowsByKey } = number(holders)
  const shared = new Float64Array(ids.length)
  const partners = new Map<Id, Set<Id>>()
  for (const [passage, keys] of keysByPassage) {
    const met: number[] = []
    const own = rowOf(passage)
    for (const { key, weight } of keys) {
      const rows = rowsByKey.get(key) ?? []
      // Under a key that too many hold the first alone are compared.
      if (own === undefined || !rows.includes(own)) continue
      for (const row of rows) {
        if (shared[row] === 0) met.push(row)
        shared[row]! += weight
      }
    }
    const found = new Set<Id>()
    for (const row of met) {
      const other = ids[row]!
      const enough = shared[row]! >= LEAST_SHARED
      shared[row] = 0
      if (!enough || other === passage || waiting.has(other) || (other < passage && keysByPassage.has(other))) continue
      found.add(other)
    }
    partners.set(passage, found)
  }
  return partners
}

/** Gives each holder a number: sums over numbers are many times faster than over ids. */
function number(holders: ReadonlyMap<string, readonly Id[]>) {
  const rowById = new Map<Id, number>()
  const rowsByKey = new Map<string, readonly number[]>()
  for (const [key, ids] of holders) {
    if (ids.length < 2) continue
    rowsByKey.set(
      key,
      ids.map((id) => {
        const row = rowById.get(id) ?? rowById.size
        rowById.set(id, row)
        return row
      }),
    )
  }
  return { ids: [...rowById.keys()], rowOf: (id: Id) => rowById.get(id), rowsByKey }
}
