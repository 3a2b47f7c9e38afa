import { groupClaims, type Id, makeId, type ScoredLink } from '@sayso/core'
import type { ClaimNode, Surroundings } from '@sayso/store'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { regroupAround } from './regroup-around.ts'

const SIZE = 24
const claims = Array.from({ length: SIZE }, (_, index) => makeId('claim', index))
const place = fc.nat({ max: SIZE - 1 })
const pair = fc.tuple(place, place).filter(([a, b]) => a < b)
// Scores of few sizes meet in ties, which must be broken alike.
const score = fc.constantFrom(0.1, 0.12, 0.15, 0.2, 0.3, 0.5, 0.9)

const graphs = fc.record({
  links: fc.uniqueArray(fc.tuple(pair, score), { selector: ([[a, b]]) => `${a} ${b}`, maxLength: 70 }),
  wordings: fc.array(fc.option(fc.nat({ max: 5 })), { minLength: SIZE, maxLength: SIZE }),
  days: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: SIZE, maxLength: SIZE }),
  same: fc.array(pair, { maxLength: 3 }),
  different: fc.array(pair, { maxLength: 3 }),
  order: fc.shuffledSubarray([...claims.keys()], { minLength: SIZE }),
  batches: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: SIZE, maxLength: SIZE }),
})
type Graph = typeof graphs extends fc.Arbitrary<infer G> ? G : never

test('claims that come in any order and number are grouped as all at once', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, async (graph) => {
      const kept = new KeptGraph(graph)
      let at = 0
      for (const size of graph.batches) {
        kept.arrive(graph.order.slice(at, at + size))
        at += size
        await kept.groupTouched()
      }
      expect(kept.list()).toEqual(kept.groupWhole())
    }),
    { numRuns: 300 },
  )
})

test('links that change make their groups come out as all at once', async () => {
  await fc.assert(
    fc.asyncProperty(graphs, fc.array(fc.tuple(fc.nat(), score), { maxLength: 5 }), async (graph, changes) => {
      const kept = new KeptGraph(graph)
      kept.arrive(graph.order)
      await kept.groupTouched()
      for (const [at, to] of changes) {
        kept.change(at, to)
        await kept.groupTouched()
      }
      expect(kept.list()).toEqual(kept.groupWhole())
    }),
    { numRuns: 300 },
  )
})

/** As the store keeps claims, links and groups. */
class KeptGraph {
  readonly #graph: Graph
  readonly #groups = new Map<number, Id>()
  readonly #here = new Set<number>()
  readonly #touched = new Set<number>()
  readonly #links: { a: number; b: number; score: number }[]

  constructor(graph: Graph) {
    this.#graph = graph
    // What is ruled the same is linked as surely as can be (see `ruleLink`).
    const scores = new Map<string, { a: number; b: number; score: number }>(
      graph.links.map(([[a, b], score]) => [`${a} ${b}`, { a, b, score }]),
    )
    for (const [a, b] of graph.same) scores.set(`${a} ${b}`, { a, b, score: 1 })
    this.#links = [...scores.values()]
  }

  arrive(places: readonly number[]): void {
    for (const at of places) {
      this.#here.add(at)
      this.#touched.add(at)
    }
  }

  change(at: number, score: number): void {
    const link = this.#links[at % Math.max(1, this.#links.length)]
    if (link === undefined) return
    link.score = score
    for (const end of [link.a, link.b]) this.#touched.add(end)
  }

  /** As the stage does it, some claims at a time. */
  async groupTouched(): Promise<void> {
    const left = new Set([...this.#touched].map((at) => this.#groups.get(at)).filter((group) => group !== undefined))
    for (const [at, group] of this.#groups) if (left.has(group)) this.#touched.add(at)
    while (this.#touched.size > 0) {
      const some = [...this.#touched].slice(0, 5).map((at) => claims[at]!)
      const { groups, settled } = await regroupAround(this, some, this.#rulings())
      for (const group of groups) for (const { claim } of group) this.#groups.set(placeOf(claim), group[0]!.claim)
      for (const claim of settled) this.#touched.delete(placeOf(claim))
    }
  }

  async readSurroundings(asked: readonly Id[]): Promise<Surroundings> {
    const near = new Set(asked.map(placeOf))
    const { wordings } = this.#graph
    for (const at of asked.map(placeOf)) {
      for (const { a, b } of this.#present()) if (a === at || b === at) for (const end of [a, b]) near.add(end)
      for (const other of this.#here) if (wordings[at] !== null && wordings[other] === wordings[at]) near.add(other)
    }
    for (const at of [...near]) {
      const group = this.#groups.get(at)
      for (const other of this.#here) if (group !== undefined && this.#groups.get(other) === group) near.add(other)
    }
    return {
      nodes: [...near].map((at) => this.#nodeOf(at)),
      links: this.#present()
        .filter(({ a, b }) => near.has(a) && near.has(b))
        .map(({ a, b, score }) => ({ a: claims[a]!, b: claims[b]!, score })),
    }
  }

  list(): readonly string[] {
    const groups = new Map<Id, Id[]>()
    for (const [at, group] of this.#groups) groups.set(group, [...(groups.get(group) ?? []), claims[at]!])
    return [...groups.values()].map((group) => group.sort().join(' ')).sort()
  }

  groupWhole(): readonly string[] {
    const members = [...this.#here].map((at) => ({
      claim: claims[at]!,
      wording: this.#graph.wordings[at]!,
      publishedAtMs: Date.UTC(2027, 0, this.#graph.days[at]!),
    }))
    const links = this.#present().map(({ a, b, score }): ScoredLink => ({ a: claims[a]!, b: claims[b]!, score }))
    return groupClaims(members, links, this.#rulings())
      .map((group) => group.sort().join(' '))
      .sort()
  }

  #present() {
    return this.#links.filter(({ a, b }) => this.#here.has(a) && this.#here.has(b))
  }

  #rulings() {
    const ids = ([a, b]: readonly [number, number]) => [claims[a]!, claims[b]!] as const
    return { same: this.#graph.same.map(ids), different: this.#graph.different.map(ids) }
  }

  #nodeOf(at: number): ClaimNode {
    return {
      claim: claims[at]!,
      group: this.#groups.get(at) ?? null,
      wording: this.#graph.wordings[at]!,
      publishedOn: `2027-01-0${this.#graph.days[at]}`,
      touched: this.#touched.has(at),
    }
  }
}

function placeOf(claim: Id): number {
  return claims.indexOf(claim)
}
