import { findInputs, Losses, type ReadItem, type ReadOptions, readInput } from '@sayso/ingest'
import type { OpenCase } from '../case/open-case.ts'
import { deriveCase } from './derive-case.ts'
import { type Acknowledgement, keepItems, refusalOf } from './keep-items.ts'
import type { OnProgress } from './progress.ts'

export interface AddSummary {
  readonly added: number
  readonly unchanged: number
  readonly newVersions: number
  readonly refused: readonly Acknowledgement[]
  /** What was left out or unread and is no fault: files that are no documents by their names, sound and video of messages. */
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
  const losses = new Losses()
  const acknowledge = (each: Acknowledgement) => {
    if (each.status === 'refused') refused.push(each)
    else counts[each.status]++
    events.onDocument?.(each)
  }
  let done = 0
  for await (const batch of gather(readAll(paths, options))) {
    const documents = batch.filter((item) => item.ok)
    const outcomes = await keepItems(open, documents, options)
    for (const item of batch) {
      if (item.ok) losses.note(item.file, item.document.notes)
      if (!item.ok && item.passedOver) losses.passOver(item.message)
      else acknowledge(item.ok ? outcomes.get(item)! : refusalOf(item))
    }
    done += documents.length
    events.onProgress?.({ stage: 'ingest', done, total: null })
  }
  await deriveCase(open, events.onProgress)
  return {
    added: counts.added,
    unchanged: counts.unchanged,
    newVersions: counts['new-version'],
    refused,
    passedOver: losses.tell(),
  }
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
