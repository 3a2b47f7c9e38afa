import { z } from 'zod'
import { Id } from './id.ts'

/** One sentence of a document, without the white space around it. */
export const Sentence = z
  .object({
    kind: z.literal('sentence'),
    document: Id,
    index: z.int().nonnegative().describe('Counted from 0 in the document.'),
    paragraph: z.int().nonnegative().describe('Of the paragraph it stands in, counted from 0.'),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .readonly()
export type Sentence = z.infer<typeof Sentence>
