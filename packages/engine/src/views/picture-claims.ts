import type { Id, PictureClaim, Reading } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { isKnown } from './as-of.ts'
import type { AsOf } from './view-records.ts'

/** Questions read for a picture, those that most documents carry first: some 20,000 claims, read in a few seconds. */
const MOST_GROUPS = 2_000
const PAGE = 500

export interface PictureClaims {
  readonly claims: readonly PictureClaim[]
  readonly records: ReadonlyMap<Id, ClaimRecord>
  /** Questions that were not read because there are too many. */
  readonly left: number
}

/** The claims that a picture is made of, as known on a date. */
export async function readPictureClaims(open: OpenCase, asOf: AsOf | null): Promise<PictureClaims> {
  const records = new Map<Id, ClaimRecord>()
  const claims: PictureClaim[] = []
  let [after, read]: [string | null, number] = [null, 0]
  do {
    const page = await open.store.listGroups({ sort: 'documents', limit: PAGE, after })
    const groups = await open.store.readGroups(page.items.map(({ id }) => id))
    for (const group of groups) {
      for (const record of await open.store.readClaims(group.claims)) records.set(record.claim.id, record)
    }
    read += page.items.length
    after = page.next
  } while (after !== null && read < MOST_GROUPS)
  for (const batch of inBatches([...records.values()])) {
    const ids = batch.map(({ document }) => document)
    const documents = await open.records.readDocuments(ids)
    const readings = await open.records.readReadings(ids)
    for (const { claim, group, document } of batch) {
      const doc = documents.get(document)
      const reading = readings.get(document)
      if (doc === undefined || reading === undefined) continue
      if (asOf !== null && !isKnown(records.get(claim.id)!, doc, asOf)) {
        records.delete(claim.id)
        continue
      }
      claims.push({ claim, group, document: doc, sentence: sentenceOf(reading, claim.anchor) })
    }
  }
  const { groups } = await open.store.readTotals()
  return { claims, records, left: Math.max(0, groups - read) }
}

function* inBatches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += PAGE) yield items.slice(at, at + PAGE)
}

function sentenceOf({ sentences }: Reading, { start, end }: { readonly start: number; readonly end: number }) {
  const sentence = sentences.find((each) => each.start <= start && each.end > start)
  return { start: sentence?.start ?? start, end: sentence?.end ?? end }
}
