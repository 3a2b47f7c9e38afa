import { z } from '@hono/zod-openapi'

/** What went wrong, after RFC 9457, with the code that the command would give. */
export const ProblemSchema = z
  .object({
    type: z.string().describe('urn:sayso:problem: and the code.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What was found, what was expected, and what to do next.'),
    code: z.string().describe('A readable code, as in id-unknown: the same that the command gives.'),
  })
  .openapi('Problem')
export type Problem = z.infer<typeof ProblemSchema>
