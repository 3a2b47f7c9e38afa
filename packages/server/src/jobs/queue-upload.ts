import { z } from '@hono/zod-openapi'
import { readInput } from '../api/read-input.ts'
import { TextRequestSchema } from '../contract/job-schemas.ts'
import type { Job } from './job.ts'
import type { JobQueue } from './job-queue.ts'
import type { Spool } from './spool.ts'
import { takeUpload, type Upload } from './take-upload.ts'

/** Where uploads go, and how large they may be. */
export interface UploadPlace {
  readonly jobs: JobQueue
  readonly spool: Spool
  readonly limitBytes: number
  readonly now: () => string
}

const Fields = z.strictObject(TextRequestSchema.shape).omit({ text: true })

/** Takes files to disk and queues them; nothing of an upload that is refused is kept. */
export async function queueUpload(upload: Upload, { jobs, spool, limitBytes, now }: UploadPlace): Promise<Job> {
  const entry = await spool.begin()
  try {
    const { files, fields } = await takeUpload(upload, limitBytes, entry)
    const options = readInput(Fields, fields, 'body')
    return jobs.addSpooled(await entry.keep({ what: 'inputs', createdAt: now(), files, options }))
  } catch (error) {
    await entry.discard()
    throw error
  }
}
