import { z } from '@hono/zod-openapi'
import { PAPER_SORTS, type PaperRow } from '@sayso/engine'
import { NAMED } from './common.ts'
import { By, Why } from './judgement-schemas.ts'

export const PaperSortSchema = z.enum(PAPER_SORTS).openapi('PaperSort')

export const PaperRowSchema: z.ZodType<PaperRow> = z
  .object({
    ...NAMED,
    kind: z.literal('paper-row'),
    sort: PaperSortSchema,
    name: z.string(),
    version: z.int().positive(),
    by: z.string(),
    at: z.string().describe('Instant in UTC.'),
    why: z.string(),
    state: z
      .enum(['in force', 'superseded', 'withdrawn', 'erased'])
      .describe('superseded: another was written since; withdrawn: it takes the paper away; erased: its content was.'),
  })
  .openapi('PaperRow')

/** What a paper is called. */
export const PaperName = z.string().trim().min(1).max(200)
/** Who writes, and why this version is written. */
export const SIGNED = { by: By, why: Why }
export const SignedSchema = z.object(SIGNED).openapi('Signed')
