import { MATTERS, PAPERS, ROLES, WITNESSES } from '../languages/holder-words.ts'
import type { OriginKind } from '../model/index.ts'
import { compareHolders, factsOf, type HolderFacts, shareSound, uniteFacts } from './compare-holders.ts'
import type { HolderBook, KnownHolder } from './holder-book.ts'
import type { HolderProfile } from './holder-profile.ts'
import type { Member, Side } from './members.ts'

/** One holder within a group: all claims that rest on it, whatever they call it. */
export interface Holder {
  /** The same for the same holder in every group of the case. */
  readonly key: string
  name: string
  readonly kind: OriginKind
  facts: HolderFacts
  readonly metBy: string | null
  readonly first: Member
  readonly sides: Set<Side>
  readonly values: Set<number>
  readonly documents: Set<string>
}

/** From this likeness on two descriptions are of one holder. */
const ENOUGH = 3
/** What the same value and a document made from the holder's add to the likeness. */
const SAME_VALUE = 1
const SAME_SIDE = 0.5
const ECHOED = 1.5

export interface HolderQuestion {
  readonly profile: HolderProfile
  readonly member: Member
  readonly holders: readonly Holder[]
  readonly book: HolderBook
  /** Documents that this one was made from. */
  readonly parents: ReadonlySet<string>
}

/** A holder of the group that the words mean; `null` where none is like enough. */
export function matchHolder(
  question: HolderQuestion,
): { readonly holder: Holder; readonly words: readonly string[] } | null {
  const { profile, member, holders, book, parents } = question
  const known = findKnown(profile, book)
  const own = factsOf(profile, book.places)
  const facts = known === null ? own : uniteFacts(own, known.facts)
  const metonym = isMetonym(own)
  let best: { holder: Holder; score: number; words: readonly string[] } | null = null
  for (const holder of holders) {
    const likeness = compareHolders(facts, holder.facts)
    let score = known !== null && holder.key === known.key ? 10 : likeness.score
    if (metonym) {
      const same = shareSound(
        own.affiliations,
        new Set([...holder.facts.affiliations, ...holder.facts.besideKeys, ...holder.facts.names]),
      )
      score = same ? ENOUGH - 1 : -5
    }
    if (profile.unnamed && holder.kind === 'anonymous' && score >= 0 && holder.metBy === member.document.publisher)
      score += ENOUGH
    if (score < -2) continue
    if (member.value !== null && holder.values.has(member.value)) score += SAME_VALUE
    if (holder.sides.has(member.side)) score += SAME_SIDE
    if ([...holder.documents].some((document) => parents.has(document))) score += ECHOED
    if (score >= ENOUGH && (best === null || score > best.score)) best = { holder, score, words: likeness.words }
  }
  return best
}

/** Whether the words only name a country or a capital: whoever of its government said it. */
export function isMetonym(facts: HolderFacts): boolean {
  if (facts.names.size > 0 || facts.acronyms.size > 0 || facts.affiliations.size === 0) return false
  return ![...MATTERS, ...WITNESSES, ...PAPERS].some((kind) => kind !== 'government' && facts.concepts.has(kind))
}

/** The holder of the case that a name or a description means; `null` where none or several do. */
export function findKnown(profile: HolderProfile, book: HolderBook): KnownHolder | null {
  if (profile.unnamed || profile.several) return null
  const facts = factsOf(profile, book.places)
  const scored = book.holders
    .map((holder) => ({ holder, score: compareHolders(facts, holder.facts).score }))
    .filter(({ score }) => score >= ENOUGH)
    .sort(
      (a, b) => b.score - a.score || b.holder.mentions - a.holder.mentions || (a.holder.key < b.holder.key ? -1 : 1),
    )
  const [first, second] = scored
  if (first === undefined) return null
  const named = facts.names.size > 0 || facts.acronyms.size > 0
  return named || second === undefined || first.score - second.score >= 1 ? first.holder : null
}

/** The key of a holder that no other is like: by name, by description and country, or by the publisher that met it. */
export function keyOf(profile: HolderProfile, member: Member, book: HolderBook): string {
  const known = findKnown(profile, book)
  if (known !== null) return `n ${known.key}`
  const facts = factsOf(profile, book.places)
  if (facts.names.size > 0) return `n ${[...facts.names].join(' ')}`
  const kinds = [...MATTERS, ...ROLES, ...WITNESSES, ...PAPERS].filter((kind) => facts.concepts.has(kind))
  const described = `${[...facts.affiliations].sort().join(' ')} ${kinds.join(' ')}`.trim()
  if (profile.unnamed || kinds.length === 0) return `u ${member.document.publisher ?? member.document.id} ${described}`
  return `d ${described}`
}

/** What sort of origin a holder is, by its words. */
export function kindOf(profile: HolderProfile): OriginKind {
  const has = (...kinds: readonly string[]) => kinds.some((kind) => profile.concepts.includes(kind))
  if (has('satellite')) return 'imagery'
  if (has(...PAPERS.filter((paper) => !['post', 'photograph', 'recording', 'report'].includes(paper))))
    return 'document'
  if (has('post', 'channel')) return 'social-post'
  if (has('analysis')) return 'analysis'
  if (profile.unnamed && has('source', 'official', 'officer', 'diplomat')) return 'anonymous'
  if (has(...WITNESSES)) return 'witness'
  return profile.unnamed ? 'anonymous' : 'statement'
}
