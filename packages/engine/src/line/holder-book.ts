import { createHash } from 'node:crypto'
import {
  type Document,
  findOutlets,
  findPlaceNames,
  type HolderBook,
  type HolderProfile,
  makeHolderBook,
  profileHolder,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'

/**
 * Documents of a case whose sources are made one over the whole case. In a larger one, reading them all for each document
 * added would cost more than it tells: there the documents of a group tell who is who in it.
 */
const MOST_DOCUMENTS = 300
const PAGE = 200
/** Code units that hold the dateline, all that places and outlets are found by. */
const HEAD = 400

/** Who is who in the case; null in a case too large for that. Made once for each state of the case. */
export async function readBook(open: OpenCase): Promise<HolderBook | null> {
  open.memory.book ??= makeBook(open)
  return open.memory.book
}

async function makeBook(open: OpenCase): Promise<HolderBook | null> {
  const { documents: count } = await open.store.readTotals()
  if (count > MOST_DOCUMENTS) return null
  const profiles: HolderProfile[] = []
  const heads: Document[] = []
  let after: string | null = null
  do {
    const page = await open.store.listDocuments({ sort: 'oldest', limit: PAGE, after })
    const ids = page.items.map((item) => item.id)
    const documents = await open.records.readDocuments(ids)
    const readings = await open.records.readReadings(ids)
    for (const doc of documents.values()) {
      heads.push({ ...doc, text: doc.text.slice(0, HEAD) })
      for (const claim of readings.get(doc.id)?.claims ?? [])
        for (const source of [claim.source, ...claim.via])
          if (source !== null) profiles.push(profileHolder(source, doc))
    }
    after = page.next
  } while (after !== null)
  return makeHolderBook(profiles, findPlaceNames(heads), findOutlets(heads))
}

/** A hash of the book: two alike lead every group to the same origins. */
export function digestOf(book: HolderBook | null): string {
  const plain = (value: unknown): unknown =>
    value instanceof Set ? [...value].sort() : value instanceof Map ? [...value].sort() : value
  return createHash('sha256')
    .update(JSON.stringify(book, (_, value) => plain(value)))
    .digest('hex')
}
