import type { Attribution } from '../../model/attribution.ts'
import type { NamedSource } from '../../model/claim.ts'
import type { Id } from '../../model/id.ts'

/** Whom a claim is credited to: the nearest speaker, then those on whom it leans, to the farthest that the document names. */
export function chainOf(
  attribution: Attribution | null,
  {
    attributions,
    namesByAttribution,
  }: { readonly attributions: readonly Attribution[]; readonly namesByAttribution: ReadonlyMap<Id, NamedSource> },
): { readonly source: NamedSource | null; readonly via: readonly NamedSource[] } {
  const links: NamedSource[] = []
  let at = attribution
  for (let depth = 0; at !== null && depth < LONGEST_CHAIN; depth++) {
    const name = namesByAttribution.get(at.id)
    if (name !== undefined && links[0]?.name !== name.name) links.unshift(name)
    const parent: Id | null = at.parent
    at = parent === null ? null : (attributions.find((other) => other.id === parent) ?? null)
  }
  const [source, ...via] = links
  return { source: source ?? null, via }
}

/** No document of the press nests deeper; more is a fault. */
const LONGEST_CHAIN = 8
