import type { Acknowledgement, AddSummary, FetchSettings, Progress } from '@sayso/engine'
import type { Job } from './job.ts'

/** What a hand is asked to do: the files of a folder, with what was said of them. A folder without files: what is pending. */
export interface Task {
  /** Of `addresses`, the files list pages to fetch. */
  readonly what: Job['what']
  readonly folder: string
  readonly options: GivenOptions
}

/** What the person who hands in says of it. */
export interface GivenOptions {
  readonly publisher?: string | undefined
  readonly published?: string | undefined
  readonly url?: string | undefined
}

export interface TaskEvents {
  readonly onDocument: (acknowledgement: Acknowledgement) => void
  readonly onProgress: (progress: Progress) => void
}

/** How pages are asked for; the clock is the hand's own. */
export type Network = Omit<FetchSettings, 'now'>

/** Works on the case, one task at a time, without holding up who reads it. */
export interface Hand {
  /** Rejects with what the engine threw; its `code` is kept. */
  run(task: Task, events: TaskEvents): Promise<AddSummary>
  /** Lets go of the case, also in the middle of a task: every unit of work is whole or not there. */
  close(): Promise<void>
}
