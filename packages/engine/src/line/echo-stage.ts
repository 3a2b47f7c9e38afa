import {
  comparePublished,
  type Document,
  type Echo,
  findDerivations,
  type Id,
  type Reading,
  signDocument,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { chunksOf } from './chunks.ts'
import { documentKeys, pictureKeys } from './document-keys.ts'
import { followKeys } from './key-neighbours.ts'
import { METHODS } from './methods.ts'
import type { OnProgress } from './progress.ts'
import { addRelink } from './relink.ts'

/** Of a key held by more documents than this the earliest alone are compared: of the others it says no more than that they are of one event. */
const MOST_HOLDERS = 64
/** Earlier documents that one is compared with: those that share most keys. */
const MOST_CANDIDATES = 60
const CHUNK = 32

/** Finds what each new document was made from, and looks again at older ones that a new one may have been the model of. */
export async function traceDocuments(open: OpenCase, onProgress?: OnProgress): Promise<void> {
  const pending = await open.store.listPending('echo', METHODS.echo, Number.MAX_SAFE_INTEGER)
  if (pending.length === 0) return
  const { documents: all } = await open.store.readTotals()
  const work: Work = { open, isNew: memberOf(pending), lookedAt: pending.length < all ? new Set() : null }
  for (const chunk of chunksOf(pending, CHUNK)) await sign(open, chunk)
  const again = new Set<Id>()
  let done = 0
  for (const chunk of chunksOf(pending, CHUNK)) {
    for (const id of await traceChunk(work, chunk, { spread: true })) if (!work.isNew(id)) again.add(id)
    done += chunk.length
    onProgress?.({ stage: 'echo', done, total: pending.length })
  }
  for (const chunk of chunksOf([...again].sort(), CHUNK)) await traceChunk(work, chunk, { spread: false })
  await open.store.putDerived({ done: [{ stage: 'echo', method: METHODS.echo, documents: pending }] })
}

/** Signs documents, so that they are found by their keys. */
async function sign(open: OpenCase, chunk: readonly Id[]): Promise<void> {
  const documents = await open.records.readDocuments(chunk)
  const readings = await open.records.readReadings(chunk)
  const signatures = [...readings].map(([document, reading]) => {
    const doc = documents.get(document)!
    const signature = signDocument(doc, reading)
    return { document, signature, keys: [...documentKeys(doc, signature), ...pictureKeys(doc)] }
  })
  await open.store.putDerived({ signatures })
}

interface Work {
  readonly open: OpenCase
  readonly isNew: (id: Id) => boolean
  /** See `FollowOptions`. */
  readonly lookedAt: Set<string> | null
}

/** Traces one chunk; with `spread` gives the documents that must be looked at again because of it. */
async function traceChunk(
  { open, isNew, lookedAt }: Work,
  chunk: readonly Id[],
  { spread }: { readonly spread: boolean },
): Promise<ReadonlySet<Id>> {
  const own = await open.records.readDocuments(chunk)
  const keysByDocument = await readKeys(open, own)
  const { holders, unsettled } = await followKeys([...new Set([...keysByDocument.values()].flat())].sort(), {
    find: (asked, limitPerKey) => open.store.findDocumentsByKeys(asked, { limitPerKey }),
    limit: MOST_HOLDERS,
    isNew,
    lookedAt,
  })
  const shares = new Map([...keysByDocument].map(([id, keys]) => [id, countShared(id, keys, holders)]))
  const documents = await open.records.readDocuments(new Set([...shares.values()].flatMap((each) => [...each.keys()])))
  const again = new Set(spread ? unsettled : [])
  const candidatesByDocument = new Map<Id, readonly Id[]>()
  for (const [id, shared] of shares) {
    const doc = own.get(id)!
    candidatesByDocument.set(id, pickCandidates(doc, shared, documents))
    if (spread) for (const other of shared.keys()) if (mayPrecede(doc, documents.get(other))) again.add(other)
  }
  const wanted = [...candidatesByDocument].flat(2)
  const readings = await open.records.readReadings(wanted)
  await keepEchoes(open, isNew, chunk, (id) =>
    findFor(id, own, documents, readings, candidatesByDocument.get(id) ?? []),
  )
  return again
}

async function readKeys(open: OpenCase, own: ReadonlyMap<Id, Document>): Promise<ReadonlyMap<Id, readonly string[]>> {
  const signatures = await open.store.readSignatures([...own.keys()])
  return new Map(
    signatures.map(({ document, signature }) => [document, documentKeys(own.get(document)!, signature as never)]),
  )
}

/** Keys in common with each other document. */
function countShared(
  id: Id,
  keys: readonly string[],
  holders: ReadonlyMap<string, readonly Id[]>,
): ReadonlyMap<Id, number> {
  const shared = new Map<Id, number>()
  for (const key of keys)
    if (holders.get(key)?.includes(id))
      for (const other of holders.get(key)!) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1)
  return shared
}

function pickCandidates(
  doc: Document,
  shared: ReadonlyMap<Id, number>,
  documents: ReadonlyMap<Id, Document>,
): readonly Id[] {
  return [...shared]
    .filter(([id]) => mayPrecede(documents.get(id), doc))
    .sort(([a, keysA], [b, keysB]) => keysB - keysA || (a < b ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(([id]) => id)
}

function mayPrecede(earlier: Document | undefined, later: Document | undefined): boolean {
  if (earlier === undefined || later === undefined) return false
  return comparePublished(earlier.publishedOn, later.publishedOn) <= 0
}

function findFor(
  id: Id,
  own: ReadonlyMap<Id, Document>,
  documents: ReadonlyMap<Id, Document>,
  readings: ReadonlyMap<Id, Reading>,
  candidates: readonly Id[],
): readonly Echo[] {
  const traced = (other: Id, from: ReadonlyMap<Id, Document>) => {
    const document = from.get(other)
    const reading = readings.get(other)
    return document === undefined || reading === undefined ? null : { document, reading }
  }
  const self = traced(id, own)
  if (self === null) return []
  return findDerivations(
    self,
    candidates.map((each) => traced(each, documents)).filter((each) => each !== null),
  )
}

/** Writes the echoes, and marks the older documents whose echoes changed: their claims are linked anew. */
async function keepEchoes(
  open: OpenCase,
  isNew: (id: Id) => boolean,
  ids: readonly Id[],
  find: (id: Id) => readonly Echo[],
): Promise<void> {
  const before = await open.store.readEchoes(ids)
  const digest = (echoes: readonly Echo[]) => JSON.stringify([...echoes].sort((a, b) => (a.id < b.id ? -1 : 1)))
  const echoes: { document: Id; echoes: readonly Echo[] }[] = []
  for (const document of ids) {
    const found = find(document)
    if (digest(found) !== digest(before.filter((echo) => echo.document === document)))
      echoes.push({ document, echoes: found })
  }
  if (echoes.length === 0) return
  const old = echoes.map((each) => each.document).filter((id) => !isNew(id))
  await open.store.putDerived({ echoes, notes: old.length === 0 ? {} : await addRelink(open, old) })
}

function memberOf(ids: readonly Id[]): (id: Id) => boolean {
  const set = new Set(ids)
  return (id) => set.has(id)
}
