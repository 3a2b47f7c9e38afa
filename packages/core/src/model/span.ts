import { z } from 'zod'

/** `[start, end)` in UTF-16 code units of a document's text. */
export const Span = z
  .object({
    start: z.int().nonnegative().describe("First UTF-16 code unit, counted from 0 in the document's text."),
    end: z.int().nonnegative().describe('The code unit after the last one; never less than start.'),
  })
  .readonly()
export type Span = z.infer<typeof Span>
