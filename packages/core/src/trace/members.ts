import { languageOf } from '../languages/index.ts'
import type { Claim, Document, NamedSource, Stance } from '../model/index.ts'
import { factsOf, type HolderFacts } from './compare-holders.ts'
import { readPublished } from './compare-times.ts'
import type { HolderBook } from './holder-book.ts'
import type { HolderProfile } from './holder-profile.ts'
import { isOutlet } from './name-outlet.ts'
import { profileHolder, profileListener, profilePublisher } from './profile-holder.ts'
import { namePublisher, type PublisherNames } from './publisher-names.ts'
import type { TracedClaim } from './trace-input.ts'

/** What a stance does to the count. */
export type Side = 'affirms' | 'denies' | 'declines' | 'questions'

const SIDES: Readonly<Record<Stance, Side>> = {
  asserts: 'affirms',
  hedges: 'affirms',
  denies: 'denies',
  'declines-to-confirm': 'declines',
  questions: 'questions',
}

/** A claim of the group, read for tracing. Its index is its place in time. */
export interface Member {
  readonly index: number
  readonly claim: Claim
  readonly document: Document
  readonly side: Side
  /** From the nearest to the farthest that the document names; empty in its own voice. */
  readonly sources: readonly HolderProfile[]
  /** Whether the nearest of them told it to this very outlet, which then has it from nobody else. */
  readonly toldHere: boolean
  readonly publisher: HolderProfile
  readonly publisherFacts: HolderFacts
  readonly publisherNames: PublisherNames | null
  readonly value: number | null
  /** How firmly it belongs to the group, 0 to 1. */
  readonly belonging: number
}

/** "We reported on Wednesday that": the outlet speaks of itself. */
function isOutletItself({ name }: NamedSource, { language }: Document): boolean {
  return languageOf(language).people.outlet.includes(name.toLowerCase())
}

/** The outlet of the case to which a source spoke, where it is another than the one that tells of it. */
function findListeningOutlet(source: NamedSource, document: Document, book: HolderBook): HolderProfile[] {
  const listener = profileListener(source, document)
  if (listener === null || isToldHere(source, document)) return []
  const isNamed = (publisher: PublisherNames) => isOutlet(listener, publisher)
  return book.publishers.some((publisher) => publisher.press && isNamed(publisher)) ? [listener] : []
}

/** "An official told Transmare", in a report of Transmare. */
function isToldHere(source: NamedSource, document: Document): boolean {
  const listener = profileListener(source, document)
  const own = listener === null ? null : namePublisher(document)
  return listener !== null && own !== null && isOutlet(listener, own)
}

/**
 * The members in order of publication, versions of one page as they were received, then of place in the text, then of id:
 * the same whatever order the claims came in.
 */
export function readMembers(claims: readonly TracedClaim[], book: HolderBook): Member[] {
  const seen = new Set<string>()
  const unique = claims.filter(({ claim }) => !seen.has(claim.id) && seen.add(claim.id))
  const leastIds = findLeastIds(unique)
  const ordered = unique
    .map((one) => ({ one, time: timeOf(one), least: leastIds.get(momentOf(one))! }))
    .sort(
      ({ one: a, ...first }, { one: b, ...second }) =>
        first.time - second.time ||
        compare(first.least, second.least) ||
        compare(a.document.capturedAt ?? '', b.document.capturedAt ?? '') ||
        compare(a.document.id, b.document.id) ||
        a.claim.anchor.start - b.claim.anchor.start ||
        compare(a.claim.id, b.claim.id),
    )
  return ordered.map(({ one: { claim, document, belonging = 1 } }, index): Member => {
    const publisher = profilePublisher(document)
    return {
      index,
      claim,
      document,
      side: SIDES[claim.stance],
      sources: [claim.source, ...claim.via].flatMap((source) =>
        source === null || isOutletItself(source, document)
          ? []
          : [...findListeningOutlet(source, document, book), profileHolder(source, document)],
      ),
      toldHere: claim.source !== null && isToldHere(claim.source, document),
      publisher,
      publisherFacts: factsOf(publisher, book),
      publisherNames: namePublisher(document),
      value: claim.value?.value ?? null,
      belonging,
    }
  })
}

function timeOf({ document }: TracedClaim): number {
  return readPublished(document.publishedOn)?.startMs ?? Number.MAX_SAFE_INTEGER
}

function momentOf(claim: TracedClaim): string {
  return `${claim.document.page} ${timeOf(claim)}`
}

/** The least id of what each page said at one moment, so that its versions stand next to each other among reports of that moment. */
function findLeastIds(claims: readonly TracedClaim[]): ReadonlyMap<string, string> {
  const least = new Map<string, string>()
  for (const claim of claims) {
    const moment = momentOf(claim)
    const known = least.get(moment)
    if (known === undefined || claim.document.id < known) least.set(moment, claim.document.id)
  }
  return least
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
