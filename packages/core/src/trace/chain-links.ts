import type { ChainLink } from '../model/index.ts'
import type { Member } from './members.ts'

/** One link of a chain: a name, and the claim through which it passed where the case holds that. */
export function linkOf(name: string, member: Member | null): ChainLink {
  return { name, entity: null, document: member?.document.id ?? null, claim: member?.claim.id ?? null }
}

/** A chain without a name right after itself: an outlet that speaks for itself is one link, not two. */
export function dropRepeats(links: readonly ChainLink[]): ChainLink[] {
  return links.filter((link, index) => link.name !== links[index - 1]?.name)
}

/** Whether a chain comes back: to the publisher that it starts from, or to any link that it has passed. */
export function isCircle(links: readonly ChainLink[], publisher: string | null): boolean {
  const names = links.map((link) => link.name)
  return (publisher !== null && names.includes(publisher)) || new Set(names).size < names.length
}
