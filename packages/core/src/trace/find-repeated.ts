import type { Echo } from '../model/index.ts'
import { factsOf, shareSound } from './compare-holders.ts'
import type { EarlierClaims } from './earlier-claims.ts'
import type { HolderBook } from './holder-book.ts'
import type { HolderProfile } from './holder-profile.ts'
import type { Member } from './members.ts'
import { isOutlet } from './name-outlet.ts'
import { isPress } from './publisher-names.ts'
import type { Holder } from './resolve-holder.ts'

/** An earlier claim that another repeats, and how its document was made from the other's, where that shows. */
export interface Repeated {
  readonly member: Member
  readonly echo: Echo | null
}

/** Ways in which a document takes another's claims along, whomever they are credited to. */
export const COPIES: ReadonlySet<string> = new Set(['verbatim', 'light-rewrite', 'heavy-rewrite', 'translation'])

/** A copy of the same original is a worse parent than the original. */
const COPY_OF_COPY = 0.3
const LEAST_COPY_SCORE = 0.2
/** A copy names the source of a sentence as its model did. */
const SAME_WORDS = 0.5

/** The claim of the document that this one's was copied from, rewritten or translated, with the same figure and source. */
export function findCopied(member: Member, earlier: EarlierClaims, book: HolderBook): Repeated | null {
  return best(earlier.inParents(member), (other) => {
    const echo = earlier.echoOf(member, other)
    if (echo === null || !COPIES.has(echo.how) || other.side !== member.side) return null
    if (other.document.publisher === member.document.publisher) return null
    let score = echo.score
    if (member.value !== null && other.value !== null) score += member.value === other.value ? 1 : -1
    const [own, its] = [member.sources[0], other.sources[0]]
    if (own !== undefined && its !== undefined) score += haveInCommon(own, its, book) ? 2 : -1
    if (own !== undefined && own.text === its?.text) score += SAME_WORDS
    else if (own !== its) score -= 0.3
    if (COPIES.has(earlier.traced[other.index]!.how ?? '')) score -= COPY_OF_COPY
    return score > LEAST_COPY_SCORE ? { score, echo } : null
  })
}

/** The claim of an earlier version of the same page that this one carries on, worded alike or not. */
export function findOwnVersion(member: Member, earlier: EarlierClaims): Repeated | null {
  return best(earlier.inOwnPage(member), (other) => {
    if (other.side !== member.side) return null
    let score = other.index / (member.index + 1) + compareValues(member.value, other.value)
    if (other.claim.anchor.exact === member.claim.anchor.exact) score += 2
    if (other.claim.source?.name === member.claim.source?.name) score += 1
    return { score, echo: null }
  })
}

/** The earlier claim that one without a source of its own most likely repeats. */
export function findEarlier(member: Member, earlier: EarlierClaims): Repeated | null {
  return best(earlier.before(member), (other) => {
    const sameDocument = other.document.id === member.document.id
    if (sameDocument && other.sources.length === 0) return null
    if (other.side !== member.side && !(member.side === 'questions' && other.side === 'affirms')) return null
    const echo = earlier.echoOf(member, other)
    let score = echo === null ? 0 : 1 + echo.score
    if (sameDocument) score += 1.5
    return { score: score + compareValues(member.value, other.value), echo }
  })
}

/** The earlier claim in this group of the outlet that the source names: of several that by whom the outlet is said to have it from. */
export function findOutletClaim(
  source: HolderProfile,
  member: Member,
  { earlier, book }: { readonly earlier: EarlierClaims; readonly book: HolderBook },
): Repeated | null {
  const farthest = member.sources.length > 1 ? member.sources.at(-1) : undefined
  const named = function* () {
    for (const own of earlier.byPublisher(member)) {
      const names = own.at(-1)!.publisherNames
      if (names !== null && isOutlet(source, names)) yield* own
    }
  }
  return best(named(), (other) => {
    const echo = earlier.echoOf(member, other)
    let score = other.side === member.side ? 2 : 0
    if (echo !== null) score += 1
    score += compareValues(member.value, other.value) / 2
    const its = other.sources.at(-1)
    if (farthest !== undefined && its !== undefined && haveInCommon(farthest, its, book)) score += 1
    return { score: score + other.index / (member.index + 1) / 2, echo }
  })
}

/** Kinds of publisher that a word for an outlet may mean. */
const OUTLET_KINDS: Readonly<Record<string, readonly string[]>> = {
  newspaper: ['newspaper'],
  broadcaster: ['broadcaster'],
  newsagency: ['agency'],
  channel: ['channel'],
}

/** "A Westringen newspaper", "a channel": an outlet told by its sort and country, and what the document was made from. */
export function findDescribedOutlet(
  source: HolderProfile,
  member: Member,
  { earlier, book }: { readonly earlier: EarlierClaims; readonly book: HolderBook },
): Repeated | null {
  const facts = factsOf(source, book)
  const kind = Object.keys(OUTLET_KINDS).find((concept) => facts.concepts.has(concept))
  if (kind === undefined || facts.names.size > 0) return null
  return best(earlier.before(member), (other) => {
    if (other.document.publisher === member.document.publisher || other.side !== member.side) return null
    if (!OUTLET_KINDS[kind]!.includes(other.document.publisherKind ?? '')) return null
    const echo = earlier.echoOf(member, other)
    let score = echo === null ? 0 : 2
    if (shareSound(facts.affiliations, other.publisherFacts.affiliations)) score += 2
    else if (facts.affiliations.size > 0) score -= 1
    score += compareValues(member.value, other.value) / 2
    return score >= 1 ? { score, echo } : null
  })
}

/** Holders who spoke to one outlet, not to the public: whoever brings their words has them from it. */
export const MET: ReadonlySet<string> = new Set(['anonymous', 'witness'])

/** The earlier report of another publisher that brought the same holder, where this document was made from it. */
export function findPasser(member: Member, holder: Holder, earlier: EarlierClaims): Repeated | null {
  return best(MET.has(holder.kind) ? earlier.before(member) : earlier.inParents(member), (other) => {
    if (other.document.publisher === member.document.publisher) return null
    if (!isPress(other.document)) return null
    if (!earlier.traced[other.index]!.holders.includes(holder)) return null
    const echo = earlier.echoOf(member, other)
    const score = (echo === null ? 0 : 1 + echo.score) + compareValues(member.value, other.value) / 2
    return { score: score + (other.side === member.side ? 0.5 : 0), echo }
  })
}

/** The first of the candidates with the highest score; `null` where none has one. */
function best(
  candidates: Iterable<Member>,
  weigh: (other: Member) => { readonly score: number; readonly echo: Echo | null } | null,
): Repeated | null {
  let found: { member: Member; score: number; echo: Echo | null } | null = null
  for (const member of candidates) {
    const weighed = weigh(member)
    if (weighed === null) continue
    if (
      found === null ||
      weighed.score > found.score ||
      (weighed.score === found.score && member.index < found.member.index)
    ) {
      found = { member, ...weighed }
    }
  }
  return found
}

/** The same figure points to its report; one within a tenth may be it, rounded; another belongs to somebody else. */
function compareValues(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0
  if (a === b) return 2
  return Math.abs(a - b) <= 0.1 * Math.max(Math.abs(a), Math.abs(b)) ? 1 : -2
}

/** Whether two sources share a name or what they are. */
function haveInCommon(a: HolderProfile, b: HolderProfile, book: HolderBook): boolean {
  const [left, right] = [factsOf(a, book), factsOf(b, book)]
  for (const key of left.names) if (right.names.has(key)) return true
  for (const concept of left.concepts) if (right.concepts.has(concept)) return true
  return false
}
