import { z } from 'zod'
import { Id } from '../model/index.ts'

/** By what the documents that one may have been made from are fetched, without comparing all pairs. */
export const DocumentSignature = z
  .object({
    document: Id,
    bands: z.array(z.string()).readonly().describe('Keys of near-copies: two documents that share one are compared.'),
    particulars: z
      .array(z.string())
      .readonly()
      .describe('Rare particulars that survive rewriting and translation, the most telling first; at most 48.'),
    named: z
      .array(z.string())
      .readonly()
      .describe(
        'Sound keys of the names that may be outlets, byline and dateline first; at most 64. See publisherKeys.',
      ),
  })
  .readonly()
export type DocumentSignature = z.infer<typeof DocumentSignature>
