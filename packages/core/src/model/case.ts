import { z } from 'zod'

/** One contested event with all that is gathered on it. */
export const Case = z
  .object({
    kind: z.literal('case'),
    title: z.string(),
    language: z.string().describe("The reader's language, BCP 47; headlines are taken from it where there is one."),
    createdAt: z.iso.datetime().describe('Instant in UTC.'),
    format: z.int().describe('Version of the case on disk.'),
  })
  .readonly()
export type Case = z.infer<typeof Case>
