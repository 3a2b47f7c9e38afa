import { z } from '@hono/zod-openapi'
import { defineView, NoParams } from './define.ts'
import { DisclosureSchema, InterviewViewSchema } from './interview-schemas.ts'
import { PaperQuery } from './queries.ts'

/** Views of interviews: nothing of them tells who a person is. Identities are never served. */
export const INTERVIEW_VIEWS = {
  interviews: defineView({
    id: 'listInterviews',
    path: '/api/interviews',
    summary: 'Interviews as they stand, or stood on a day, by pseudonym, and every time that an identity was shown',
    tag: 'interviews',
    params: NoParams,
    query: PaperQuery,
    view: z
      .object({
        items: z.array(InterviewViewSchema).readonly().describe('In the order of writing.'),
        disclosures: z
          .array(DisclosureSchema)
          .readonly()
          .describe('At a terminal, to whom, when and why; oldest first.'),
      })
      .openapi('InterviewList'),
  }),
  interview: defineView({
    id: 'readInterview',
    path: '/api/interviews/{pseudonym}',
    summary: 'One interview: how it was held, consent and its limits, duties, questions and masked answers',
    tag: 'interviews',
    params: z.object({ pseudonym: z.string().min(1).max(50).describe('Such as K7, never a name.') }),
    query: PaperQuery,
    view: InterviewViewSchema,
  }),
} as const
