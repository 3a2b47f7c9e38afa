import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Attribution, Document, Reading } from '@sayso/core'
import { openEncoder, readCards } from './open-encoder.ts'
import { readAttributions, readDocument } from './read-document.ts'
import type { ReaderAnswer, ReaderTask } from './reader-task.ts'

/** Reads documents, several at a time; what it gives does not depend on how many. */
export interface Reader {
  /** What makes its readings, with its version. */
  readonly method: string
  /** Documents that are worth handing in at once. */
  readonly width: number
  /** Loads the model, once; throws what `openEncoder` throws. `read` does so by itself. */
  start(): Promise<void>
  read(doc: Document): Promise<Reading>
  /** The attributions that the encoder alone finds. */
  attribute(doc: Document): Promise<readonly Attribution[]>
  close(): Promise<void>
}

export interface ReaderOptions {
  /** Where model.json lies, with the files that it names. */
  readonly folder: string
  /** Threads that read, each with a model of its own; 0 reads in the caller's thread. */
  readonly workers: number
  /** The bundled reader-worker.ts; not needed without workers. */
  readonly script?: string
}

/**
 * The reader of the model in a folder; `null` where there is none, or where no
 * runtime of it came for this platform. Nothing is loaded until it is needed. Throws
 * `model-other-version` where the card is not of this version.
 */
export async function findReader({ folder, workers, script }: ReaderOptions): Promise<Reader | null> {
  if (!existsSync(join(folder, 'model.json')) || !canRun()) return null
  const { method } = await readCards(folder)
  let pool: Promise<readonly DocumentReader[]> | null = null
  const start = () => {
    pool ??= Promise.all(
      workers === 0 || script === undefined
        ? [startHere(folder)]
        : Array.from({ length: workers }, () => ReaderWorker.start(script, folder)),
    )
    return pool
  }
  return {
    method,
    width: Math.max(1, workers * 2),
    start: async () => {
      await start()
    },
    read: async (doc) => idlest(await start()).read(doc),
    attribute: async (doc) => idlest(await start()).attribute(doc),
    close: async () => {
      for (const reader of (await pool) ?? []) await reader.close()
      pool = null
    },
  }
}

/** Whether onnxruntime-node came with a binary for this platform. */
function canRun(): boolean {
  try {
    const main = createRequire(import.meta.url).resolve('onnxruntime-node/package.json')
    return existsSync(join(dirname(main), 'bin', 'napi-v6', process.platform, process.arch))
  } catch {
    return false
  }
}

function idlest(readers: readonly DocumentReader[]): DocumentReader {
  return readers.reduce((best, one) => (one.waiting < best.waiting ? one : best))
}

interface DocumentReader {
  /** Documents handed in and not yet read. */
  readonly waiting: number
  read(doc: Document): Promise<Reading>
  attribute(doc: Document): Promise<readonly Attribution[]>
  close(): Promise<void>
}

async function startHere(folder: string): Promise<DocumentReader> {
  const encoder = await openEncoder(folder, { threads: 1 })
  return {
    waiting: 0,
    read: (doc) => readDocument(doc, encoder),
    attribute: (doc) => readAttributions(doc, encoder),
    close: () => encoder.close(),
  }
}

type Found = Reading | readonly Attribution[]

/** A thread with an encoder of its own. */
class ReaderWorker implements DocumentReader {
  private readonly ready: Promise<void>
  private readonly worker: Worker
  private readonly tasks = new Map<number, { resolve: (found: Found) => void; reject: (error: Error) => void }>()
  private next = 0

  static async start(script: string, folder: string): Promise<ReaderWorker> {
    const worker = new ReaderWorker(script, folder)
    await worker.ready
    return worker
  }

  private constructor(script: string, folder: string) {
    this.worker = new Worker(script, { workerData: { folder } })
    this.ready = new Promise((resolve, reject) => {
      this.worker.on('message', (answer: ReaderAnswer) => {
        if (answer.kind === 'ready') {
          this.worker.unref()
          resolve()
        } else this.settle(answer)
      })
      this.worker.once('error', (error) => {
        reject(error)
        for (const { reject: fail } of this.tasks.values()) fail(error)
        this.tasks.clear()
      })
    })
  }

  get waiting(): number {
    return this.tasks.size
  }

  read(doc: Document): Promise<Reading> {
    return this.ask(doc, 'reading') as Promise<Reading>
  }

  attribute(doc: Document): Promise<readonly Attribution[]> {
    return this.ask(doc, 'attributions') as Promise<readonly Attribution[]>
  }

  private ask(doc: Document, want: ReaderTask['want']): Promise<Found> {
    const task = this.next++
    this.worker.ref()
    return new Promise((resolve, reject) => {
      this.tasks.set(task, { resolve, reject })
      this.worker.postMessage({ task, doc, want } satisfies ReaderTask)
    })
  }

  async close(): Promise<void> {
    await this.worker.terminate()
  }

  private settle(answer: Exclude<ReaderAnswer, { kind: 'ready' }>): void {
    const waiting = this.tasks.get(answer.task)
    this.tasks.delete(answer.task)
    if (this.tasks.size === 0) this.worker.unref()
    if (answer.kind === 'found') waiting?.resolve(answer.found)
    else waiting?.reject(new Error(answer.message))
  }
}
