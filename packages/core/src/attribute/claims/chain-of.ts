import type { Attribution } from '../../model/attribution.ts'
import type { NamedSource } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Id } from '../../model/id.ts'
import { lineageOf } from './lineage-of.ts'

/** The attributions of a document with the names of their sources. */
export interface Named {
  readonly doc: Document
  readonly attributionsById: ReadonlyMap<Id, Attribution>
  readonly namesByAttribution: ReadonlyMap<Id, NamedSource>
}

/** Both are empty in the outlet's own voice. */
export interface Links {
  readonly source: NamedSource | null
  readonly via: readonly NamedSource[]
}

/** Whom a claim is credited to: the nearest speaker, then those on whom it leans, to the farthest that the document names. */
export function chainOf(attribution: Attribution | null, { doc, attributionsById, namesByAttribution }: Named): Links {
  const links: NamedSource[] = []
  for (const { id } of lineageOf(attribution, attributionsById)) {
    const name = namesByAttribution.get(id)
    if (name !== undefined && links[0]?.name !== name.name && !isOutlet(name, doc)) links.unshift(name)
  }
  const [source, ...via] = links
  return { source: source ?? null, via }
}

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
