import { Worker } from 'node:worker_threads'
import type { Document, Reading } from '@sayso/core'
import { type Encoder, openEncoder } from './open-encoder.ts'
import { readDocument } from './read-document.ts'
import type { ReaderAnswer, ReaderTask } from './reader-task.ts'

/** Reads documents, several at a time; what it gives does not depend on how many. */
export interface Reader {
  /** What makes its readings, with its version. */
  readonly method: string
  /** Documents that are worth handing in at once. */
  readonly width: number
  read(doc: Document): Promise<Reading>
  close(): Promise<void>
}

/** One encoder in this thread: for tests, scripts and where no worker can be started. */
export async function openReader(folder: string, options: { readonly threads: number }): Promise<Reader> {
  const encoder: Encoder = await openEncoder(folder, options)
  return {
    method: encoder.card.method,
    width: 1,
    read: (doc) => readDocument(doc, encoder),
    close: () => encoder.close(),
  }
}

/**
 * Several workers with an encoder each, so that all cores read and the caller stays responsive. Throws what `openEncoder`
 * throws where the model cannot be opened.
 */
export async function openReaders(
  folder: string,
  { workers, script, method }: { readonly workers: number; readonly script: URL; readonly method: string },
): Promise<Reader> {
  const pool = Array.from({ length: workers }, () => new ReaderWorker(script, folder))
  await Promise.all(pool.map((worker) => worker.ready))
  return {
    method,
    width: workers * 2,
    read: (doc) => pool.reduce((idlest, worker) => (worker.waiting < idlest.waiting ? worker : idlest)).read(doc),
    close: async () => {
      await Promise.all(pool.map((worker) => worker.close()))
    },
  }
}

class ReaderWorker {
  readonly ready: Promise<void>
  private readonly worker: Worker
  private readonly tasks = new Map<number, { resolve: (reading: Reading) => void; reject: (error: Error) => void }>()
  private next = 0

  constructor(script: URL, folder: string) {
    this.worker = new Worker(script, { workerData: { folder } })
    this.worker.unref()
    this.ready = new Promise((resolve, reject) => {
      this.worker.on('message', (answer: ReaderAnswer) => {
        if (answer.kind === 'ready') resolve()
        else this.settle(answer)
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
    const task = this.next++
    this.worker.ref()
    return new Promise((resolve, reject) => {
      this.tasks.set(task, { resolve, reject })
      this.worker.postMessage({ task, doc } satisfies ReaderTask)
    })
  }

  async close(): Promise<void> {
    await this.worker.terminate()
  }

  private settle(answer: Exclude<ReaderAnswer, { kind: 'ready' }>): void {
    const waiting = this.tasks.get(answer.task)
    this.tasks.delete(answer.task)
    if (this.tasks.size === 0) this.worker.unref()
    if (answer.kind === 'reading') waiting?.resolve(answer.reading)
    else waiting?.reject(new Error(answer.message))
  }
}
