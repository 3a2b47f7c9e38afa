import { z } from 'zod'
import { Id } from './id.ts'

export const PAPER_SORTS = [
  'grade',
  'assessment',
  'hypotheses',
  'indicator',
  'plan',
  'briefing',
  'interview',
  'disclosure',
] as const
/** What a person wrote: each sort has a record of its own in its stage, by which `body` is read. */
export const PaperSort = z.enum(PAPER_SORTS)
export type PaperSort = z.infer<typeof PaperSort>

/**
 * What a person wrote into a case, as one of its versions: a grade, an assessment, a matrix, an indicator, a plan. Primary as
 * judgements are: appended, never overwritten; a later version stands beside the earlier ones.
 */
export const Paper = z
  .object({
    kind: z.literal('paper'),
    id: Id.describe('Made from the series, the version and what it says: the same words written twice are one.'),
    series: Id.describe('What all versions share: made from the sort and the name.'),
    sort: PaperSort,
    name: z.string().min(1).describe('What it is called or is about; the same in every version.'),
    version: z.int().positive().describe('Counted from 1 within the series.'),
    body: z.unknown().describe('What was written; null where this version withdraws the paper.'),
    by: z.string().min(1),
    at: z.iso.datetime().describe('Instant in UTC.'),
    why: z.string(),
  })
  .readonly()
export type Paper = z.infer<typeof Paper>
