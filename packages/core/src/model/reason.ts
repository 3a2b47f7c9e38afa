import { z } from 'zod'

/** Why a link, an echo or an origin was proposed: the rule, the words it saw, and how much it weighs. */
export const Reason = z
  .object({
    rule: z.string().describe('A readable code, as in wire-credit or shared-number.'),
    words: z.string().describe('The exact words, or a sentence that a person can check.'),
    weight: z
      .number()
      .nullable()
      .default(null)
      .describe('Share in the score, between -1 and 1; null where the rule alone decides.'),
  })
  .readonly()
export type Reason = z.infer<typeof Reason>
