import {
  type Chain,
  type ChainLink,
  type Echo,
  type Id,
  makeId,
  type Origin,
  type OriginCount,
  type Reason,
} from '../model/index.ts'
import { factsOf, shareSound, uniteFacts } from './compare-holders.ts'
import { hoursBetween } from './compare-times.ts'
import { countOrigins } from './count-origins.ts'
import { type HolderBook, makeHolderBook } from './holder-book.ts'
import type { HolderProfile } from './holder-profile.ts'
import { type Member, readMembers } from './members.ts'
import { nameHolder } from './name-holder.ts'
import { isOutlet } from './name-outlet.ts'
import { findPlaceNames } from './place-names.ts'
import { profileHolder } from './profile-holder.ts'
import { findOutlets } from './publisher-names.ts'
import { findKnown, type Holder, isMetonym, keyOf, kindOf, learnFacts, matchHolder } from './resolve-holder.ts'
import type { TracedClaim, TraceInput } from './trace-input.ts'
import type { TracedMember } from './traced-member.ts'

export const TRACE_METHOD = 'trace.origins.v1'

/**
 * Leads every claim of a group back to where it entered the public record, and counts the distinct origins.
 *
 * The order of claims and echoes changes nothing; a verbatim copy adds no origin; a denial is never an affirmation.
 */
export function traceGroup(input: TraceInput): { chains: Chain[]; origins: Origin[]; count: OriginCount } {
  const book = input.book ?? bookOf(input.claims)
  const members = readMembers(input.claims, book)
  const tracer = new Tracer(members, input.echoes, book)
  const traced = tracer.trace()
  const chains = members.map((member, index): Chain => {
    const one = traced[index]!
    return {
      kind: 'chain',
      claim: member.claim.id,
      links: one.links.map((link, at) =>
        at === one.links.length - 1 && link.document === null && one.holders.length > 0
          ? { ...link, name: nameHolder(one.holders.at(-1)!) }
          : link,
      ),
      origins: one.holders.map(originId),
      repeats: one.repeats?.claim.id ?? null,
      how: one.how,
      doubt: one.doubt,
      circle: one.circle,
      reasons: one.reasons,
      method: TRACE_METHOD,
    }
  })
  const holders = [...new Map(traced.flatMap((one) => one.holders).map((holder) => [holder.key, holder])).values()]
  const origins = holders
    .map(
      (holder): Origin => ({
        kind: 'origin',
        id: originId(holder),
        originKind: holder.kind,
        holder: nameHolder(holder),
        entity: null,
        metBy: holder.metBy,
        method: TRACE_METHOD,
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return { chains, origins, count: countOrigins(input.group, members, traced, tracer.parents) }
}

/** The id of an origin: from its holder alone, so that it is one in every group. */
export function originId(holder: Pick<Holder, 'key'>): Id {
  return makeId('origin', holder.key)
}

function bookOf(claims: readonly TracedClaim[]): HolderBook {
  const profiles = claims.flatMap(({ claim, document }) =>
    [claim.source, ...claim.via].flatMap((source) => (source === null ? [] : [profileHolder(source, document)])),
  )
  const documents = claims.map(({ document }) => document)
  return makeHolderBook(profiles, findPlaceNames(documents), findOutlets(documents))
}

class Tracer {
  readonly #members: readonly Member[]
  readonly #book: HolderBook
  readonly #echoes = new Map<string, Echo>()
  /** By document, those that it was made from. */
  readonly parents = new Map<string, Set<string>>()
  readonly #holders: Holder[] = []
  readonly #done: TracedMember[] = []

  constructor(members: readonly Member[], echoes: readonly Echo[], book: HolderBook) {
    this.#members = members
    this.#book = book
    for (const echo of echoes) {
      this.#echoes.set(`${echo.document} ${echo.from}`, echo)
      const parents = this.parents.get(echo.document) ?? new Set()
      this.parents.set(echo.document, parents.add(echo.from))
    }
  }

  trace(): readonly TracedMember[] {
    for (const member of this.#members) this.#done.push(this.#traceOne(member))
    return this.#done
  }

  #traceOne(member: Member): TracedMember {
    const [nearest, ...via] = member.sources
    const ownVoice = nearest === undefined || this.#isOwnPublisher(nearest, member)
    const copied = this.#findCopied(member)
    if (copied !== null) return this.#follow(member, copied, copied.echo.how, copied.echo.doubt)
    if (ownVoice) return this.#traceOwnVoice(member)
    const outlet = this.#findOutlet(nearest, member)
    if (outlet !== null)
      return this.#follow(member, { member: outlet, echo: this.#echoOf(member, outlet) }, 'cites', false)
    const described = this.#findDescribedOutlet(nearest, member)
    if (described !== null) {
      return this.#follow(member, { member: described, echo: this.#echoOf(member, described) }, 'cites', false)
    }
    if (isEmpty(nearest)) {
      const before = this.#findSameDocument(member)
      if (before !== null) return this.#follow(member, { member: before, echo: null }, 'cites', false)
    }
    if (nearest.several || (via.length === 0 && this.#isOutletOfCase(nearest, member))) {
      const earlier = this.#findEarlier(member)
      if (earlier !== null) return this.#follow(member, earlier, 'cites-laundered', true)
    }
    return this.#traceNamed(member, nearest, via)
  }

  /** The claim of the document that this one's was copied from, rewritten or translated, with the same words or source. */
  #findCopied(member: Member): { member: Member; echo: Echo } | null {
    let best: { member: Member; echo: Echo; score: number } | null = null
    for (const other of this.#earlierThan(member)) {
      const echo = this.#echoOf(member, other)
      if (echo === null || !COPIES.has(echo.how)) continue
      if (other.side !== member.side || other.document.publisher === member.document.publisher) continue
      let score = echo.score
      if (member.value !== null && other.value !== null) score += member.value === other.value ? 1 : -1
      const [a, b] = [member.sources[0], other.sources[0]]
      if (a !== undefined && b !== undefined) score += this.#sameSource(a, b) ? 2 : -1
      else if ((a === undefined) !== (b === undefined)) score -= 0.3
      // A copy of the same original is a worse parent than the original.
      if (COPIES.has(this.#done[other.index]!.how ?? '')) score -= COPY_OF_COPY
      if (score > 0.2 && (best === null || score > best.score)) best = { member: other, echo, score }
    }
    return best
  }

  #sameSource(a: HolderProfile, b: HolderProfile): boolean {
    const left = factsOf(a, this.#book)
    const right = factsOf(b, this.#book)
    return keyless(left, right)
  }

  /** An outlet's own voice: press repeats what an earlier report says; a government, a group or a channel speaks for itself. */
  #traceOwnVoice(member: Member): TracedMember {
    const speaksItself = ['government', 'organisation', 'channel'].includes(member.document.publisherKind ?? '')
    const earlier = this.#findEarlier(member)
    if (!speaksItself && earlier !== null) {
      const doubt = earlier.echo === null || earlier.echo.doubt
      return this.#follow(member, earlier, earlier.echo?.how ?? 'cites-laundered', doubt)
    }
    if (speaksItself && earlier !== null && this.#isDigest(member)) {
      return this.#follow(member, earlier, earlier.echo?.how ?? 'aggregates', false)
    }
    return this.#finish(member, [this.#holderFor(member.publisher, member, true)], null)
  }

  #isDigest(member: Member): boolean {
    return (this.parents.get(member.document.id)?.size ?? 0) >= DIGEST_PARENTS
  }

  /** The earlier claim that one without a source most likely repeats. */
  #findEarlier(member: Member): { member: Member; echo: Echo | null } | null {
    let best: { member: Member; echo: Echo | null; score: number } | null = null
    for (const other of this.#earlierThan(member)) {
      if (other.document.id === member.document.id && other.sources.length === 0) continue
      const echo = this.#echoOf(member, other)
      let score = echo === null ? 0 : 1 + echo.score
      if (other.document.id === member.document.id) score += 1.5
      score += compareValues(member.value, other.value)
      if (other.side === member.side) score += 1
      else if (member.side === 'questions' && other.side === 'affirms') score += 1
      else continue
      if (best === null || score > best.score) best = { member: other, echo, score }
    }
    return best
  }

  /** The earlier claim in this group of the outlet that the source names. */
  /** An outlet of the case that brings this claim in no report of this group: somebody earlier said so. */
  #isOutletOfCase(source: HolderProfile, member: Member): boolean {
    return this.#book.outlets.some((outlet) => isOutlet(source, outlet, member.document.language))
  }

  /** "A Westringen newspaper", "a channel": an outlet told by its sort and country, among those that the document was made from. */
  #findDescribedOutlet(source: HolderProfile, member: Member): Member | null {
    const facts = factsOf(source, this.#book)
    if (facts.names.size > 0) return null
    const kind = Object.keys(OUTLET_KINDS).find((concept) => facts.concepts.has(concept))
    if (kind === undefined) return null
    let best: { member: Member; score: number } | null = null
    for (const other of this.#earlierThan(member)) {
      if (other.document.publisher === member.document.publisher || other.side !== member.side) continue
      if (!OUTLET_KINDS[kind]!.includes(other.document.publisherKind ?? '')) continue
      let score = this.#echoOf(member, other) === null ? 0 : 2
      if (shareSound(facts.affiliations, other.publisherFacts.affiliations)) score += 2
      else if (facts.affiliations.size > 0) score -= 1
      score += compareValues(member.value, other.value) / 2
      if (score >= 1 && (best === null || score > best.score)) best = { member: other, score }
    }
    return best?.member ?? null
  }

  /** The last claim before it in the same document whose source is known: whom "he" most likely means. */
  #findSameDocument(member: Member): Member | null {
    return (
      this.#earlierThan(member).findLast(
        (other) => other.document.id === member.document.id && other.side === member.side,
      ) ?? null
    )
  }

  #findOutlet(source: HolderProfile, member: Member): Member | null {
    let best: { member: Member; score: number } | null = null
    for (const other of this.#earlierThan(member)) {
      if (other.publisherNames === null || other.document.publisher === member.document.publisher) continue
      if (!isOutlet(source, other.publisherNames, member.document.language)) continue
      let score = other.side === member.side ? 2 : 0
      if (this.#echoOf(member, other) !== null) score += 1
      if (member.value !== null && other.value !== null) score += member.value === other.value ? 1 : -1
      score += other.index / (this.#members.length + 1) / 2
      if (best === null || score > best.score) best = { member: other, score }
    }
    return best?.member ?? null
  }

  #traceNamed(member: Member, nearest: HolderProfile, via: readonly HolderProfile[]): TracedMember {
    const farthest = via.at(-1) ?? nearest
    const holder = this.#holderFor(farthest, member, false)
    const links = [nearest, ...via].slice(0, -1).map((profile) => linkOf(profile.text, null))
    const passer = this.#findPasser(member, holder)
    return this.#finish(member, [holder], passer, links)
  }

  /** The earlier report of another publisher that brought the same holder, where this document was made from it. */
  #findPasser(member: Member, holder: Holder): Member | null {
    let best: { member: Member; score: number } | null = null
    for (const other of this.#earlierThan(member)) {
      if (other.document.publisher === member.document.publisher || !PRESS.has(other.document.publisherKind ?? ''))
        continue
      if (!this.#done[other.index]!.holders.includes(holder)) continue
      const echo = this.#echoOf(member, other)
      let score = echo === null ? 0 : 1 + echo.score
      if (echo === null && !MET.has(holder.kind)) continue
      score += compareValues(member.value, other.value) / 2
      if (other.side === member.side) score += 0.5
      if (best === null || score > best.score) best = { member: other, score }
    }
    return best?.member ?? null
  }

  #holderFor(profile: HolderProfile, member: Member, own: boolean): Holder {
    const found = matchHolder({
      profile,
      member,
      holders: this.#holders,
      book: this.#book,
      parents: this.parents.get(member.document.id) ?? new Set(),
      own,
    })
    const known = findKnown(profile, this.#book)
    const facts = factsOf(profile, this.#book)
    if (found !== null) {
      if (!isMetonym(facts)) {
        learnFacts(found, facts)
        if (!isEmpty(profile)) found.called.add(profile.text)
      }
      note(found, member)
      return found
    }
    const kind = own ? ownKind(member) : kindOf(profile)
    const holder: Holder = {
      key: keyOf(profile, member, this.#book),
      name: known?.name ?? profile.text,
      kind,
      facts: known === null ? facts : uniteFacts(facts, known.facts),
      metBy: profile.unnamed ? member.document.publisher : null,
      first: member,
      sides: new Set(),
      values: new Set(),
      documents: new Set(),
      called: new Set([profile.text]),
    }
    const same = this.#holders.find((other) => other.key === holder.key)
    if (same !== undefined) {
      note(same, member)
      return same
    }
    note(holder, member)
    this.#holders.push(holder)
    return holder
  }

  #follow(member: Member, to: { member: Member; echo: Echo | null }, how: string, doubt: boolean): TracedMember {
    const before = this.#done[to.member.index]!
    for (const holder of before.holders) note(holder, member)
    const samePublisher = to.member.document.publisher === member.document.publisher
    const passed = samePublisher ? [] : [linkOf(to.member.document.publisher ?? '', to.member)]
    const hours = hoursBetween(member.document.publishedOn, to.member.document.publishedOn)
    const named = to.member.document.publisher ?? to.member.document.id
    const reason: Reason = {
      rule: doubt ? 'no-credit' : 'echo',
      words: `${named}: ${how}${hours === null ? '' : `, ${hours} hours later`}${doubt ? ', no credit' : ''}`,
      weight: to.echo?.score ?? null,
    }
    const links = dropRepeats([...passed, ...before.links])
    return {
      links,
      holders: before.holders,
      repeats: to.member,
      how,
      doubt: doubt || before.doubt,
      circle: links.some((link) => link.name === member.document.publisher),
      reasons: [reason, ...(to.echo?.reasons ?? [])],
    }
  }

  #finish(
    member: Member,
    holders: readonly Holder[],
    repeats: Member | null,
    links: readonly ChainLink[] = [],
  ): TracedMember {
    const passed =
      repeats === null ? [] : [linkOf(repeats.document.publisher ?? '', repeats), ...this.#done[repeats.index]!.links]
    const own = [...links, ...holders.map((holder) => linkOf(holder.name, null))]
    return {
      links: dropRepeats(repeats === null ? own : [...links, ...passed]),
      holders,
      repeats,
      how: repeats === null ? null : (this.#echoOf(member, repeats)?.how ?? 'cites'),
      doubt: false,
      circle: false,
      reasons: [{ rule: 'source', words: member.claim.source?.text ?? member.document.publisher ?? '', weight: null }],
    }
  }

  #isOwnPublisher(source: HolderProfile, member: Member): boolean {
    return member.publisherNames !== null && isOutlet(source, member.publisherNames, member.document.language)
  }

  #echoOf(member: Member, other: Member): Echo | null {
    return this.#echoes.get(`${member.document.id} ${other.document.id}`) ?? null
  }

  #earlierThan(member: Member): readonly Member[] {
    return this.#members.slice(0, member.index)
  }
}

/** Holders who spoke to one outlet, not to the public: whoever brings their words has them from it. */
const MET: ReadonlySet<string> = new Set(['anonymous', 'witness'])
const PRESS: ReadonlySet<string> = new Set(['agency', 'newspaper', 'broadcaster', 'site', 'aggregator'])

/** Kinds of publisher that a word for an outlet may mean. */
const OUTLET_KINDS: Readonly<Record<string, readonly string[]>> = {
  newspaper: ['newspaper'],
  broadcaster: ['broadcaster'],
  newsagency: ['agency'],
  channel: ['channel'],
}

/** Whether the words tell nothing of who it is: a pronoun that was not resolved. */
function isEmpty(profile: HolderProfile): boolean {
  return (
    profile.names.every((name) => !name.sure) &&
    profile.affiliations.length === 0 &&
    profile.acronyms.length === 0 &&
    profile.concepts.length === 0 &&
    profile.text.length <= 5
  )
}

/** A note made from so many reports sums up what is published; one made from fewer brings findings of its own. */
const DIGEST_PARENTS = 7
const COPY_OF_COPY = 0.3
const COPIES: ReadonlySet<string> = new Set(['verbatim', 'light-rewrite', 'heavy-rewrite', 'translation'])

/** The same figure points to its report; one within a tenth may be it, rounded; another belongs to somebody else. */
function compareValues(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0
  if (a === b) return 2
  return Math.abs(a - b) <= 0.1 * Math.max(Math.abs(a), Math.abs(b)) ? 1 : -2
}

function keyless(a: ReturnType<typeof factsOf>, b: ReturnType<typeof factsOf>): boolean {
  for (const key of a.names) if (b.names.has(key)) return true
  for (const concept of a.concepts) if (b.concepts.has(concept)) return true
  return false
}

function note(holder: Holder, member: Member): void {
  holder.sides.add(member.side)
  if (member.value !== null) holder.values.add(member.value)
  holder.documents.add(member.document.id)
}

function ownKind(member: Member): Origin['originKind'] {
  if (member.document.publisherKind === 'channel') return 'social-post'
  if (member.document.publisherKind === 'organisation') return 'analysis'
  return member.document.publisherKind === 'government' ? 'statement' : 'observation'
}

function linkOf(name: string, member: Member | null): ChainLink {
  return { name, entity: null, document: member?.document.id ?? null, claim: member?.claim.id ?? null }
}

function dropRepeats(links: readonly ChainLink[]): ChainLink[] {
  return links.filter((link, index) => link.name !== links[index - 1]?.name)
}
