import { z } from '@hono/zod-openapi'
import { Count } from './common.ts'

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
