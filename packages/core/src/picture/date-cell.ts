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
  /** Claims on the same subject, whatever they say of it: where the cell's own do not date it, they may. Empty where they must not. */
  readonly around: readonly ReadClaim[]
}

/**
 * From when a value holds: by the words of the claims where enough of them date it, by those on the same subject where they
 * agree, else from the day it was first said.
 */
export function dateCell(claims: readonly ReadClaim[], { planned, around }: DatingOptions): CellDates {
  const first = claims.flatMap(({ given }) => given.document.publishedOn?.slice(0, 10) ?? []).sort()[0]
  const event = planned
    ? null
    : (commonEvent(claims, first ?? null, isOneDocument(claims) ? ALONE : OWN) ??
      commonEvent(around, first ?? null, AROUND))
  if (event !== null) return { ...event, dated: 'event' }
  return first === undefined
    ? { from: null, to: null, dated: 'undated' }
    : { from: first, to: null, dated: 'first said' }
}

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

function commonEvent(
  claims: readonly ReadClaim[],
  first: string | null,
  needed: Agreement,
): { from: string; to: string | null } | null {
  const all = new Set(claims.map(({ given }) => given.document.id))
  const dated = new Set<string>()
  const votes = new Map<string, Vote>()
  for (const { given } of claims) {
    const { happened } = given.claim
    if (happened?.from == null || happened.from.length < 10) continue
    const from = happened.from.slice(0, 10)
    const to = happened.to?.slice(0, 10) ?? null
    if (to !== null && (to < from || Date.parse(to) - Date.parse(from) > LONGEST_DAYS * DAY_MS)) continue
    if (first !== null && from > first && Date.parse(from) - Date.parse(first) > DAY_MS) continue
    dated.add(given.document.id)
    const vote = votes.get(from) ?? { from, to, documents: new Set<string>() }
    vote.documents.add(given.document.id)
    votes.set(from, vote)
  }
  const best = [...votes.values()].sort((a, b) => b.documents.size - a.documents.size || (a.from < b.from ? -1 : 1))[0]
  const among = needed.ofDated ? dated.size : all.size
  if (best === undefined || best.documents.size < Math.max(needed.documents, among * needed.share)) return null
  return { from: best.from, to: best.to === best.from ? null : best.to }
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
