import type { Document, Id, Medium } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { MOST_APART, pictureKeys } from '../line/document-keys.ts'
import { byMoment } from './by-moment.ts'
import { isDocumentKnown } from './known-documents.ts'
import type { AsOf, PictureUse } from './view-records.ts'

/** Another document that shows a picture of one asked about. */
export interface FoundUse extends Omit<PictureUse, 'id' | 'short'> {
  /** The picture of the document asked about. */
  readonly medium: Medium
  readonly document: Document
}

/** More documents that share a key with one are not looked at. */
const MOST_HOLDERS = 64

/**
 * Where else in the case the pictures of documents were used: the same bytes, the same address, or a picture so alike that
 * it is one scaled or packed anew. By document, the earliest use first; other versions of a page and what hangs on it count
 * as itself. Empty where no picture was used elsewhere.
 */
export async function findPictureUses(
  open: OpenCase,
  documents: readonly Document[],
  asOf: AsOf | null,
): Promise<ReadonlyMap<Id, readonly FoundUse[]>> {
  const keys = new Map(documents.filter(({ media }) => media.length > 0).map((doc) => [doc.id, keysOf(doc)]))
  const asked = [...new Set([...keys.values()].flat())].sort()
  if (asked.length === 0) return new Map()
  const matches = await open.store.findDocumentsByKeys(asked, { limitPerKey: MOST_HOLDERS })
  const holders = new Map(matches.map(({ key, ids }) => [key, ids]))
  const others = await open.records.readDocuments(new Set(matches.flatMap(({ ids }) => ids)))
  const uses = new Map<Id, readonly FoundUse[]>()
  for (const doc of documents) {
    const near = new Set((keys.get(doc.id) ?? []).flatMap((key) => holders.get(key) ?? []))
    const found = [...near].flatMap((id) => {
      const other = others.get(id)
      return other === undefined || isItself(doc, other) || !isDocumentKnown(other, asOf) ? [] : usesIn(doc, other)
    })
    if (found.length > 0)
      uses.set(
        doc.id,
        found.sort((a, b) => byMoment(a.usedOn, b.usedOn)),
      )
  }
  return uses
}

function keysOf(doc: Document): readonly string[] {
  return [...pictureKeys(doc), ...doc.media.flatMap(({ url }) => (url === null ? [] : `picture ${url}`))]
}

/** Versions of one page, a mail and what is attached to it, a page and an entry of it. */
function isItself(doc: Document, other: Document): boolean {
  if (doc.page === other.page) return true
  const hangs = (one: Document, on: Document) =>
    (one.ties ?? []).some(({ kind, url }) => kind !== 'forwarded-from' && url !== null && url === on.url)
  return hangs(doc, other) || hangs(other, doc)
}

function usesIn(doc: Document, other: Document): readonly FoundUse[] {
  return doc.media.flatMap((medium) => {
    const apart = other.media.map((each) => bitsApart(medium, each)).filter((bits) => bits !== null)
    if (apart.length === 0) return []
    const usedOn = momentOf(other)
    return {
      medium,
      document: other,
      publisher: other.publisher,
      usedOn,
      earlier: usedOn !== null && momentOf(doc) !== null && byMoment(usedOn, momentOf(doc)) < 0,
      bitsApart: Math.min(...apart),
    }
  })
}

/** When a document was out: when published, else when received. */
function momentOf({ publishedOn, capturedAt }: Document): string | null {
  return publishedOn ?? capturedAt
}

/** Bits of 64 in which two pictures differ, 0 for the same; null where they are not one. */
function bitsApart(a: Medium, b: Medium): number | null {
  if (a.url !== null && a.url === b.url) return 0
  if (a.id === b.id && a.id.startsWith('sha256:')) return 0
  if (a.likeness === undefined || b.likeness === undefined) return null
  let bits = 0
  for (let at = 0; at < a.likeness.length; at++) if (a.likeness[at] !== b.likeness[at]) bits++
  return bits <= MOST_APART ? bits : null
}
