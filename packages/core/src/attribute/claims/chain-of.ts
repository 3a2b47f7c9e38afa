import type { Attribution } from '../../model/attribution.ts'
import type { NamedSource } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Id } from '../../model/id.ts'

/** The attributions of a document with the names of their sources. */
export interface Named {
  readonly doc: Document
  readonly attributions: readonly Attribution[]
  readonly namesByAttribution: ReadonlyMap<Id, NamedSource>
}

/** Both are empty in the outlet's own voice. */
export interface Links {
  readonly source: NamedSource | null
  readonly via: readonly NamedSource[]
}

/** Whom a claim is credited to: the nearest speaker, then those on whom it leans, to the farthest that the document names. */
export function chainOf(attribution: Attribution | null, { doc, attributions, namesByAttribution }: Named): Links {
  const links: NamedSource[] = []
  let at = attribution
  for (let depth = 0; at !== null && depth < LONGEST_CHAIN; depth++) {
    const name = namesByAttribution.get(at.id)
    if (name !== undefined && links[0]?.name !== name.name && !isOutlet(name, doc)) links.unshift(name)
    const parent: Id | null = at.parent
    at = parent === null ? null : (attributions.find((other) => other.id === parent) ?? null)
  }
  const [source, ...via] = links
  return { source: source ?? null, via }
}

/** No document of the press nests deeper; more is a fault. */
const LONGEST_CHAIN = 8

/** "the Whistle can reveal" in the Daily Whistle, "we have learned": the outlet speaks of itself, and its voice has no source. */
function isOutlet({ name, text }: NamedSource, { publisher, publisherKind }: Document): boolean {
  if (publisher === null || (publisherKind !== null && SPEAKING_FOR_THEMSELVES.has(publisherKind))) return false
  const own = publisher.toLowerCase().split(/\s+/u)
  const words = (name.length < text.length ? name : text)
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== 'the')
  return words.length > 0 && words.every((word) => own.includes(word))
}

/** A ministry that names itself in its own statement is the source of it as much as its publisher. */
const SPEAKING_FOR_THEMSELVES: ReadonlySet<string> = new Set(['government', 'organisation'])
