import type { Id } from '@sayso/core'
import { findInputs, type ReadDocument, type ReadItem, type ReadOptions, readInput } from '@sayso/ingest'
import type { OpenCase } from '../case/open-case.ts'
import { deriveCase } from './derive-case.ts'
import type { OnProgress } from './progress.ts'

/** What became of one input; written once it is safe on disk. */
export interface Acknowledgement {
  readonly url: string | null
  readonly id: Id | null
  readonly status: 'added' | 'unchanged' | 'new-version' | 'refused'
  /** Why it was refused, or what it replaces; null where there is nothing to say. */
  readonly reason: string | null
  readonly file: string
  readonly line: number | null
}

export interface AddSummary {
  readonly added: number
  readonly unchanged: number
  readonly newVersions: number
  readonly refused: readonly Acknowledgement[]
  /** Files of folders that are no documents by their names: left out, but no fault. */
  readonly passedOver: readonly string[]
}

export interface AddEvents {
  readonly onDocument?: (acknowledgement: Acknowledgement) => void
  readonly onProgress?: OnProgress
}

/** Documents kept in one commit: an fsync for each would cost more than the reading. */
const BATCH_DOCUMENTS = 50
const BATCH_BYTES = 4_000_000
/** A stream that pauses for so long gets what it sent acknowledged, in milliseconds. */
const PAUSE_MS = 100

/**
 * Takes files, folders or standard input (`-`) into the case and runs the line over what is new. Each document is
 * acknowledged once it is on disk. A refused input never stops the run.
 */
export async function addInputs(
  open: OpenCase,
  paths: readonly string[],
  options: ReadOptions,
  events: AddEvents = {},
): Promise<AddSummary> {
  const counts = { added: 0, unchanged: 0, 'new-version': 0 }
  const refused: Acknowledgement[] = []
  const passedOver: string[] = []
  const acknowledge = (each: Acknowledgement) => {
    if (each.status === 'refused') refused.push(each)
    else counts[each.status]++
    events.onDocument?.(each)
  }
  let done = 0
  for await (const batch of gather(readAll(paths, options))) {
    const documents = batch.filter((item) => item.ok)
    const outcomes = await keep(open, documents, options)
    for (const item of batch) {
      if (!item.ok && item.passedOver) passedOver.push(item.message)
      else acknowledge(item.ok ? outcomes.get(item)! : refusalOf(item))
    }
    done += documents.length
    events.onProgress?.({ stage: 'ingest', done, total: null })
  }
  await deriveCase(open, events.onProgress)
  return { added: counts.added, unchanged: counts.unchanged, newVersions: counts['new-version'], refused, passedOver }
}

async function* readAll(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadItem> {
  for await (const input of findInputs(paths)) yield* readInput(input, options)
}

/** Batches by count, size, or because the stream pauses. */
async function* gather(items: AsyncIterable<ReadItem>): AsyncGenerator<readonly ReadItem[]> {
  const iterator = items[Symbol.asyncIterator]()
  let batch: ReadItem[] = []
  let sizeBytes = 0
  let pending = iterator.next()
  for (;;) {
    const next = batch.length === 0 ? await pending : await withinPause(pending)
    if (next !== null && !next.done) {
      batch.push(next.value)
      sizeBytes += next.value.ok ? next.value.bytes.length : 0
      pending = iterator.next()
    }
    const full = batch.length >= BATCH_DOCUMENTS || sizeBytes >= BATCH_BYTES
    if (batch.length > 0 && (next === null || next.done || full)) {
      yield batch
      batch = []
      sizeBytes = 0
    }
    if (next?.done) return
  }
}

/** What comes within the pause; null where nothing does. */
async function withinPause<T>(pending: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const pause = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PAUSE_MS)
  })
  try {
    return await Promise.race([pending, pause])
  } finally {
    clearTimeout(timer)
  }
}

async function keep(
  open: OpenCase,
  items: readonly ReadDocument[],
  options: ReadOptions,
): Promise<ReadonlyMap<ReadItem, Acknowledgement>> {
  if (items.length === 0) return new Map()
  const given = givenBy(options)
  const outcomes = await open.store.addDocuments(
    items.map(({ capture, bytes, document }) => ({ capture, bytes, document, given })),
    open.actor,
  )
  return new Map(
    items.map((item, index) => {
      const { status, document, previous } = outcomes[index]!
      const erased = status === 'erased'
      const reason = erased
        ? 'content-erased: this content was erased from the case and is not taken again; see sayso journal'
        : previous === null
          ? null
          : `replaces ${previous}`
      const line = item.line ?? null
      return [
        item,
        {
          url: item.document.url,
          id: erased ? null : document,
          status: erased ? 'refused' : status,
          reason,
          file: item.file,
          line,
        },
      ]
    }),
  )
}

function refusalOf(item: Extract<ReadItem, { ok: false }>): Acknowledgement {
  const message = item.message.startsWith(`${item.code}:`) ? item.message : `${item.code}: ${item.message}`
  return { url: null, id: null, status: 'refused', reason: message, file: item.file, line: item.line ?? null }
}

/** What the person said of the inputs: kept with the captures, so that they read the same again. */
function givenBy(options: ReadOptions): Readonly<Record<string, string>> | null {
  const given = Object.entries({
    publisher: options.publisher,
    published: options.published,
    url: options.url,
    columns: options.columns,
  })
  const said = given.filter((entry): entry is [string, string] => entry[1] !== undefined)
  return said.length === 0 ? null : Object.fromEntries(said)
}
