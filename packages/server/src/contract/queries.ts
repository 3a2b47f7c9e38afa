import { z } from '@hono/zod-openapi'
import { CLOCKS } from '@sayso/engine'
import { Day } from './common.ts'

/** What an answer of one piece takes. */
export const AsOfQuery = z.object({
  as_of: z
    .union([z.iso.date(), z.iso.datetime({ offset: true })])
    .optional()
    .describe(
      'As known on this date: 2027-11-10 (that whole day) or a date-time with offset. Absent: all that is in the case. Lists take the day of a date-time.',
    ),
  clock: z
    .enum(CLOCKS)
    .default('said')
    .describe('Which time as_of means: when it was said, when we learned it, when it happened.'),
})

const MOST_ROWS = 500
const ROWS = 50

/** What every list takes. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(MOST_ROWS).default(ROWS).describe('Rows at most.'),
  cursor: z.string().max(2000).optional().describe('`next` of the page before; fits only the query that gave it.'),
})

/** What lists of dated things take. */
export const FilterQuery = z.object({
  publisher: z.string().max(1000).optional().describe('Only of this publisher.'),
  language: z.string().max(100).optional().describe('Only in this language: en, ru, …'),
  from: Day.optional().describe('Published on this day or later.'),
  to: Day.optional().describe('Published on this day or earlier.'),
})

/** `true` and `false` as a query carries them. */
export const Flag = z.enum(['true', 'false']).default('false')

/** Words that a person typed. */
export const Typed = z.string().max(1000)

/** What a view of papers takes. */
export const PaperQuery = z.object({
  ...AsOfQuery.shape,
  hindsight: Flag.describe('true, with as_of: what is written today, on what was known then; else what was by then.'),
})
