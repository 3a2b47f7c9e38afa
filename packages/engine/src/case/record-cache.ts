import type { Document, Id, Reading } from '@sayso/core'
import type { Store } from '@sayso/store'

/** Documents and readings kept at hand: some 20 MB at 800 words each, so that memory does not grow with the case. */
const MOST_KEPT = 1_000

/** Reads documents and readings through a small memory: neighbours of one document are asked for again and again. */
export class RecordCache {
  private readonly documents = new Map<Id, Document>()
  private readonly readings = new Map<Id, Reading>()
  private readonly store: Store

  constructor(store: Store) {
    this.store = store
  }

  /** What is there, by id. */
  async readDocuments(ids: Iterable<Id>): Promise<ReadonlyMap<Id, Document>> {
    return readThrough(this.documents, ids, (missing) => this.store.readDocuments(missing), idOf)
  }

  async readReadings(documents: Iterable<Id>): Promise<ReadonlyMap<Id, Reading>> {
    return readThrough(this.readings, documents, (missing) => this.store.readReadings(missing), documentOf)
  }

  /** To be called when documents were read anew. */
  forgetReadings(documents: Iterable<Id>): void {
    for (const id of documents) this.readings.delete(id)
  }

  /** To be called when another process may have written. */
  forgetAll(): void {
    this.documents.clear()
    this.readings.clear()
  }

  /** To be called when documents were replaced. */
  forgetDocuments(documents: Iterable<Id>): void {
    for (const id of documents) this.documents.delete(id)
  }
}

async function readThrough<T>(
  kept: Map<Id, T>,
  ids: Iterable<Id>,
  read: (missing: readonly Id[]) => Promise<readonly T[]>,
  keyOf: (record: T) => Id,
): Promise<ReadonlyMap<Id, T>> {
  const found = new Map<Id, T>()
  const missing: Id[] = []
  for (const id of new Set(ids)) {
    const record = kept.get(id)
    if (record === undefined) missing.push(id)
    else {
      found.set(id, record)
      kept.delete(id)
      kept.set(id, record)
    }
  }
  for (const record of missing.length === 0 ? [] : await read(missing)) {
    found.set(keyOf(record), record)
    kept.set(keyOf(record), record)
  }
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  return found
}

function idOf(document: Document): Id {
  return document.id
}

function documentOf(reading: Reading): Id {
  return reading.document
}
