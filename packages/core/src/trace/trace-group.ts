import { type Chain, type Id, makeId, type Origin, type OriginCount } from '../model/index.ts'
import { readPublished } from './compare-times.ts'
import { countOrigins } from './count-origins.ts'
import { type HolderBook, makeHolderBook } from './holder-book.ts'
import { type Member, readMembers } from './members.ts'
import { callHolder, callOutlet, nameHolder } from './name-holder.ts'
import { findPlaceNames } from './place-names.ts'
import { profileSpeakers } from './profile-holder.ts'
import { findPublishers } from './publisher-names.ts'
import type { Holder } from './resolve-holder.ts'
import { traceClaims } from './trace-claims.ts'
import type { TracedClaim, TraceInput } from './trace-input.ts'
import type { TracedMember } from './traced-member.ts'

export const TRACE_METHOD = 'trace.origins.v7'

export interface GroupTrace {
  readonly chains: readonly Chain[]
  readonly origins: readonly Origin[]
  readonly count: OriginCount
  /** The count after each day of publication, as tracing only what was published by then gives it. */
  readonly days: readonly DayCount[]
}

export interface DayCount {
  /** In UTC, as in 2027-11-05; null for claims without a date, which come last. */
  readonly day: string | null
  readonly count: OriginCount
}

/**
 * Leads every claim of a group back to where it entered the public record, and counts the distinct origins.
 *
 * The order of claims and echoes changes nothing; a verbatim copy adds no origin; a denial is never an affirmation.
 */
export function traceGroup(input: TraceInput): GroupTrace {
  const book = input.book ?? makeGroupBook(input.claims)
  const members = readMembers(input.claims, book)
  const facet = input.facet ?? null
  const days: DayCount[] = []
  let traced: readonly TracedMember[] = []
  for (const soFar of traceClaims(members, input, book)) {
    traced = soFar.traced
    const day = dayOf(members[traced.length - 1]!)
    const next = members[traced.length]
    if (next !== undefined && dayOf(next) === day) continue
    days.push({ day, count: countOrigins(input.group, { ...soFar, facet, members: members.slice(0, traced.length) }) })
  }
  const holders = new Map(traced.flatMap((one) => one.holders).map((holder) => [holder.key, holder]))
  return {
    chains: members.map((member, index) => makeChain(member.claim.id, traced[index]!, book)),
    origins: [...holders.values()].map(makeOrigin).sort((a, b) => (a.id < b.id ? -1 : 1)),
    count: days.at(-1)?.count ?? countOrigins(input.group, { facet, members, traced, parents: new Map() }),
    days,
  }
}

function dayOf({ document }: Member): string | null {
  const moment = readPublished(document.publishedOn)
  return moment === null ? null : new Date(moment.startMs).toISOString().slice(0, 10)
}

/** Who is who as the claims of one group tell it, for a case that has no book of its own. */
export function makeGroupBook(claims: readonly TracedClaim[]): HolderBook {
  const profiles = claims.flatMap(({ claim, document }) => profileSpeakers(claim, document))
  const documents = claims.map(({ document }) => document)
  return makeHolderBook(profiles, findPlaceNames(documents), findPublishers(documents))
}

function makeChain(claim: Id, one: TracedMember, book: HolderBook): Chain {
  const holder = one.holders.at(-1)
  const last = one.links.length - 1
  return {
    kind: 'chain',
    claim,
    links: one.links.map((link, at) => {
      const name = link.document === null ? link.name : callOutlet(link.name, book)
      return { ...link, name: at === last && holder !== undefined ? callHolder(name, nameHolder(holder)) : name }
    }),
    origins: one.holders.map(originId),
    repeats: one.repeats?.claim.id ?? null,
    how: one.how,
    doubt: one.doubt,
    circle: one.circle,
    reasons: one.reasons,
    method: TRACE_METHOD,
  }
}

function makeOrigin(holder: Holder): Origin {
  return {
    kind: 'origin',
    id: originId(holder),
    originKind: holder.kind,
    holder: nameHolder(holder),
    entity: null,
    metBy: holder.metBy,
    method: TRACE_METHOD,
  }
}

/** The id of an origin: from its holder alone, so that it is one in every group. */
function originId(holder: Holder): Id {
  return makeId('origin', holder.key)
}
