import type { ChainLink, Origin, Reason } from '../model/index.ts'
import { dropRepeats, isCircle, linkOf } from './chain-links.ts'
import { compareHolders, factsOf } from './compare-holders.ts'
import { hoursBetween } from './compare-times.ts'
import { EarlierClaims } from './earlier-claims.ts'
import {
  COPIES,
  findCopied,
  findDescribedOutlet,
  findEarlier,
  findOutletClaim,
  findOwnVersion,
  findPasser,
  MET,
  type Repeated,
} from './find-repeated.ts'
import type { HolderBook } from './holder-book.ts'
import type { HolderProfile } from './holder-profile.ts'
import type { Member } from './members.ts'
import { callInFull } from './name-holder.ts'
import { isLatin, isOutlet } from './name-outlet.ts'
import { speaksForItself } from './profile-holder.ts'
import {
  factsInCase,
  findKnown,
  type Holder,
  isMetonym,
  keyOf,
  kindOf,
  learnFacts,
  matchHolder,
} from './resolve-holder.ts'
import type { Model, TraceInput, TraceRulings } from './trace-input.ts'
import type { TracedMember } from './traced-member.ts'

/** A note made from so many reports sums up what is published; one made from fewer brings findings of its own. */
const DIGEST_PARENTS = 7
/** Where the claims so far lead, and what was made from what. */
export interface TracedSoFar {
  readonly traced: readonly TracedMember[]
  readonly parents: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * Where each claim leads, in order of the members; after each, all that is traced so far. A claim is led back by what came
 * before it alone, so what stands after some of them is what tracing only those would give.
 */
export function* traceClaims(
  members: readonly Member[],
  input: Pick<TraceInput, 'echoes' | 'rulings' | 'models'>,
  book: HolderBook,
): Generator<TracedSoFar> {
  const earlier = new EarlierClaims(members, input.echoes)
  const tracer = new Tracer(earlier, book, input)
  const { traced, parents } = earlier
  for (const member of members) {
    traced.push(tracer.traceOne(member))
    yield { traced, parents }
  }
}

class Tracer {
  readonly #earlier: EarlierClaims
  readonly #book: HolderBook
  readonly #rulings: TraceRulings
  readonly #models: NonNullable<TraceInput['models']>
  readonly #holders: Holder[] = []

  constructor(earlier: EarlierClaims, book: HolderBook, { rulings, models }: Pick<TraceInput, 'rulings' | 'models'>) {
    this.#earlier = earlier
    this.#book = book
    this.#rulings = rulings ?? {}
    this.#models = models ?? new Map()
  }

  traceOne(member: Member): TracedMember {
    const ruled = this.#followRuling(member)
    if (ruled !== null) return ruled
    const version = findOwnVersion(member, this.#earlier)
    if (version !== null && !this.#contradicts(member, version))
      return this.#follow(member, version, { how: 'update', doubt: false })
    const [nearest, ...via] = member.sources
    const copied = findCopied(member, this.#earlier, this.#book)
    if (copied !== null && !this.#contradicts(member, copied))
      return this.#follow(member, copied, { how: copied.echo!.how, doubt: copied.echo!.doubt })
    if (nearest === undefined || this.#isOwnPublisher(nearest, member)) return this.#traceOwnVoice(member)
    const outlet =
      findOutletClaim(nearest, member, { earlier: this.#earlier, book: this.#book }) ??
      findDescribedOutlet(nearest, member, { earlier: this.#earlier, book: this.#book })
    if (outlet !== null && (via.length === 0 || !this.#contradicts(member, outlet)))
      return this.#follow(member, outlet, { how: 'cites', doubt: false })
    if (isEmpty(nearest)) {
      const before = this.#earlier.lastInDocument(member)
      if (before !== null) return this.#follow(member, { member: before, echo: null }, { how: 'cites', doubt: false })
    }
    if (nearest.several || (via.length === 0 && this.#isOutletOfCase(nearest))) {
      const before = findEarlier(member, this.#earlier)
      if (before !== null) return this.#follow(member, before, { how: 'cites-laundered', doubt: true })
    }
    return this.#traceNamed(member, nearest, via)
  }

  /** What a person ruled outranks all else. */
  #followRuling(member: Member): TracedMember | null {
    const origin = this.#rulings.origins?.find((ruling) => ruling.claim === member.claim.id)
    if (origin !== undefined) {
      const known = this.#holders.find((holder) => holder.name === origin.holder || holder.called.has(origin.holder))
      const holder = known ?? this.#makeRuledHolder(origin.holder, member)
      note(holder, member)
      return this.#finish(holder, { rule: 'judgement', words: origin.holder, weight: null }, { words: origin.holder })
    }
    const echo = this.#rulings.echoes?.find((ruling) => ruling.claim === member.claim.id)
    const repeated = this.#earlier.members.find((other) => other.claim.id === echo?.repeats)
    if (repeated === undefined || repeated.index >= member.index) return null
    const made = this.#earlier.echoOf(member, repeated)
    return this.#follow(member, { member: repeated, echo: made }, { how: made?.how ?? 'cites', doubt: false })
  }

  #makeRuledHolder(name: string, member: Member): Holder {
    const holder: Holder = {
      key: `r ${name}`,
      name,
      kind: 'statement',
      facts: factsOf({ ...member.publisher, text: name, names: [], affiliations: [], concepts: [] }, this.#book),
      metBy: null,
      first: member,
      sides: new Set(),
      values: new Set(),
      documents: new Set(),
      called: new Set([name]),
    }
    this.#holders.push(holder)
    return holder
  }

  /** An outlet's own voice: press repeats what an earlier report says; a government, a group or a channel speaks for itself. */
  #traceOwnVoice(member: Member): TracedMember {
    const itself = speaksForItself(member.document)
    const digest = this.#earlier.parentsOf(member).size >= DIGEST_PARENTS
    const before = itself && !digest ? null : findEarlier(member, this.#earlier)
    if (before !== null) {
      const doubt = !itself && (before.echo === null || before.echo.doubt)
      return this.#follow(member, before, {
        how: before.echo?.how ?? (itself ? 'aggregates' : 'cites-laundered'),
        doubt,
      })
    }
    const holder = this.#holderFor(member.publisher, member, { own: true, metBy: null })
    return this.#finish(holder, this.#sourceReason(member), { words: member.publisher.text })
  }

  #traceNamed(member: Member, nearest: HolderProfile, via: readonly HolderProfile[]): TracedMember {
    const metBy = this.#meetingOf([nearest, ...via], member)
    const holder = this.#holderFor(via.at(-1) ?? nearest, member, { own: false, metBy })
    const between = [nearest, ...via].slice(0, -1).map((profile) => linkOf(profile.text, null))
    const passer = member.toldHere ? null : findPasser(member, holder, this.#earlier)
    const reason = this.#sourceReason(member)
    if (passer === null) {
      const model = this.#findModel(via.at(-1) ?? nearest, member)
      const passed =
        model === null ? [] : [{ name: model.publisher, entity: null, document: model.document, claim: null }]
      const farthest = via.at(-1) ?? nearest
      return this.#finish(holder, reason, {
        // A country has no post: what stands beside it is about others.
        words: isMetonym(holder.facts) ? farthest.text : callInFull(farthest),
        between: [...between, ...passed],
      })
    }
    const before = this.#earlier.traced[passer.member.index]!
    const passed = [this.#linkTo(passer.member), ...this.#callAsHere(before, passer.member, member)]
    const links = dropRepeats([...between, ...passed])
    return {
      links,
      holders: [holder],
      repeats: passer.member,
      how: passer.echo?.how ?? 'cites',
      doubt: false,
      circle: isCircle(links, member.document.publisher),
      reasons: [reason, ...(passer.echo?.reasons ?? [])],
    }
  }

  /** The report that the member's was copied from, or made from and that names the same holder, whatever else it claims. */
  #findModel(profile: HolderProfile, member: Member): Model | null {
    const known = findKnown(profile, this.#book)
    const models = (this.#models.get(member.document.id) ?? []).filter(
      ({ document, how }) => known?.documents.has(document) || COPIES.has(how),
    )
    const better = (a: Model, b: Model) =>
      Number(a.doubt) - Number(b.doubt) || b.score - a.score || (a.document < b.document ? -1 : 1)
    return [...models].sort(better)[0] ?? null
  }

  /** The outlet that met an unnamed source: the one that passes it on where the words name one, else the publisher; `null` for all others. */
  #meetingOf(sources: readonly HolderProfile[], member: Member): string | null {
    if (sources.at(-1)?.unnamed !== true) return null
    const { publisher } = member.document
    const passer = sources.at(-2)
    if (passer === undefined) return publisher
    const outlet = this.#book.publishers.find((each) => each.press && isOutlet(passer, each))
    const isOutletByItsWords = passer.names.length > 0 && passer.concepts.some((concept) => OUTLETS.has(concept))
    return outlet?.name ?? (isOutletByItsWords ? passer.text : publisher)
  }

  #holderFor(
    profile: HolderProfile,
    member: Member,
    { own, metBy }: { readonly own: boolean; readonly metBy: string | null },
  ): Holder {
    const parents = this.#earlier.parentsOf(member)
    const found = matchHolder({ profile, member, holders: this.#holders, book: this.#book, parents, own, metBy })
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
    const key = keyOf(profile, metBy ?? member.document.publisher ?? member.document.id, this.#book)
    const same = this.#holders.find((other) => other.key === key)
    const holder: Holder = same ?? {
      key,
      name: known?.name ?? profile.text,
      kind: own ? ownKind(member) : kindOf(profile),
      facts: factsInCase(facts, known),
      metBy,
      first: member,
      sides: new Set(),
      values: new Set(),
      documents: new Set(),
      called: new Set([profile.text]),
    }
    if (same === undefined) this.#holders.push(holder)
    note(holder, member)
    return holder
  }

  #follow(
    member: Member,
    { member: other, echo }: Repeated,
    { how, doubt }: { readonly how: string; readonly doubt: boolean },
  ): TracedMember {
    const before = this.#earlier.traced[other.index]!
    for (const holder of before.holders) note(holder, member)
    const samePublisher = other.document.publisher === member.document.publisher
    const passed = this.#callAsHere(before, other, member)
    const links = dropRepeats([...(samePublisher ? [] : [this.#linkTo(other)]), ...passed])
    const reasons: Reason[] = [
      other.document.page === member.document.page && other.document.id !== member.document.id
        ? { rule: 'version', words: 'an earlier version of the same page says so', weight: null }
        : sayEcho(member, { member: other, echo }, { how, doubt }),
    ]
    if (member.value !== null && other.value !== null && member.value !== other.value) {
      reasons.push({ rule: 'value-drift', words: `${other.value} has become ${member.value}`, weight: null })
    }
    return {
      links,
      holders: before.holders,
      repeats: other,
      how,
      doubt: doubt || before.doubt,
      circle: before.circle || (!samePublisher && isCircle(links, member.document.publisher)),
      reasons: [...reasons, ...(echo?.reasons ?? [])],
    }
  }

  /** The links that a claim was led to, the farthest in the words of its own report where that says who it is. */
  #callAsHere({ links, holders }: TracedMember, other: Member, member: Member): readonly ChainLink[] {
    const [last, farthest] = [links.at(-1), member.sources.at(-1)]
    if (last === undefined || last.document !== null) return links
    if (speaksForItself(other.document) && last.name === this.#linkTo(other).name) return links
    if (farthest === undefined || isEmpty(farthest) || isSomeOutlet(farthest)) return links
    if (this.#isOwnPublisher(farthest, member) || this.#isOutletOfCase(farthest)) return links
    const isKnownByName = holders.some(({ facts }) => facts.names.size > 0)
    if ((farthest.several && isKnownByName) || isMetonym(factsOf(farthest, this.#book))) return links
    const name = callInFull(farthest)
    const holder = holders.at(-1)
    if (holder !== undefined && !isLatin(holder.name) && this.#mayBeCalled(holder, farthest)) holder.called.add(name)
    return [...links.slice(0, -1), { ...last, name }]
  }

  /** Words that keep somebody anonymous name nobody who is known; words for somebody of another country or matter name somebody else. */
  #mayBeCalled(holder: Holder, profile: HolderProfile): boolean {
    if (profile.unnamed && !MET.has(holder.kind)) return false
    return compareHolders(factsOf(profile, this.#book), holder.facts).score >= 0
  }

  #finish(
    holder: Holder,
    reason: Reason,
    { words, between = [] }: { readonly words: string; readonly between?: readonly ChainLink[] },
  ): TracedMember {
    const links = dropRepeats([...between, linkOf(words, null)])
    return { links, holders: [holder], repeats: null, how: null, doubt: false, circle: false, reasons: [reason] }
  }

  #linkTo(member: Member): ChainLink {
    return linkOf(member.document.publisher ?? member.document.url ?? member.document.id, member)
  }

  #sourceReason(member: Member): Reason {
    const words = member.claim.source?.text ?? member.document.publisher ?? ''
    return { rule: member.claim.source === null ? 'own-voice' : 'source', words, weight: null }
  }

  #isOwnPublisher(source: HolderProfile, member: Member): boolean {
    return member.publisherNames !== null && isOutlet(source, member.publisherNames)
  }

  /** Whether the words of a claim name somebody else than those on whom an earlier claim rests. */
  #contradicts(member: Member, { member: other }: Repeated): boolean {
    const farthest = member.sources.at(-1)
    if (farthest === undefined || farthest.several || farthest.unnamed || isEmpty(farthest)) return false
    if (this.#isOwnPublisher(farthest, member) || this.#isOutletOfCase(farthest)) return false
    const own = factsOf(farthest, this.#book)
    if (own.names.size === 0 && own.acronyms.size === 0) return false
    const known = findKnown(farthest, this.#book)
    const facts = factsInCase(own, known)
    const { holders } = this.#earlier.traced[other.index]!
    return holders.every((holder) => holder.key !== `k ${known?.key}` && compareHolders(facts, holder.facts).score < 0)
  }

  /** An outlet of the case that brings this claim in no report of this group: somebody earlier said so. */
  #isOutletOfCase(source: HolderProfile): boolean {
    return this.#book.publishers.some((each) => each.press && isOutlet(source, each))
  }
}

function sayEcho(
  member: Member,
  { member: other, echo }: Repeated,
  { how, doubt }: { readonly how: string; readonly doubt: boolean },
): Reason {
  const hours = hoursBetween(member.document.publishedOn, other.document.publishedOn)
  const later = hours === null ? '' : `, ${hours} ${hours === 1 ? 'hour' : 'hours'} later`
  const words = `${other.document.publisher ?? other.document.id}: ${how}${later}${doubt ? ', no credit' : ''}`
  return { rule: doubt ? 'no-credit' : 'echo', words, weight: echo?.score ?? null }
}

/** Whether the words tell nothing of who it is: a pronoun that was not resolved. */
function isEmpty(profile: HolderProfile): boolean {
  return (
    profile.names.every((name) => !name.sure) &&
    profile.affiliations.length === 0 &&
    profile.acronyms.length === 0 &&
    profile.concepts.length === 0 &&
    profile.text.length <= LONGEST_PRONOUN
  )
}

const LONGEST_PRONOUN = 5

/** "Foreign media", "a newspaper": words for whoever passed it on, not for whom it rests on. */
function isSomeOutlet(profile: HolderProfile): boolean {
  return profile.names.length === 0 && profile.concepts.some((concept) => OUTLETS.has(concept))
}

const OUTLETS: ReadonlySet<string> = new Set(['media', 'newsagency', 'newspaper', 'broadcaster', 'channel'])

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
