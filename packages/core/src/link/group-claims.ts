import type { Id } from '../model/id.ts'

/** A claim as grouping sees it: a node with what may forbid company. */
export interface GroupMember {
  readonly claim: Id
  readonly document: Id
  readonly facet: string
  readonly publishedAtMs: number | null
  /** What claims that are alike word for word share (see `wordingOf`); null where it is like no other. */
  readonly wording: number | string | null
}

export interface ScoredLink {
  readonly a: Id
  readonly b: Id
  /** How likely the two say the same, 0 to 1. */
  readonly score: number
}

export interface GroupRulings {
  readonly same: readonly (readonly [Id, Id])[]
  readonly different: readonly (readonly [Id, Id])[]
}

/**
 * Two groups join while the mean score between their members stays above this. It is low because scores are probabilities
 * among all pairs that a key led to, of which few are true.
 */
export const JOIN_THRESHOLD = 0.04

/** What a pair counts that was never scored, or scored too low to be kept: keys miss some true pairs, so a miss says little. */
const UNKEPT_SCORE = 0.01

/**
 * Final groups of one connected component: average linkage from the best pair down, in an order that does not depend on
 * arrival. What a person ruled the same is joined first, what a person ruled different never meets.
 *
 * @returns the claims of each group in order of publication, then of id; every claim stands in exactly one.
 */
export function groupClaims(
  members: readonly GroupMember[],
  links: readonly ScoredLink[],
  rulings: GroupRulings = { same: [], different: [] },
  threshold = JOIN_THRESHOLD,
): Id[][] {
  const order = [...members].sort(byPublication)
  const indexById = new Map(order.map((member, index) => [member.claim, index]))
  const clusters = new Clusters(order.length)
  for (const [a, b] of rulings.different) clusters.forbid(indexById.get(a), indexById.get(b))
  const first = joinWordings(order, clusters)
  for (const { a, b, score } of links) clusters.addWeight(first(indexById.get(a)), first(indexById.get(b)), score)
  for (const [a, b] of rulings.same) clusters.join(indexById.get(a), indexById.get(b))
  clusters.joinWhileAbove(threshold)
  return clusters.list().map((cluster) => cluster.map((index) => order[index]!.claim))
}

/**
 * Makes one node of the claims that are alike word for word, unless a person ruled one of them different from another.
 *
 * @returns the node in which a claim stands.
 */
function joinWordings(
  order: readonly GroupMember[],
  clusters: Clusters,
): (index: number | undefined) => number | undefined {
  const firstByWording = new Map<number | string, number>()
  const firsts = order.map(({ wording }, index) => {
    const first = wording === null ? undefined : firstByWording.get(wording)
    if (first !== undefined && clusters.isAllowed(first, index)) {
      clusters.hold(first, index)
      return first
    }
    if (wording !== null && first === undefined) firstByWording.set(wording, index)
    return index
  })
  return (index) => (index === undefined ? undefined : firsts[index])
}

/** Earliest first; what has no date comes last; ids break ties. */
export function byPublication(
  a: { readonly claim: Id; readonly publishedAtMs: number | null },
  b: { readonly claim: Id; readonly publishedAtMs: number | null },
): number {
  const first = a.publishedAtMs ?? Number.POSITIVE_INFINITY
  const second = b.publishedAtMs ?? Number.POSITIVE_INFINITY
  if (first !== second) return first < second ? -1 : 1
  return a.claim < b.claim ? -1 : a.claim > b.claim ? 1 : 0
}

/**
 * Average linkage over a sparse graph: sums of scores between clusters, a heap of the best pairs with late deletion. Claims
 * held together word for word count as one, however many they are.
 */
class Clusters {
  private readonly members: (number[] | null)[]
  private readonly sizes: number[]
  private readonly weights: Map<number, Weight>[]
  private readonly forbidden: Set<number>[]
  private readonly heap: [number, number, number, number, number][] = []

  constructor(size: number) {
    this.members = Array.from({ length: size }, (_, index) => [index])
    this.sizes = Array.from({ length: size }, () => 1)
    this.weights = Array.from({ length: size }, () => new Map())
    this.forbidden = Array.from({ length: size }, () => new Set())
  }

  /** Of several scores between the same two the highest counts. */
  addWeight(a: number | undefined, b: number | undefined, score: number): void {
    if (a === undefined || b === undefined || a === b) return
    if ((this.weights[a]!.get(b)?.sum ?? 0) >= score) return
    const weight = { sum: score, pairs: 1 }
    this.weights[a]!.set(b, weight)
    this.weights[b]!.set(a, weight)
  }

  forbid(a: number | undefined, b: number | undefined): void {
    if (a === undefined || b === undefined || a === b) return
    this.forbidden[a]!.add(b)
    this.forbidden[b]!.add(a)
  }

  isAllowed(a: number, b: number): boolean {
    return !this.forbidden[a]!.has(b)
  }

  /** Puts a claim into the node of another, before any weight is known. */
  hold(into: number, from: number): void {
    this.absorb(into, from)
  }

  join(a: number | undefined, b: number | undefined): void {
    if (a === undefined || b === undefined) return
    const first = this.find(a)
    const second = this.find(b)
    if (first !== second && !this.forbidden[first]!.has(second)) this.merge(first, second)
  }

  joinWhileAbove(threshold: number): void {
    for (let a = 0; a < this.members.length; a++)
      if (this.members[a]) for (const b of this.weights[a]!.keys()) if (a < b) this.offer(a, b, threshold)
    for (let best = popBest(this.heap); best; best = popBest(this.heap)) {
      const [, a, b, sizeA, sizeB] = best
      if (!this.members[a] || !this.members[b] || this.sizes[a] !== sizeA || this.sizes[b] !== sizeB) continue
      this.merge(a, b)
      for (const other of this.weights[a]!.keys()) this.offer(a, other, threshold)
    }
  }

  list(): number[][] {
    return this.members.filter((cluster) => cluster !== null).map((cluster) => cluster.sort((x, y) => x - y))
  }

  private find(index: number): number {
    if (this.members[index]) return index
    return this.members.findIndex((cluster) => cluster?.includes(index))
  }

  private offer(a: number, b: number, threshold: number): void {
    const [low, high] = a < b ? [a, b] : [b, a]
    if (this.forbidden[low]!.has(high)) return
    const sizeLow = this.sizes[low]!
    const sizeHigh = this.sizes[high]!
    const { sum, pairs } = this.weights[low]!.get(high)!
    const all = sizeLow * sizeHigh
    const mean = (sum + (all - pairs) * UNKEPT_SCORE) / all
    if (mean >= threshold) pushBest(this.heap, [mean, low, high, sizeLow, sizeHigh])
  }

  /** The later cluster goes into the earlier one, so that what stands first in time gives the group its name. */
  private merge(a: number, b: number): void {
    const [into, from] = a < b ? [a, b] : [b, a]
    this.absorb(into, from)
    this.sizes[into]! += this.sizes[from]!
    for (const [other, weight] of this.weights[from]!) {
      this.weights[other]!.delete(from)
      if (other === into) continue
      const before = this.weights[into]!.get(other)
      const sum = before ? { sum: before.sum + weight.sum, pairs: before.pairs + weight.pairs } : weight
      this.weights[into]!.set(other, sum)
      this.weights[other]!.set(into, sum)
    }
    this.weights[from] = new Map()
  }

  private absorb(into: number, from: number): void {
    for (const member of this.members[from]!) this.members[into]!.push(member)
    this.members[from] = null
    for (const other of this.forbidden[from]!) {
      this.forbidden[other]!.delete(from)
      this.forbidden[other]!.add(into)
      this.forbidden[into]!.add(other)
    }
  }
}

/** Scores between the members of two clusters: their sum, and how many pairs were scored. */
interface Weight {
  readonly sum: number
  readonly pairs: number
}

type Entry = [mean: number, low: number, high: number, sizeLow: number, sizeHigh: number]

/** Higher mean first; then the pair that stands first in time. */
function isBetter(a: Entry, b: Entry): boolean {
  return a[0] !== b[0] ? a[0] > b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2]
}

function pushBest(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if (!isBetter(heap[at]!, heap[parent]!)) return
    ;[heap[at], heap[parent]] = [heap[parent]!, heap[at]!]
    at = parent
  }
}

function popBest(heap: Entry[]): Entry | undefined {
  const best = heap[0]
  const last = heap.pop()
  if (heap.length && last) {
    heap[0] = last
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      let next = at
      if (left < heap.length && isBetter(heap[left]!, heap[next]!)) next = left
      if (left + 1 < heap.length && isBetter(heap[left + 1]!, heap[next]!)) next = left + 1
      if (next === at) break
      ;[heap[at], heap[next]] = [heap[next]!, heap[at]!]
      at = next
    }
  }
  return best
}
