import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followKeys } from './key-neighbours.ts'

const LIMIT = 3

/** A store of who holds what, which gives holders in the order of their ids. */
function storeOf(keysById: ReadonlyMap<string, readonly string[]>) {
  return async (keys: readonly string[], limitPerKey: number) =>
    keys.map((key) => {
      const all = [...keysById].filter(([, held]) => held.includes(key)).map(([id]) => id)
      return { key, ids: all.sort().slice(0, limitPerKey), more: all.length > limitPerKey }
    })
}

test('of a key that too many hold the first are followed, and who loses the place to a new one is unsettled', async () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-f]{4}$/), { minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(ids, fc.nat(12), async (all, count) => {
      const old = new Set(all.slice(0, count))
      const find = storeOf(new Map(all.map((id) => [id, ['k']])))
      const options = { find, limit: LIMIT, isNew: (id: string) => !old.has(id), lookedAt: new Set<string>() }
      const { holders, unsettled } = await followKeys(['k'], options)
      const first = [...all].sort().slice(0, LIMIT)
      expect(holders.get('k')).toEqual(first)
      const before = [...old].sort().slice(0, LIMIT)
      expect([...unsettled].sort()).toEqual(before.filter((id) => !first.includes(id)))
    }),
  )
})
