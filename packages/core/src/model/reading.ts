import { z } from 'zod'
import { Attribution } from './attribution.ts'
import { Claim } from './claim.ts'
import { Id } from './id.ts'
import { Mention } from './mention.ts'
import { Method } from './method.ts'
import { Note } from './note.ts'
import { Quotation } from './quotation.ts'
import { Sentence } from './sentence.ts'

/** Two names that the words of one document make one: "the Central Information Bureau (CIB)", "the Bureau, Halvora's spy agency". */
export const Alias = z
  .object({
    name: z.string().describe('The fuller name.'),
    alias: z.string().describe('The shorter or describing one.'),
    start: z.int().nonnegative().describe('Where the words that make them one start.'),
    end: z.int().nonnegative(),
  })
  .readonly()
export type Alias = z.infer<typeof Alias>

/** All that segment and attribute found in one document: it depends on that document alone. */
export const Reading = z
  .object({
    kind: z.literal('reading'),
    document: Id,
    sentences: z.array(Sentence).readonly(),
    quotations: z.array(Quotation).readonly(),
    mentions: z.array(Mention).readonly(),
    aliases: z.array(Alias).readonly(),
    attributions: z.array(Attribution).readonly(),
    claims: z.array(Claim).readonly(),
    vectors: z
      .record(Id, z.string())
      .readonly()
      .describe(
        'The vector of each claim by its id, two hexadecimal digits a value in 8 bits; empty where rules read the document.',
      ),
    notes: z.array(Note).readonly(),
    method: Method,
  })
  .readonly()
export type Reading = z.infer<typeof Reading>
