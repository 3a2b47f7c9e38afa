import { writeFile } from 'node:fs/promises'
import type { Acknowledgement } from '@sayso/engine'
import { problemOf } from '../problem-of.ts'
import type { GivenOptions, Hand } from './hand.ts'
import type { Job } from './job.ts'
import type { Spool, Spooled } from './spool.ts'

/** Work that waits or runs: one job at a time, in the order in which it came. */
export interface JobQueue {
  /** Takes up what an earlier desk left unread. */
  restore(): Promise<void>
  /** Queues the derivation of what follows from judgements; one that waits already serves for all given before it runs. */
  derive(): Promise<Job>
  addText(text: string, options: GivenOptions): Promise<Job>
  /** Queues pages to be fetched. */
  addAddresses(addresses: readonly string[], options: GivenOptions): Promise<Job>
  /** Queues files that lie in the spool. */
  addSpooled(spooled: Spooled): Job
  find(id: string): Job | null
  /** Newest first. */
  list(): readonly Job[]
  close(): Promise<void>
}

interface QueueOptions {
  readonly hand: Hand
  readonly spool: Spool
  readonly now: () => string
  readonly onJob: (job: Job) => void
  readonly log: (text: string) => void
}

const MOST_JOBS = 200
/** What a window shows of one job; it is told of it several times a second. */
const MOST_KEPT = { taken: 100, refused: 1_000 }
/** A window draws a bar no faster. */
const TELL_EVERY_MS = 200

export function openJobQueue(options: QueueOptions): JobQueue {
  return new Queue(options)
}

class Queue implements JobQueue {
  private readonly jobs = new Map<string, Job>()
  private readonly waiting: string[] = []
  private readonly spooled = new Map<string, Spooled>()
  private readonly told = new Map<string, number>()
  private running: Promise<void> | null = null
  private closed = false
  private readonly options: QueueOptions

  constructor(options: QueueOptions) {
    this.options = options
  }

  async restore(): Promise<void> {
    for (const left of await this.options.spool.restore()) this.addSpooled(left)
  }

  async derive(): Promise<Job> {
    const waiting = this.waiting.map((id) => this.jobs.get(id)!).find((job) => job.what === 'derive')
    if (waiting !== undefined) return waiting
    // Spooled as what was handed in is: a desk that closes before it ran owes it to the next one.
    const entry = await this.options.spool.begin()
    return this.addSpooled(await entry.keep({ what: 'derive', createdAt: this.options.now(), files: [], options: {} }))
  }

  addText(text: string, options: GivenOptions): Promise<Job> {
    const name = 'pasted.txt'
    return this.addWritten({ name, text }, { what: 'text', files: [name], options })
  }

  addAddresses(addresses: readonly string[], options: GivenOptions): Promise<Job> {
    const text = addresses.join('\n')
    return this.addWritten({ name: 'addresses.txt', text }, { what: 'addresses', files: addresses, options })
  }

  /** Queues a file that is written here. */
  private async addWritten(
    { name, text }: { readonly name: string; readonly text: string },
    about: Omit<Spooled, 'id' | 'createdAt'>,
  ): Promise<Job> {
    const entry = await this.options.spool.begin()
    try {
      await writeFile(entry.place(0, name), text)
      return this.addSpooled(await entry.keep({ ...about, createdAt: this.options.now() }))
    } catch (error) {
      await entry.discard()
      throw error
    }
  }

  addSpooled(spooled: Spooled): Job {
    this.spooled.set(spooled.id, spooled)
    return this.queue(spooled)
  }

  find(id: string): Job | null {
    return this.jobs.get(id) ?? null
  }

  list(): readonly Job[] {
    return [...this.jobs.values()].reverse()
  }

  async close(): Promise<void> {
    this.closed = true
    await this.options.hand.close()
    await this.running
  }

  private queue({ id, what, files, createdAt }: Pick<Job, 'id' | 'what' | 'files' | 'createdAt'>): Job {
    const job: Job = {
      kind: 'job',
      id,
      what,
      state: 'waiting',
      files,
      createdAt,
      endedAt: null,
      progress: null,
      added: 0,
      unchanged: 0,
      newVersions: 0,
      refused: 0,
      passedOver: [],
      documents: [],
      problem: null,
    }
    this.jobs.set(id, job)
    for (const [oldest, { state }] of this.jobs) {
      if (this.jobs.size <= MOST_JOBS) break
      if (state === 'done' || state === 'failed') this.jobs.delete(oldest)
    }
    this.waiting.push(id)
    this.options.onJob(job)
    this.running ??= this.work().finally(() => {
      this.running = null
    })
    return job
  }

  private async work(): Promise<void> {
    // The request that queued it is answered first.
    await Promise.resolve()
    for (let id = this.waiting.shift(); id !== undefined && !this.closed; id = this.waiting.shift()) await this.run(id)
  }

  private async run(id: string): Promise<void> {
    const { hand, spool, now, log } = this.options
    const { what, options } = this.spooled.get(id)!
    this.put(id, { state: 'running' })
    try {
      const summary = await hand.run(
        { what, folder: spool.folderOf(id), options },
        {
          onProgress: (progress) => this.put(id, { progress }, { passing: true }),
          onDocument: (acknowledgement) => this.count(id, acknowledgement),
        },
      )
      await spool.remove(id)
      this.put(id, { state: 'done', endedAt: now(), passedOver: summary.passedOver })
    } catch (error) {
      if (this.closed) return
      const { problem, ours } = problemOf(error)
      if (ours)
        log(`Job ${id} failed, and it is our mistake: ${error instanceof Error ? error.stack : String(error)}\n`)
      this.put(id, { state: 'failed', endedAt: now(), problem })
    } finally {
      this.spooled.delete(id)
      this.told.delete(id)
    }
  }

  private count(id: string, acknowledgement: Acknowledgement): void {
    const job = this.jobs.get(id)!
    const { status } = acknowledgement
    const kept =
      status === 'refused'
        ? job.refused < MOST_KEPT.refused
        : job.documents.length - Math.min(job.refused, MOST_KEPT.refused) < MOST_KEPT.taken
    this.put(
      id,
      {
        added: job.added + Number(status === 'added'),
        unchanged: job.unchanged + Number(status === 'unchanged'),
        newVersions: job.newVersions + Number(status === 'new-version'),
        refused: job.refused + Number(status === 'refused'),
        documents: kept ? [...job.documents, acknowledgement] : job.documents,
      },
      { passing: true },
    )
  }

  /** Changes a job; what passes is told now and then, what lasts at once. */
  private put(id: string, change: Partial<Job>, { passing = false } = {}): void {
    const job: Job = { ...this.jobs.get(id)!, ...change }
    this.jobs.set(id, job)
    const at = Date.now()
    if (passing && at - (this.told.get(id) ?? 0) < TELL_EVERY_MS) return
    this.told.set(id, at)
    this.options.onJob(job)
  }
}
