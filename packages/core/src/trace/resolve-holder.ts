import { MATTERS, PAPERS, ROLES, WITNESSES } from '../languages/holder-words.ts'
import type { OriginKind } from '../model/index.ts'
import { findByPost } from './book-posts.ts'
import { compareHolders, factsOf, type HolderFacts, holdsAll, shareSound, uniteFacts } from './compare-holders.ts'
import { type HolderBook, type KnownHolder, wayOf } from './holder-book.ts'
import type { HolderProfile } from './holder-profile.ts'
import type { Member, Side } from './members.ts'
import { guessOffice } from './name-office.ts'

/** One holder within a group: all claims that rest on it, whatever they call it. */
export interface Holder {
  /** The same for the same holder in every group of the case. */
  readonly key: string
  readonly name: string
  readonly kind: OriginKind
  facts: HolderFacts
  readonly metBy: string | null
  readonly first: Member
  readonly sides: Set<Side>
  readonly values: Set<number>
  readonly documents: Set<string>
  /** The words by which claims of the group name it. */
  readonly called: Set<string>
}

/** From this likeness on two descriptions are of one holder. */
const ENOUGH = 3
/** What the same value, the same side and a document made from the holder's add to the likeness. */
const SAME_VALUE = 1.5
const OTHER_VALUE = -0.5
const SAME_SIDE = 0.5
const OTHER_SIDE = -1
const ECHOED = 2
/** Somebody named is not somebody kept anonymous, unless a later report drops the name's cover. */
const NAMED_NOT_ANONYMOUS = -2
const SAME_MEETING = 3
/** A name that is not the holder's own is its man or its house only where more than one thing agrees. */
const NAMED_ENOUGH = 2
/** "The presidential office" of a report from Seoul is not the Kremlin. */
const OTHER_HOME = -3
/** Something of what is said must agree: time and copying alone do not make two descriptions one. */
const SAID_ENOUGH = 1

/** Origins whose words do not name who it is. */
const UNNAMED: ReadonlySet<string> = new Set(['anonymous', 'witness'])

export interface HolderQuestion {
  readonly profile: HolderProfile
  readonly member: Member
  readonly holders: readonly Holder[]
  readonly book: HolderBook
  /** Documents that this one was made from. */
  readonly parents: ReadonlySet<string>
  /** Whether a publisher speaks of itself: then only its own name makes it one with another. */
  readonly own: boolean
  /** The outlet that met it, where it is unnamed. */
  readonly metBy: string | null
}

/** A holder of the group that the words mean; `null` where none is like enough. */
export function matchHolder(question: HolderQuestion): Holder | null {
  const { profile, member, holders, book, parents } = question
  const known = findKnown(profile, book)
  if (known !== null) {
    const same = holders.find((holder) => holder.key === `k ${known.key}`)
    if (same !== undefined) return same
  }
  if (holders.length === 0) return null
  const own = factsOf(profile, book)
  const facts = factsInCase(own, known)
  const named = own.names.size > 0 || own.acronyms.size > 0
  const country =
    own.affiliations.size > 0 ? own.affiliations : new Set(profile.country === null ? [] : [profile.country])
  const metonym = isMetonym(own)
  const home = countryOfOffice(profile, own, book)
  let best: { holder: Holder; score: number } | null = null
  for (const holder of holders) {
    const places = new Set([...holder.facts.affiliations, ...holder.facts.names, ...holder.facts.besideKeys])
    const likeness = compareHolders(facts, holder.facts)
    if (question.own && !likeness.named) continue
    if (!likeness.named && areOtherPeople(facts, holder.facts)) continue
    let score = likeness.score
    if (!metonym && named && isMetonym(holder.facts) && !shareSound(facts.affiliations, places)) continue
    if (metonym) score = shareSound(country, places) ? 1.5 : -5
    else if (own.affiliations.size === 0 && shareSound(country, holder.facts.affiliations)) score += 0.5
    if (home !== null && holder.facts.affiliations.size > 0 && !shareSound(new Set([home]), places)) score += OTHER_HOME
    if (!metonym && !profile.unnamed && holder.kind === 'anonymous') score += NAMED_NOT_ANONYMOUS
    if (profile.unnamed && holder.kind === 'anonymous' && score >= -1 && holder.metBy === question.metBy)
      score += SAME_MEETING
    if (named && !likeness.named && !metonym && score < NAMED_ENOUGH) continue
    const near = [...holder.documents].some((document) => document === member.document.id || parents.has(document))
    if (!metonym && !profile.unnamed && !near && likeness.score < SAID_ENOUGH) continue
    if (profile.unnamed && !UNNAMED.has(holder.kind) && likeness.score < SAID_ENOUGH) continue
    if (score < -2) continue
    if (member.value !== null && holder.values.size > 0)
      score += holder.values.has(member.value) ? SAME_VALUE : OTHER_VALUE
    score += holder.sides.has(member.side) ? SAME_SIDE : OTHER_SIDE
    if ([...holder.documents].some((document) => document === member.document.id || parents.has(document)))
      score += ECHOED
    if (score >= ENOUGH && (best === null || score > best.score)) best = { holder, score }
  }
  return best?.holder ?? null
}

/** The country whose office words without a country mean; `null` where they mean no office. */
function countryOfOffice(profile: HolderProfile, facts: HolderFacts, book: HolderBook): string | null {
  if (facts.names.size > 0) return null
  const office = guessOffice(profile, facts, book)
  return office === null ? null : office.slice(0, office.lastIndexOf(' '))
}

/** A docker and an official are two, whoever met them. */
function areOtherPeople(a: HolderFacts, b: HolderFacts): boolean {
  const works = (facts: HolderFacts) => WITNESSES.filter((work) => facts.concepts.has(work))
  const posts = (facts: HolderFacts) => POSTS.filter((post) => facts.concepts.has(post))
  return (works(a).length > 0 && posts(b).length > 0) || (works(b).length > 0 && posts(a).length > 0)
}

const POSTS = ['official', 'diplomat', 'officer', 'adviser', 'minister', 'delegate'] as const

/** What a described holder may learn from words that were found to mean it: only where it knew nothing of that sort. */
export function learnFacts(holder: Holder, facts: HolderFacts): void {
  const knowsMatter = MATTERS.some(
    (matter) => holder.facts.concepts.has(matter) || holder.facts.besideConcepts.has(matter),
  )
  holder.facts = {
    ...holder.facts,
    affiliations: holder.facts.affiliations.size > 0 ? holder.facts.affiliations : facts.affiliations,
    besideConcepts: knowsMatter
      ? holder.facts.besideConcepts
      : new Set([...holder.facts.besideConcepts, ...facts.concepts]),
  }
}

/** Whether the words only name a country, its capital or its government: whoever of it said so. */
export function isMetonym(facts: HolderFacts): boolean {
  if (facts.names.size > 0 || facts.acronyms.size > 0) return false
  if (facts.affiliations.size === 0 && !facts.concepts.has('government')) return false
  const said = [...MATTERS, ...WITNESSES, ...PAPERS, ...ROLES].filter((kind) => facts.concepts.has(kind))
  return said.every((kind) => kind === 'government' || kind === 'official' || kind === 'spokesperson')
}

/** What words say of a holder, with all that the case knows of it: that alone where it holds what they say, as it mostly does. */
export function factsInCase(own: HolderFacts, known: KnownHolder | null): HolderFacts {
  if (known === null) return own
  return holdsAll(known.facts, own) ? known.facts : uniteFacts([own, known.facts])
}

/** The holder of the case that a name, an acronym or an office means; `null` where none does. */
export function findKnown(profile: HolderProfile, book: HolderBook): KnownHolder | null {
  const before = remembered.get(profile)
  if (before?.book === book) return before.known
  const known = lookUp(profile, book)
  remembered.set(profile, { book, known })
  return known
}

/** Whom each profile was last taken for: a group asks again and again. */
const remembered = new WeakMap<HolderProfile, { readonly book: HolderBook; readonly known: KnownHolder | null }>()

function lookUp(profile: HolderProfile, book: HolderBook): KnownHolder | null {
  const way = wayOf(profile, factsOf(profile, book), book)
  if (way !== null) return book.byWay.get(way) ?? null
  const holders = new Set([...findByPost(profile, book.posts)].map((other) => book.byWay.get(other)))
  return holders.size === 1 ? ([...holders][0] ?? null) : null
}

/** The key of a holder that no other is like: by name, by description and country, or by the outlet that met it or brings it. */
export function keyOf(profile: HolderProfile, outlet: string, book: HolderBook): string {
  const known = findKnown(profile, book)
  if (known !== null) return `k ${known.key}`
  const facts = factsOf(profile, book)
  const way = wayOf(profile, facts, book)
  if (way !== null) return `k ${way}`
  const kinds = [...MATTERS, ...ROLES, ...WITNESSES, ...PAPERS].filter((kind) => facts.concepts.has(kind))
  const described = `${[...facts.affiliations].sort().join(' ')} ${kinds.join(' ')}`.trim()
  if (isMetonym(facts)) return `g ${described}`
  return `u ${outlet} ${described}`
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
