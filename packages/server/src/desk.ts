import type { BodyCache } from './api/body-cache.ts'
import type { CaseReader } from './case-reader.ts'
import type { Feed } from './events/feed.ts'
import type { Guard } from './guard/guard.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import type { UploadPlace } from './jobs/queue-upload.ts'
import type { Judge } from './judge.ts'
import type { Scribe } from './scribe.ts'

/** One case on a desk: what its routes work with. */
export interface Desk {
  readonly reader: CaseReader
  readonly scribe: Scribe
  readonly judge: Judge
  readonly jobs: JobQueue
  readonly feed: Feed
  readonly guard: Guard
  readonly bodies: BodyCache
  readonly uploads: UploadPlace
  readonly actor: string
  readonly version: string
  /** Path of a Chromium that prints PDF; null looks for one. */
  readonly browser: string | null
  /** Where the pages lie; null where they were not built. */
  readonly pages: string | null
  /** Text for whoever runs the desk. */
  readonly log: (text: string) => void
}
