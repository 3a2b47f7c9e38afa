import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { languageFolder } from '../picture/language-data.ts'
import { Unreadable } from '../unreadable.ts'
import { startClock } from './clock.ts'
import type { ApartAnswer, ApartKind, ApartResults, ApartTask } from './task.ts'

/**
 * Reads one file in a thread that is ended when it takes too long or too much memory, so that no file can stop a run.
 * Throws Unreadable.
 *
 * @param timeoutMs how long it may take, in milliseconds; see `timeoutFor`
 */
export function readApart<Kind extends ApartKind>(
  task: ApartTask<Kind>,
  timeoutMs: number,
): Promise<ApartResults[Kind]> {
  const turn = last.then(() => ask(task, timeoutMs))
  last = turn.then(
    () => {},
    () => {},
  )
  return turn
}

/** Ten seconds, and one more for each of its megabytes: a book of scans is no hang. */
export function timeoutFor(sizeBytes: number, timeoutMs: number | undefined): number {
  return (timeoutMs ?? TIMEOUT_MS) + (sizeBytes / 1024 / 1024) * MS_A_MEGABYTE
}

const TIMEOUT_MS = 10_000
const MS_A_MEGABYTE = 1000
/** Megabytes of heap that one file may take; a thousand pages take some 200. */
const MOST_HEAP_MB = 768

/** One file at a time: what waits takes no memory. */
let last: Promise<void> = Promise.resolve()
let thread: Thread | null = null

interface Thread {
  readonly worker: Worker
  /** Settles once its parsers are loaded, which is no file's fault and takes nothing of its time. */
  readonly ready: Promise<void>
}

async function ask<Kind extends ApartKind>(task: ApartTask<Kind>, timeoutMs: number): Promise<ApartResults[Kind]> {
  thread ??= start()
  const { worker, ready } = thread
  worker.ref()
  await ready
  return new Promise((resolve, reject) => {
    const settle = (end: () => void, alive: boolean): void => {
      clock.stop()
      worker.off('message', onAnswer).off('error', onError).off('exit', onExit)
      if (alive) worker.unref()
      else {
        thread = null
        void worker.terminate()
        // What the thread was using when it was ended, it cannot take away itself.
        rmSync(languageFolder(), { recursive: true, force: true })
      }
      end()
    }
    const clock = startClock(timeoutMs, () => {
      const message = `took longer than ${Math.round(timeoutMs / 1000)} s to read and was given up. Save it anew with another program, or hand in its text`
      settle(() => reject(new Unreadable('reading-too-long', message)), false)
    })
    const onAnswer = (answer: ApartAnswer): void => {
      if (answer.state === 'more-time') clock.extend(answer.ms)
      else if (answer.state === 'read') settle(() => resolve(answer.result as ApartResults[Kind]), true)
      else if (answer.state === 'failed') settle(() => reject(failure(answer)), true)
    }
    const onError = (error: Error): void => settle(() => reject(crash(error)), false)
    const onExit = (): void => onError(new Error('the thread ended'))
    worker.on('message', onAnswer).on('error', onError).on('exit', onExit)
    worker.postMessage(task)
  })
}

function failure({ code, message }: Extract<ApartAnswer, { state: 'failed' }>): Error {
  return code === null ? new Error(message) : new Unreadable(code, message)
}

function crash(error: Error): Error {
  if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') return error
  const message = `took more than ${MOST_HEAP_MB} MB of memory to read and was given up. Save it anew with another program, or hand in its text`
  return new Unreadable('reading-too-large', message)
}

function start(): Thread {
  const worker = startWorker()
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('error', reject)
  })
  return { worker, ready }
}

function startWorker(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_HEAP_MB, maxYoungGenerationSizeMb: 64 }
  const options = { resourceLimits }
  // In the bundle the thread has a file of its own beside this one; beside the source a loader is needed.
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./parse-worker.js', import.meta.url), options)
  const script = JSON.stringify(new URL('./parse-worker.ts', import.meta.url).href)
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'))
  const api = JSON.stringify(new URL('./dist/esm/api/index.mjs', tsx).href)
  const load = `import(${api}).then(({ register }) => { register(); return import(${script}) })`
  return new Worker(load, { ...options, eval: true })
}
