import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Flow, placeFlow } from './place-flow.ts'

describe('placeFlow', () => {
  it('puts the later report to the right and each publisher into its own lane', () => {
    const { nodes, lanes } = placeFlow(
      flow([
        ['a', 0, 1],
        ['b', 1, 0],
        ['c', 0, 3],
      ]),
    )
    const at = new Map(nodes.map((node) => [node.id, node]))
    expect(at.get('b')!.x).toBeLessThan(at.get('a')!.x)
    expect(at.get('a')!.x).toBeLessThan(at.get('c')!.x)
    expect(at.get('a')!.y).toBeLessThan(lanes[1]!.top)
    expect(at.get('b')!.y).toBeGreaterThan(lanes[1]!.top)
  })

  it('never puts two reports of one lane upon each other, and none into another lane', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(200)), { maxLength: 120 }), (given) => {
        const items = given.map(([lane, hours], index) => [`d${index}`, lane, hours / 24] as const)
        const sorted = [...items].sort((a, b) => a[2] - b[2])
        const { nodes, lanes } = placeFlow(flow(sorted))
        const seen = new Set<string>()
        for (const [index, { x, y }] of nodes.entries()) {
          const lane = lanes[sorted[index]![1]]!
          expect(y).toBeGreaterThanOrEqual(lane.top)
          expect(y).toBeLessThanOrEqual(lane.top + lane.height)
          expect(seen.has(`${x} ${y}`)).toBe(false)
          seen.add(`${x} ${y}`)
        }
      }),
    )
  })

  it('places 2,000 reports without a day too', () => {
    const many = Array.from({ length: 2000 }, (_, index) => [`d${index}`, index % 9, Number.NaN] as const)
    expect(placeFlow(flow(many)).nodes).toHaveLength(2000)
  })
})

function flow(items: readonly (readonly [id: string, lane: number, day: number])[]): Flow {
  return {
    lanes: Array.from({ length: 9 }, (_, lane) => ({ publisher: `p${lane}`, documents: 1 })),
    items: items.map(([id, lane, day]) => ({
      id,
      short: id,
      lane,
      publisher: `p${lane}`,
      publishedOn: Number.isNaN(day) ? null : new Date(Date.UTC(2027, 10, 1) + day * 86_400_000).toISOString(),
      language: 'en',
      title: null,
      claims: 0,
      first: false,
    })),
    origins: [],
  }
}
