import type { Id } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { findWords } from '../judge/find-words.ts'
import { isDocumentKnown } from './known-documents.ts'
import type { AsOf } from './view-records.ts'

/** The versions of the pages that some claims stand in. */
export interface Versions {
  /** By document, its place among the versions of its page, counted from 1 in the order in which they came. */
  readonly numbers: ReadonlyMap<Id, number>
  /** By page, the newest version that is known. */
  readonly newest: ReadonlyMap<Id, Id>
}

export async function readVersions(
  open: OpenCase,
  records: readonly ClaimRecord[],
  asOf: AsOf | null,
): Promise<Versions> {
  const all = await open.store.findVersions([...new Set(records.map((record) => record.page))])
  return {
    numbers: new Map(all.map((item) => [item.id, item.version])),
    newest: new Map(all.filter((item) => isDocumentKnown(item, asOf)).map((item) => [item.page, item.id])),
  }
}

/** Claims page by page, those of the first version first, those of one document as they stand in it. */
export function inOrderOfVersions(
  records: readonly ClaimRecord[],
  { numbers }: Pick<Versions, 'numbers'>,
): readonly ClaimRecord[] {
  return [...records].sort(
    (a, b) =>
      (a.page < b.page ? -1 : a.page > b.page ? 1 : 0) ||
      numbers.get(a.document)! - numbers.get(b.document)! ||
      a.claim.anchor.start - b.claim.anchor.start,
  )
}

/** Of each page, the claims of the newest version that has any of these. */
export function ofNewestVersions(records: readonly ClaimRecord[], versions: Versions): readonly ClaimRecord[] {
  const newest = new Map(inOrderOfVersions(records, versions).map(({ page, document }) => [page, document]))
  return records.filter((record) => newest.get(record.page) === record.document)
}

/** Those of these claims whose words stand no more in the newest version of their page, as known. */
export async function findDropped(
  open: OpenCase,
  records: readonly ClaimRecord[],
  { newest }: Versions,
): Promise<ReadonlySet<Id>> {
  const older = records.filter((record) => (newest.get(record.page) ?? record.document) !== record.document)
  const documents = await open.records.readDocuments(older.map((record) => newest.get(record.page)!))
  const stands = (record: ClaimRecord) => {
    const doc = documents.get(newest.get(record.page)!)
    return doc === undefined || findWords(record.claim.anchor, doc) !== null
  }
  return new Set(older.filter((record) => !stands(record)).map((record) => record.claim.id))
}
