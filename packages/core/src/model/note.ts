import { z } from 'zod'

/** What a stage could not read, or read with a doubt: the rule, the reason, and where. */
export const Note = z
  .object({
    rule: z.string().describe('A readable code, as in text-lone-surrogate.'),
    message: z.string().describe('What was found, what was expected, where, and what to do next.'),
    start: z.int().nonnegative().nullable().default(null),
    end: z.int().nonnegative().nullable().default(null),
  })
  .readonly()
export type Note = z.infer<typeof Note>
