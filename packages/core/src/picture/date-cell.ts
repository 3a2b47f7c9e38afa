import type { ReadClaim } from './read-claim.ts'

export interface CellDates {
  readonly from: string | null
  readonly to: string | null
  readonly dated: 'event' | 'first said' | 'undated'
}

/** Days that an event may be dated past the report of it: what is still to come has not begun. */
const DAY_MS = 86_400_000

export interface DatingOptions {
  readonly planned: boolean
  /** What is dated at the same place; null for a cell that tells no place. */
  readonly there: readonly ReadClaim[] | null
  /** Claims on the same subject, whatever they say of it: where the cell's own do not date it, they may. Empty where they must not. */
  readonly around: readonly ReadClaim[]
}

/**
 * From when a value holds: by the words of the claims where enough of them date it, by those on the same subject where they
 * agree, else from the day it was first said. Something is at a place from the first day for which anybody puts it there.
 */
export function dateCell(claims: readonly ReadClaim[], { planned, around, there }: DatingOptions): CellDates {
  const first = claims.flatMap(({ given }) => given.document.publishedOn?.slice(0, 10) ?? []).sort()[0] ?? null
  const event = planned
    ? null
    : there === null
      ? (commonEvent(claims, first, isOneDocument(claims) ? ALONE : OWN) ?? commonEvent(around, first, AROUND))
      : earlier(commonEvent(claims, first, isOneDocument(claims) ? ALONE : OWN), firstEvent(there, first))
  if (event !== null)
    return { ...narrow(event, votesOf([...claims, ...(there ?? [])], first), votesOf(around, first)), dated: 'event' }
  return first === null ? { from: null, to: null, dated: 'undated' } : { from: first, to: null, dated: 'first said' }
}

/** "In October" where another says that it was on the 14th: the day, if it is one of the cell's own or two others name it. */
function narrow(event: Dates, own: Votes, around: Votes): Dates {
  if (event.to === null) return event
  const isDay = ({ from, to }: Vote) => from === to && from >= event.from && from <= event.to!
  const exact =
    [...own.values()].find(isDay) ??
    [...around.values()].find((vote) => isDay(vote) && vote.documents.size >= AROUND_DAY)
  return exact === undefined ? event : { from: exact.from, to: null }
}

const AROUND_DAY = 2

interface Dates {
  readonly from: string
  readonly to: string | null
}

type Votes = ReadonlyMap<string, Vote>

interface Agreement {
  /** Share of the documents that must date it alike. */
  readonly share: number
  /** Of those that date it at all. */
  readonly ofDated: boolean
  readonly documents: number
}
/** Few documents repeat when it was: of those that do, half must agree, and one alone may mean another day. */
const OWN: Agreement = { share: 0.5, ofDated: true, documents: 2 }
/** Nobody else could agree. */
const ALONE: Agreement = { share: 1, ofDated: false, documents: 1 }
const AROUND: Agreement = { share: 0.35, ofDated: true, documents: 3 }

function commonEvent(claims: readonly ReadClaim[], first: string | null, needed: Agreement): Dates | null {
  const votes = [...votesOf(claims, first).values()]
  const dated = new Set(votes.flatMap(({ documents }) => [...documents])).size
  const among = needed.ofDated ? dated : new Set(claims.map(({ given }) => given.document.id)).size
  const best = votes.sort((a, b) => b.documents.size - a.documents.size || (a.from < b.from ? -1 : 1))[0]
  if (best === undefined || best.documents.size < Math.max(needed.documents, among * needed.share)) return null
  return { from: best.from, to: best.to === best.from ? null : best.to }
}

/** Whoever saw it there on a later day does not say that it was not there before. */
function firstEvent(claims: readonly ReadClaim[], first: string | null): Dates | null {
  const early = [...votesOf(claims, first).values()].sort((a, b) => (a.from < b.from ? -1 : 1))[0]
  return early === undefined ? null : { from: early.from, to: early.to === early.from ? null : early.to }
}

function earlier(a: Dates | null, b: Dates | null): Dates | null {
  return a === null || (b !== null && b.from < a.from) ? b : a
}

/** The days that claims name, each with the documents that do. */
function votesOf(claims: readonly ReadClaim[], first: string | null): Map<string, Vote> {
  const votes = new Map<string, Vote>()
  for (const { given } of claims) {
    const { happened } = given.claim
    if (happened?.from == null || happened.from.length < 10) continue
    const from = happened.from.slice(0, 10)
    const to = happened.to?.slice(0, 10) ?? null
    if (to !== null && (to < from || Date.parse(to) - Date.parse(from) > LONGEST_DAYS * DAY_MS)) continue
    if (first !== null && from > first && Date.parse(from) - Date.parse(first) > DAY_MS) continue
    const vote = votes.get(from) ?? { from, to, documents: new Set<string>() }
    vote.documents.add(given.document.id)
    votes.set(from, vote)
  }
  return votes
}

function isOneDocument(claims: readonly ReadClaim[]): boolean {
  return new Set(claims.map(({ given }) => given.document.id)).size === 1
}

/** An interval longer than this is a season or a year and dates no event. */
const LONGEST_DAYS = 45

interface Vote {
  readonly from: string
  readonly to: string | null
  readonly documents: Set<string>
}
