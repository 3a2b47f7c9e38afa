import type { Id } from '../model/id.ts'

/** A claim as grouping sees it. */
export interface GroupMember {
  readonly claim: Id
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
 * Two groups join while the mean square of the scores between their members stays above this. Squares, so that one sure pair says
 * more than many faint ones, of which a heap of small talk has plenty. It is low because scores are probabilities among all
 * pairs that a key led to, of which few are true.
 */
export const JOIN_THRESHOLD = 0.0175

/**
 * Squares of scores are added up in tens of thousand-millionths: sums of whole numbers come out the same in any order, so that a part of
 * the graph that is grouped by itself comes out as within the whole.
 */
const UNITS = 10_000_000_000

/** What a pair counts that was never scored, or scored too low to be kept: keys miss some true pairs, so a miss says little. */
const UNKEPT_UNITS = 0.01 * UNITS

/**
 * Final groups: average linkage of squared scores from the best pair down, in an order that does not depend on arrival. What a person ruled the
 * same is joined first, what a person ruled different never meets.
 *
 * Joining two clusters never brings either nearer to a third than the nearer of the two was. So what a group becomes depends
 * on those alone that it meets on the way: the members of some groups, grouped without the others, come out as among all,
 * unless one of them would have joined an other. `regroupAround` in the engine rests on it.
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
  for (const { a, b, score } of links)
    clusters.addWeight(
      first(indexById.get(a)),
      first(indexById.get(b)),
      Math.round(score * score * UNITS) + unevenness(a, b),
    )
  for (const [a, b] of rulings.same) clusters.join(indexById.get(a), indexById.get(b))
  clusters.joinWhileAbove(threshold)
  return clusters.list().map((cluster) => cluster.map((index) => order[index]!.claim))
}

/** A ten-thousandth of a square, in steps so fine that two sums are hardly ever equal. */
const MOST_UNEVEN = 999_983

/**
 * What a pair counts above its square, from its ids alone: means that are equal would be told apart by what joined before, and
 * a part of the graph would come out otherwise than within the whole.
 */
function unevenness(a: Id, b: Id): number {
  const text = a < b ? a + b : b + a
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0
  return hash % MOST_UNEVEN
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
 * Average linkage over a sparse graph, along chains of nearest neighbours (Murtagh 1983): two clusters that are each the
 * nearest of the other join whatever else does, since no join ever brings anything nearer to them. So no order of all pairs
 * is kept. Claims held together word for word count as one, however many they are.
 */
class Clusters {
  private readonly members: (number[] | null)[]
  private readonly sizes: number[]
  /** The claim of each cluster that stands first in time, which breaks ties whatever cluster went into which. */
  private readonly firsts: number[]
  private readonly weights: Map<number, Weight>[]
  private readonly forbidden: (Set<number> | null)[]

  constructor(size: number) {
    this.members = Array.from({ length: size }, (_, index) => [index])
    this.sizes = Array.from({ length: size }, () => 1)
    this.firsts = Array.from({ length: size }, (_, index) => index)
    this.weights = Array.from({ length: size }, () => new Map())
    this.forbidden = Array.from({ length: size }, () => null)
  }

  /** Of several scores, in units, between the same two the highest counts. */
  addWeight(a: number | undefined, b: number | undefined, units: number): void {
    if (a === undefined || b === undefined || a === b) return
    if ((this.weights[a]!.get(b)?.sum ?? 0) >= units) return
    const weight = { sum: units, pairs: 1 }
    this.weights[a]!.set(b, weight)
    this.weights[b]!.set(a, weight)
  }

  forbid(a: number | undefined, b: number | undefined): void {
    if (a === undefined || b === undefined || a === b) return
    this.forbidden[a] = (this.forbidden[a] ?? new Set()).add(b)
    this.forbidden[b] = (this.forbidden[b] ?? new Set()).add(a)
  }

  isAllowed(a: number, b: number): boolean {
    return this.forbidden[a]?.has(b) !== true
  }

  /** Puts a claim into the node of another, before any weight is known. */
  hold(into: number, from: number): void {
    this.absorb(into, from)
  }

  join(a: number | undefined, b: number | undefined): void {
    if (a === undefined || b === undefined) return
    const first = this.find(a)
    const second = this.find(b)
    if (first !== second && this.isAllowed(first, second)) this.merge(first, second)
  }

  joinWhileAbove(threshold: number): void {
    const chain: number[] = []
    for (let start = 0; start < this.members.length; start++) {
      if (this.members[start]) chain.push(start)
      while (chain.length > 0) {
        const last = chain.at(-1)!
        const nearest = this.findNearest(last, threshold * UNITS)
        if (nearest === null) chain.pop()
        else if (nearest === chain.at(-2)) {
          chain.length -= 2
          const joined = this.merge(last, nearest)
          // What the chain began with may join more: no later start comes by it for certain.
          if (chain.length === 0) chain.push(joined)
        } else chain.push(nearest)
      }
    }
  }

  list(): number[][] {
    return this.members
      .filter((cluster) => cluster !== null)
      .map((cluster) => cluster.sort((x, y) => x - y))
      .sort(([a], [b]) => a! - b!)
  }

  private find(index: number): number {
    if (this.members[index]) return index
    return this.members.findIndex((cluster) => cluster?.includes(index))
  }

  /** The cluster of the highest mean that may join, of equal ones that which stands first in time; null where none reaches `least`. */
  private findNearest(cluster: number, least: number): number | null {
    const size = this.sizes[cluster]!
    let nearest: number | null = null
    let first = Number.POSITIVE_INFINITY
    let highest = least
    for (const [other, { sum, pairs }] of this.weights[cluster]!) {
      const all = size * this.sizes[other]!
      const mean = (sum + (all - pairs) * UNKEPT_UNITS) / all
      if (mean < highest || !this.isAllowed(cluster, other)) continue
      const itsFirst = this.firsts[other]!
      if (mean > highest || itsFirst < first) {
        highest = mean
        nearest = other
        first = itsFirst
      }
    }
    return nearest
  }

  /** The cluster with fewer neighbours goes into the other, which is given. */
  private merge(a: number, b: number): number {
    const [into, from] = this.weights[a]!.size >= this.weights[b]!.size ? [a, b] : [b, a]
    this.absorb(into, from)
    this.sizes[into]! += this.sizes[from]!
    this.firsts[into] = Math.min(this.firsts[into]!, this.firsts[from]!)
    const weights = this.weights[into]!
    for (const [other, weight] of this.weights[from]!) {
      this.weights[other]!.delete(from)
      if (other === into) continue
      const before = weights.get(other)
      const sum = before ? { sum: before.sum + weight.sum, pairs: before.pairs + weight.pairs } : weight
      weights.set(other, sum)
      this.weights[other]!.set(into, sum)
    }
    this.weights[from] = new Map()
    return into
  }

  private absorb(into: number, from: number): void {
    for (const member of this.members[from]!) this.members[into]!.push(member)
    this.members[from] = null
    for (const other of this.forbidden[from] ?? []) {
      this.forbidden[other]!.delete(from)
      this.forbid(into, other)
    }
  }
}

/** Squared scores between the members of two clusters: their sum in units, and how many pairs were scored. */
interface Weight {
  readonly sum: number
  readonly pairs: number
}
