import { type GroupRulings, groupClaims, type Id, readPublished, type ScoredLink } from '@sayso/core'
import type { ClaimNode, Store, Surroundings } from '@sayso/store'

/** What became of some claims and of all that their groups met. */
export interface Regrouped {
  /** Groups with other members than before, and those of the claims that were to be grouped. */
  readonly groups: readonly (readonly ClaimNode[])[]
  /** The claims that were to be grouped; more than were asked for where these left a group behind. */
  readonly settled: readonly Id[]
  /** All links within the groups, and some others; some of them more than once. */
  readonly links: readonly ScoredLink[]
}

/**
 * Groups claims as they would come out if all claims of the case were grouped at once, without looking at all of them.
 *
 * Older groups stand as they were made. Those that are next to the claims are made again together with these. Where a group
 * comes out otherwise than before, what is next to it is added and all are made again, until every group that has links to
 * others outside came out as it was: then no group outside can come out otherwise, since what it meets is what it met (see
 * `groupClaims`). Touched claims that are not yet at turn count as absent.
 */
export async function regroupAround(
  store: Pick<Store, 'readSurroundings'>,
  claims: readonly Id[],
  rulings: GroupRulings,
): Promise<Regrouped> {
  const region = new Region(claims)
  for (let next = claims; ; ) {
    region.add(next, await store.readSurroundings(next))
    const changed = region.group(rulings).filter((group) => !region.isAsBefore(group))
    next = changed.flat().filter((claim) => !region.isOpen(claim))
    if (next.length === 0) return region.describe(changed)
    region.open(next)
  }
}

class Region {
  readonly #fresh: Set<Id>
  /** Claims whose whole surroundings are in the region. */
  readonly #open: Set<Id>
  readonly #nodes = new Map<Id, ClaimNode>()
  readonly #links: ScoredLink[] = []
  /** By the group that they stand in, how many claims it has. */
  readonly #sizes = new Map<Id, number>()

  constructor(claims: readonly Id[]) {
    this.#fresh = new Set(claims)
    this.#open = new Set(claims)
  }

  /** Adds what stands next to the claims that were asked for. */
  add(claims: readonly Id[], { nodes, links }: Surroundings): void {
    const asked = new Set(claims)
    const left = new Set(nodes.flatMap(({ claim, group }) => (this.#fresh.has(claim) ? (group ?? []) : [])))
    const added = new Set<Id>()
    for (const node of nodes) {
      if (this.#nodes.has(node.claim)) continue
      const isLeft = node.group !== null && left.has(node.group)
      if (node.touched && !this.#fresh.has(node.claim) && !isLeft) continue
      if (isLeft) this.#fresh.add(node.claim)
      added.add(node.claim)
      this.#nodes.set(node.claim, node)
      if (node.group !== null) this.#sizes.set(node.group, (this.#sizes.get(node.group) ?? 0) + 1)
    }
    // Those between claims that were there before came with them, but for those of two groups that nothing was asked about.
    const isNews = (claim: Id) => added.has(claim) || asked.has(claim)
    for (const link of links)
      if ((isNews(link.a) || isNews(link.b)) && this.#nodes.has(link.a) && this.#nodes.has(link.b))
        this.#links.push(link)
  }

  group(rulings: GroupRulings): readonly (readonly Id[])[] {
    const members = [...this.#nodes.values()].map(({ claim, wording, publishedOn }) => ({
      claim,
      wording,
      publishedAtMs: readPublished(publishedOn)?.startMs ?? null,
    }))
    return groupClaims(members, this.#links, rulings)
  }

  /** Whether a group has the members that it had, none of which was to be grouped. */
  isAsBefore(claims: readonly Id[]): boolean {
    const { group } = this.#nodes.get(claims[0]!)!
    return (
      group !== null &&
      this.#sizes.get(group) === claims.length &&
      claims.every((claim) => this.#nodes.get(claim)!.group === group && !this.#fresh.has(claim))
    )
  }

  isOpen(claim: Id): boolean {
    return this.#open.has(claim)
  }

  open(claims: readonly Id[]): void {
    for (const claim of claims) this.#open.add(claim)
  }

  describe(groups: readonly (readonly Id[])[]): Regrouped {
    return {
      groups: groups.map((claims) => claims.map((claim) => this.#nodes.get(claim)!)),
      settled: [...this.#fresh],
      links: this.#links,
    }
  }
}
