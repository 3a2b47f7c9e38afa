import { languageOf } from '../languages/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { type ClaimGroup, groupIdOf } from '../model/group.ts'

export const LINK_METHOD = 'link.trees.v9'

/** A member with what the headline is chosen by. */
export interface HeadlineCandidate {
  readonly claim: Claim
  readonly document: Pick<Document, 'publisher' | 'language'>
  /** How firmly it belongs to the group, 0 to 1; absent where that is not known. */
  readonly belonging?: number
}

/**
 * A member linked less to the others than the best one may stand beside the question: it heads it only where no sentence of
 * those that belong more can.
 */
const LEAST_SHARES = [0.85, 0.6, 0] as const

/** Words that a headline needs before it can be a sentence of its own. */
const LEAST_HEADLINE_UNITS = 24

/**
 * The record of a group whose claims stand in order of publication. Its headline is the shortest complete mention by the
 * earliest affirmer, verbatim, in the reader's language where there is one.
 */
export function makeGroup(members: readonly HeadlineCandidate[], readerLanguage: string): ClaimGroup {
  const first = members[0]
  if (!first)
    throw new Error('group-empty: a group without claims was asked for. This is our mistake; please report it.')
  const facet = commonestFacet(members)
  return {
    kind: 'group',
    id: groupIdOf(first.claim.id),
    facet,
    claims: members.map(({ claim }) => claim.id),
    headline: pickHeadline(members, facet, readerLanguage).claim.id,
    method: LINK_METHOD,
  }
}

function pickHeadline(
  members: readonly HeadlineCandidate[],
  facet: ClaimGroup['facet'],
  readerLanguage: string,
): HeadlineCandidate {
  const greatest = Math.max(...members.map(({ belonging }) => belonging ?? 0))
  const inLanguage = members.filter(({ document }) => document.language === readerLanguage)
  const centralTo = (share: number) => (member: HeadlineCandidate) => (member.belonging ?? 0) >= share * greatest
  for (const own of [inLanguage, members]) {
    for (const share of LEAST_SHARES) {
      const found = pickComplete(own.filter(centralTo(share)), facet)
      if (found !== null) return found
    }
  }
  const central = members.filter(centralTo(LEAST_SHARES[0]))
  return pickShortest(findEarliest(findFitting(central, facet)))
}

/** The shortest complete mention by the earliest who has one; null where none is complete. */
function pickComplete(members: readonly HeadlineCandidate[], facet: ClaimGroup['facet']): HeadlineCandidate | null {
  const fitting = findFitting(members, facet)
  const complete = findEarliest(fitting).filter(isComplete)
  const candidates = complete.length ? complete : fitting.filter(isComplete)
  return candidates.length ? pickShortest(candidates) : null
}

/** Those who affirm, else who hold it possible, else all; of these the ones that answer the group's question, else all. */
function findFitting(central: readonly HeadlineCandidate[], facet: ClaimGroup['facet']): readonly HeadlineCandidate[] {
  const affirming = central.filter(({ claim }) => claim.stance === 'asserts')
  const hedging = central.filter(({ claim }) => claim.stance === 'hedges')
  const speaking = affirming.length ? affirming : hedging.length ? hedging : central
  // A claim that answers the group's question heads it rather than one that only stands beside it.
  const answering = speaking.filter(({ claim }) => claim.facet === facet)
  return answering.length ? answering : speaking
}

/** All mentions by the publisher of the first. */
function findEarliest(members: readonly HeadlineCandidate[]): readonly HeadlineCandidate[] {
  return members.filter(({ document }) => document.publisher === members[0]!.document.publisher)
}

function pickShortest(members: readonly HeadlineCandidate[]): HeadlineCandidate {
  return members.reduce((best, next) => (next.claim.anchor.exact.length < best.claim.anchor.exact.length ? next : best))
}

/** Long enough for a proposition, not opening with a word that leans on the sentence before, nor broken off before its end. */
function isComplete({ claim, document }: HeadlineCandidate): boolean {
  const words = claim.anchor.exact
  return (
    words.length >= LEAST_HEADLINE_UNITS &&
    /^["“«„'‘「『(]?[\p{Lu}\p{Lo}\p{N}$€£]/u.test(words) &&
    !isBrokenOff(words, document.language)
  )
}

/** Whether the last word calls for more: "three bases where", "is to travel to Lisovia, and this". */
function isBrokenOff(words: string, language: string): boolean {
  const { grammar } = languageOf(language)
  const last = /[\p{L}\p{M}’']+$/u.exec(words)?.[0].toLowerCase()
  if (last === undefined) return false
  return [grammar.coordinators, grammar.relatives, grammar.complementizers, grammar.determiners].some((list) =>
    list.includes(last),
  )
}

function commonestFacet(members: readonly HeadlineCandidate[]): ClaimGroup['facet'] {
  const counts = new Map<ClaimGroup['facet'], number>()
  for (const { claim } of members) counts.set(claim.facet, (counts.get(claim.facet) ?? 0) + 1)
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
