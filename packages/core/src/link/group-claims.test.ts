import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeId } from '../model/id.ts'
import { type GroupMember, groupClaims, JOIN_THRESHOLD, type ScoredLink } from './group-claims.ts'

const claimOf = (index: number) => makeId('claim', index)
const memberOf = (index: number): GroupMember => ({
  claim: claimOf(index),
  publishedAtMs: index * 1000,
  wording: null,
})
const members = Array.from({ length: 12 }, (_, index) => memberOf(index))
const linkOf = (a: number, b: number, score: number): ScoredLink => ({ a: claimOf(a), b: claimOf(b), score })
const links = fc.uniqueArray(
  fc
    .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 11 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .filter(([a, b]) => a < b),
  { selector: ([a, b]) => `${a} ${b}`, maxLength: 40 },
)

describe('groupClaims', () => {
  it('puts claims that are linked well together, and leaves the rest alone', () => {
    expect(groupClaims(members.slice(0, 4), [linkOf(0, 1, 0.9), linkOf(1, 2, 0.01)])).toEqual([
      [claimOf(0), claimOf(1)],
      [claimOf(2)],
      [claimOf(3)],
    ])
  })

  it('joins two groups by the mean of the squares, not by their best pair', () => {
    const chain = [linkOf(0, 1, 0.9), linkOf(2, 3, 0.9), linkOf(1, 2, 0.7)]
    expect(groupClaims(members.slice(0, 4), chain, undefined, 0.3)).toEqual([
      [claimOf(0), claimOf(1)],
      [claimOf(2), claimOf(3)],
    ])
  })

  it('goes on joining what has just been joined, wherever it began', () => {
    const links = [linkOf(0, 1, 0.25), linkOf(2, 3, 0.25), linkOf(0, 2, 0.248)]
    expect(groupClaims(members.slice(0, 4), links)).toEqual([members.slice(0, 4).map(({ claim }) => claim)])
  })

  it('leaves no two groups apart whose mean reaches the threshold', () => {
    fc.assert(
      fc.property(links, (likely) => {
        // Near the threshold, where groups join late.
        const edges = likely.map(([a, b, score]) => [a, b, score / 4] as const)
        const found = groupClaims(
          members,
          edges.map(([a, b, score]) => linkOf(a, b, score)),
        )
        const groupOf = new Map(found.flatMap((group, at) => group.map((claim) => [claim, at] as const)))
        const sums = new Map<string, { kept: number; pairs: number }>()
        for (const [a, b, score] of edges) {
          const [one, other] = [groupOf.get(claimOf(a))!, groupOf.get(claimOf(b))!].sort((x, y) => x - y)
          if (one === other) continue
          const { kept, pairs } = sums.get(`${one} ${other}`) ?? { kept: 0, pairs: 0 }
          sums.set(`${one} ${other}`, { kept: kept + score ** 2, pairs: pairs + 1 })
        }
        for (const [pair, { kept, pairs }] of sums) {
          const [one, other] = pair.split(' ').map((at) => found[Number(at)]!.length)
          const all = one! * other!
          // A pair without a link counts .01.
          expect((kept + (all - pairs) * 0.01) / all).toBeLessThan(JOIN_THRESHOLD)
        }
      }),
    )
  })

  it('joins what a person ruled the same and never what a person ruled different', () => {
    const ruled = { same: [[claimOf(0), claimOf(3)]] as const, different: [[claimOf(0), claimOf(1)]] as const }
    const found = groupClaims(members.slice(0, 4), [linkOf(0, 1, 0.99)], ruled)
    expect(found).toContainEqual([claimOf(0), claimOf(3)])
    expect(found).toContainEqual([claimOf(1)])
  })

  it('makes of the members of some groups by themselves what it makes of them among all', () => {
    fc.assert(
      fc.property(links, fc.infiniteStream(fc.boolean()), (edges, chance) => {
        const scored = edges.map(([a, b, score]) => linkOf(a, b, score))
        const found = groupClaims(members, scored)
        const some = found.filter(() => chance.next().value as boolean)
        const within = new Set(some.flat())
        const own = scored.filter(({ a, b }) => within.has(a) && within.has(b))
        expect(
          groupClaims(
            members.filter(({ claim }) => within.has(claim)),
            own,
          ),
        ).toEqual(some)
      }),
    )
  })

  it('gives every claim one group, whatever the order of claims and links', () => {
    fc.assert(
      fc.property(links, fc.infiniteStream(fc.nat()), (edges, chance) => {
        const scored = edges.map(([a, b, score]) => linkOf(a, b, score))
        const shuffle = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, at: chance.next().value as number }))
            .sort((x, y) => x.at - y.at)
            .map(({ item }) => item)
        const turned = shuffle(scored).map(({ a, b, score }) => ({ a: b, b: a, score }))
        const found = groupClaims(members, scored)
        expect(found.flat().sort()).toEqual(members.map(({ claim }) => claim).sort())
        expect(groupClaims(shuffle(members), turned)).toEqual(found)
      }),
    )
  })
})
