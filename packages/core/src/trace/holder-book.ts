import { compareHolders, factsOf, findPlace, type HolderFacts, shareSound, uniteFacts } from './compare-holders.ts'
import type { HolderProfile } from './holder-profile.ts'
import type { PlaceNames } from './place-names.ts'

/** A holder known by name over the whole case. */
export interface KnownHolder {
  /** Stable: made from the name, the same whatever order the mentions came in. */
  readonly key: string
  readonly name: string
  readonly facts: HolderFacts
  /** How often the case names it. */
  readonly mentions: number
}

/** Who is who in a case. */
export interface HolderBook {
  readonly places: PlaceNames
  readonly holders: readonly KnownHolder[]
}

/**
 * Makes the named sources of a case one: a surname and the full name, an acronym and what it stands for, a spokesman and his
 * ministry. `profiles` may come in any order.
 */
export function makeHolderBook(profiles: readonly HolderProfile[], places: PlaceNames): HolderBook {
  const nodes = collectNodes(profiles, places)
  const parent = nodes.map((_, index) => index)
  const find = (index: number): number => {
    let at = index
    while (parent[at] !== at) at = parent[at]!
    return at
  }
  const byKey = new Map<string, number[]>()
  nodes.forEach((node, index) => {
    for (const key of [...node.facts.names, ...node.facts.acronyms])
      byKey.set(key.slice(0, 3), [...(byKey.get(key.slice(0, 3)) ?? []), index])
  })
  nodes.forEach((node, index) => {
    const near = new Set(
      [...node.facts.names, ...node.facts.acronyms].flatMap((key) => byKey.get(key.slice(0, 3)) ?? []),
    )
    for (const other of near) {
      if (other >= index || find(other) === find(index)) continue
      if (areOne(node, nodes[other]!)) parent[Math.max(find(other), find(index))] = Math.min(find(other), find(index))
    }
  })
  const merged = new Map<number, Node[]>()
  nodes.forEach((node, index) => {
    merged.set(find(index), [...(merged.get(find(index)) ?? []), node])
  })
  const holders = [...merged.values()].map((members): KnownHolder => {
    const named = [...members].sort((a, b) => rankName(b) - rankName(a) || (a.key < b.key ? -1 : 1))[0]!
    return {
      key: named.key,
      name: named.name,
      facts: members.map((member) => member.facts).reduce(uniteFacts),
      mentions: members.reduce((sum, member) => sum + member.mentions, 0),
    }
  })
  return { places, holders: holders.sort((a, b) => (a.key < b.key ? -1 : 1)) }
}

interface Node {
  readonly key: string
  readonly name: string
  readonly facts: HolderFacts
  readonly lastKey: string | null
  readonly mentions: number
}

/** One node for each way in which a holder is named. */
function collectNodes(profiles: readonly HolderProfile[], places: PlaceNames): Node[] {
  const nodes = new Map<string, Node>()
  for (const profile of profiles) {
    if (profile.unnamed || profile.several) continue
    const facts = factsOf(profile, places)
    if (facts.names.size === 0 && facts.acronyms.size === 0) continue
    const key = [...facts.names].join(' ') || [...facts.acronyms].join(' ')
    const last = [...profile.names].reverse().find((name) => findPlace(name.key, places) === null)
    const known = nodes.get(key)
    const name = profile.run ?? profile.text
    nodes.set(key, {
      key,
      name: known === undefined || isBetterName(name, known.name) ? name : known.name,
      facts: known === undefined ? facts : uniteFacts(known.facts, facts),
      lastKey: last?.key ?? null,
      mentions: (known?.mentions ?? 0) + 1,
    })
  }
  return [...nodes.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** In Latin script first, then the longer, then the first of the alphabet: the same whatever came first. */
function isBetterName(name: string, than: string): boolean {
  const latin = (text: string) => (/^[\p{Script=Latin}\P{L}]+$/u.test(text) ? 1 : 0)
  if (latin(name) !== latin(than)) return latin(name) > latin(than)
  if (name.length !== than.length) return name.length > than.length
  return name < than
}

function rankName(node: Node): number {
  return (
    (/^[\p{Script=Latin}\P{L}]+$/u.test(node.name) ? 100 : 0) +
    Math.min(60, node.name.length) +
    Math.min(9, node.mentions)
  )
}

/** Surnames agree, or all names of the shorter are among the longer's, or an acronym, and nothing else contradicts. */
function areOne(a: Node, b: Node): boolean {
  if ([...a.facts.acronyms].some((acronym) => b.facts.acronyms.has(acronym))) return true
  if (a.lastKey === null || b.lastKey === null) return false
  if (!shareSound(new Set([a.lastKey]), new Set([b.lastKey]))) return false
  if (a.lastKey.length < 3) return a.lastKey === b.lastKey && compareHolders(a.facts, b.facts).score > 4
  return compareHolders(a.facts, b.facts).score > 0
}
