import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findPartners } from './find-partners.ts'

const key = (name: string, weight: number) => ({ key: name, weight })

it('pairs passages whose shared keys weigh enough together, each pair once', () => {
  const keys = new Map([
    ['c1', [key('grain', 0.6), key('pier', 0.5), key('monday', 0.3)]],
    ['c2', [key('grain', 0.6), key('pier', 0.5)]],
  ])
  const holders = new Map([
    ['grain', ['c1', 'c2', 'c8']],
    ['pier', ['c1', 'c2', 'c9']],
    ['monday', ['c1', 'c9']],
  ])
  expect(findPartners(keys, holders, new Set())).toEqual(
    new Map([
      ['c1', new Set(['c2'])],
      ['c2', new Set()],
    ]),
  )
})

it('leaves a passage whose own turn is to come to it', () => {
  const holders = new Map([['ferry', ['c1', 'c5']]])
  expect(findPartners(new Map([['c1', [key('ferry', 1)]]]), holders, new Set(['c5'])).get('c1')).toEqual(new Set())
})

it('finds the same pairs however the passages are dealt into chunks', () => {
  const passages = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^c[a-f]{3}$/),
      keys: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }),
    }),
    { selector: ({ id }) => id, minLength: 2, maxLength: 12 },
  )
  fc.assert(
    fc.property(passages, fc.nat(12), (all, cut) => {
      const holders = new Map<string, string[]>()
      for (const { id, keys } of all) for (const name of keys) holders.set(name, [...(holders.get(name) ?? []), id])
      const pairsOf = (chunks: readonly (typeof all)[]) => {
        const waiting = new Set(all.map(({ id }) => id))
        const pairs = new Set<string>()
        for (const chunk of chunks) {
          for (const { id } of chunk) waiting.delete(id)
          const keys = new Map(chunk.map(({ id, keys: own }) => [id, own.map((name) => key(name, 0.5))]))
          for (const [id, others] of findPartners(keys, holders, waiting))
            for (const other of others) pairs.add([id, other].sort().join(' '))
        }
        return [...pairs].sort()
      }
      expect(pairsOf([all.slice(0, cut), all.slice(cut)])).toEqual(pairsOf([all]))
    }),
  )
})
