import { z } from '@hono/zod-openapi'
import { Count } from './common.ts'
import { JobSchema } from './job-schemas.ts'

/** What the case came to: enough to say in words what is new, and to know that views are to be asked for again. */
export const ChangedSchema = z
  .object({
    kind: z.literal('changed'),
    change: z.string().describe('Another one than before means: ask for the views again.'),
    sequence: Count.describe('The last line of the journal.'),
    documents: Count,
    claims: Count,
    groups: Count,
    origins: Count,
    judgements: Count,
  })
  .openapi('Changed')

export type Changed = z.infer<typeof ChangedSchema>

/** All jobs at once: a window begins with them, and follows each from there. */
export const JobListSchema = z
  .object({
    kind: z.literal('jobs'),
    items: z.array(JobSchema).readonly().describe('Since the desk was opened, newest first; at most 200.'),
  })
  .openapi('JobList')

export type JobList = z.infer<typeof JobListSchema>
