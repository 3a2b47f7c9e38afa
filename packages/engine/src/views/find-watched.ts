import { beginningsOf, type Credibility, type Id, matchesClaim, type Reading, type What } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { isKnown } from './as-of.ts'
import type { AsOf } from './view-records.ts'

/** Claims looked at for one string of words, and groups read for one clause: words that find more are too common to watch. */
const MOST_CLAIMS = 2_000
const PAGE = 500
const MOST_GROUPS = 60

export interface Watched {
  /** Groups with a claim that a clause is about, as known on the date; bytewise order. */
  readonly groups: readonly Id[]
  /** Those claims. */
  readonly claims: ReadonlySet<Id>
  /** Claims and groups that were not looked at: there are too many. */
  readonly left: number
}

/** The groups that a clause is about: one of their claims, as known on the date, is what it names. */
export async function findWatched(
  open: OpenCase,
  what: What,
  { asOf, digits }: { readonly asOf: AsOf | null; readonly digits: ReadonlyMap<Id, Credibility> },
): Promise<Watched> {
  const { languages } = await open.store.readTotals()
  const found = new Map<Id, ClaimRecord>()
  let left = 0
  for (const words of what.words) {
    const query = beginningsOf(words, Object.keys(languages)).join(' ')
    let after: string | null = null
    for (let read = 0; ; ) {
      const page = await open.store.searchClaims({ words: query, limit: PAGE, after })
      const hits = page.items.filter(({ matched }) => matched !== 'any').map(({ claim }) => claim.id)
      for (const record of await open.store.readClaims(hits)) found.set(record.claim.id, record)
      read += page.items.length
      after = page.next
      if (after === null || hits.length === 0) break
      if (read >= MOST_CLAIMS) {
        left++
        break
      }
    }
  }
  const matched = await matchRecords(open, what, [...found.values()], { asOf, digits })
  const groups = [...new Set(matched.values())].sort()
  return {
    groups: groups.slice(0, MOST_GROUPS),
    claims: new Set(matched.keys()),
    left: left + Math.max(0, groups.length - MOST_GROUPS),
  }
}

/** The claims that fit, with their groups. */
async function matchRecords(
  open: OpenCase,
  what: What,
  records: readonly ClaimRecord[],
  { asOf, digits }: { readonly asOf: AsOf | null; readonly digits: ReadonlyMap<Id, Credibility> },
): Promise<ReadonlyMap<Id, Id>> {
  const ids = records.map(({ document }) => document)
  const documents = await open.records.readDocuments(ids)
  const readings = await open.records.readReadings(ids)
  const groups = new Map<Id, Id>()
  for (const record of records) {
    const { claim, group, document } = record
    const doc = documents.get(document)
    if (group === null || doc === undefined || (asOf !== null && !isKnown(record, doc, asOf))) continue
    const { start, end } = sentenceOf(readings.get(document), claim.anchor)
    const digit = digits.get(group)
    const watched = {
      text: claim.anchor.exact,
      sentence: doc.text.slice(start, end),
      language: doc.language,
      facet: claim.facet,
      places: claim.places,
      figure: claim.value?.value ?? null,
      credibility: digit === undefined ? [] : [digit],
    }
    if (matchesClaim(what, watched)) groups.set(claim.id, group)
  }
  return groups
}

function sentenceOf(reading: Reading | undefined, anchor: { readonly start: number; readonly end: number }) {
  return reading?.sentences.find(({ start, end }) => start <= anchor.start && end > anchor.start) ?? anchor
}
