import { z } from 'zod'
import { Id } from './id.ts'
import { Span } from './span.ts'

/** What stands between quotation marks: typography, not yet an attribution. */
export const Quotation = z
  .object({
    kind: z.literal('quotation'),
    document: Id,
    index: z.int().nonnegative().describe('Counted from 0 in the document.'),
    start: z.int().nonnegative().describe('Of the opening mark.'),
    end: z.int().nonnegative().describe('After the closing mark; the end of its paragraph where none closes it.'),
    parts: z.array(Span).readonly().describe('The words inside, one span a paragraph, without marks.'),
    depth: z.int().nonnegative().describe('0 outside any other quotation.'),
  })
  .readonly()
export type Quotation = z.infer<typeof Quotation>
