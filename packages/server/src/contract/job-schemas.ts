import { z } from '@hono/zod-openapi'
import type { Job } from '../jobs/job.ts'
import { Count, orNull } from './common.ts'
import { JudgementRowSchema } from './judgement-schemas.ts'
import { ProblemSchema } from './problem.ts'

const ProgressSchema = z
  .object({
    stage: z.enum(['ingest', 'attribute', 'echo', 'link', 'group']),
    done: Count,
    total: Count.nullable().describe('Null while it cannot be known.'),
  })
  .openapi('Progress')

const AcknowledgementSchema = z
  .object({
    url: z.string().nullable(),
    id: z.string().nullable(),
    status: z.enum(['added', 'unchanged', 'new-version', 'refused']),
    reason: z.string().nullable().describe('Why it was refused, or what it replaces.'),
    file: z.string(),
    line: z.int().nullable(),
  })
  .openapi('Acknowledgement')

export const JobSchema: z.ZodType<Job> = z
  .object({
    kind: z.literal('job'),
    id: z.string(),
    what: z.enum(['inputs', 'text', 'addresses', 'derive']).describe('derive: what follows from a judgement.'),
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    files: z.array(z.string()).readonly().describe('Names as they were handed in; of pages to fetch their addresses.'),
    createdAt: z.string(),
    endedAt: z.string().nullable(),
    progress: orNull(ProgressSchema),
    added: Count,
    unchanged: Count,
    newVersions: Count,
    refused: Count,
    passedOver: z.array(z.string()).readonly(),
    documents: z
      .array(AcknowledgementSchema)
      .readonly()
      .describe('What became of each input: the first 1,000 refusals, and of the others the first 100.'),
    problem: orNull(ProblemSchema).describe('Why it failed.'),
  })
  .openapi('Job')

export const RuledSchema = z
  .object({
    judgement: JudgementRowSchema,
    job: JobSchema.describe('Derives what follows from it: watch it, or the events.'),
  })
  .openapi('Ruled')

const Address = z.url({ protocol: /^https?$/ }).max(2000)

/** What is known of all that is handed in at once. */
const Known = {
  publisher: z.string().trim().min(1).max(1000).optional(),
  published: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/)
    .optional()
    .describe('2027-11-10, or with time and zone.'),
}

/** Pages asked for at once; longer lists are for `sayso fetch`, which goes on where it was cut off. */
const MOST_ADDRESSES = 200

export const AddressesRequestSchema = z
  .object({
    addresses: z.array(Address).min(1).max(MOST_ADDRESSES).describe('Of pages, each with http:// or https://.'),
    ...Known,
  })
  .openapi('AddressesRequest')

export const TextRequestSchema = z
  .object({
    text: z.string().min(1).describe('The text as it was pasted, paragraphs separated by blank lines.'),
    ...Known,
    url: Address.optional(),
  })
  .openapi('TextRequest')
