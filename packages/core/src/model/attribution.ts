import { z } from 'zod'
import { Id } from './id.ts'
import { Method } from './method.ts'
import { Span } from './span.ts'
import { Stance } from './stance.ts'

/** Source, cue and content found together. */
export const Attribution = z
  .object({
    kind: z.literal('attribution'),
    id: Id,
    document: Id,
    source: z
      .array(Span)
      .readonly()
      .describe('The words naming whom the content is credited to; empty where none are.'),
    cue: z.array(Span).readonly().describe('The words that tie the two.'),
    content: z.array(Span).readonly().describe('What is attributed, quoted or not, in one or more parts.'),
    stance: Stance,
    hedge: z.string().nullable().describe('The words that hedge it; null where it is not hedged.'),
    unnamed: z.boolean().describe('Whether the source is kept anonymous ("a senior official").'),
    parent: Id.nullable().describe(
      'The attribution that holds this one or passes its words on; null at the outermost.',
    ),
    score: z.number().min(0).max(1).describe('How sure the method is that this is an attribution.'),
    method: Method,
  })
  .readonly()
export type Attribution = z.infer<typeof Attribution>
