import { z } from '@hono/zod-openapi'
import { FACETS, type JudgementRow, RULINGS } from '@sayso/engine'
import { NAMED } from './common.ts'

const RulingSchema = z.enum(RULINGS).openapi('Ruling')

export const JudgementRowSchema: z.ZodType<JudgementRow> = z
  .object({
    ...NAMED,
    kind: z.literal('judgement-row'),
    ruling: RulingSchema,
    words: z.array(z.string()).readonly(),
    value: z.string().nullable(),
    by: z.string(),
    at: z.string().describe('Instant in UTC.'),
    why: z.string(),
    state: z.enum(['in force', 'taken back', 'lost', 'takes back']),
    takesBack: z.string().nullable().describe('The judgement that this one takes back.'),
  })
  .openapi('JudgementRow')

export const By = z.string().trim().min(1).max(200).describe('Whose ruling it is.')
export const Why = z.string().trim().min(1).max(5000).describe('The reason, for the journal.')

export const JudgementRequestSchema = z
  .object({
    ruling: RulingSchema,
    about: z
      .array(z.string().min(1).max(5000))
      .min(1)
      .max(1001)
      .describe(
        'Ids of claims or of a document, then the value where the ruling has one: a stance, a number, a name, a date, ' +
          'or, for the ruling "claim", the words of the document that carry the claim. For "cell" with the value none: ' +
          'every claim that is not of the picture.',
      ),
    facet: z
      .enum(FACETS)
      .optional()
      .describe('For a claim named by words of a document: the facet; event where absent.'),
    words: z
      .string()
      .min(1)
      .max(5000)
      .optional()
      .describe(
        'For "stance", "source" and "value" about a document: the words of the claim in it, which may have been put in place just now.',
      ),
    start: z
      .int()
      .nonnegative()
      .optional()
      .describe(
        'Where in the text of the document the words begin, in UTF-16 code units; the first place where absent.',
      ),
    by: By,
    why: Why,
  })
  .openapi('JudgementRequest')

export const TakeBackSchema = z.object({ by: By, why: Why }).openapi('TakeBack')

export const JournalEntrySchema = z
  .object({
    kind: z.literal('entry'),
    sequence: z.int().positive(),
    action: z.enum([
      'case-created',
      'capture-added',
      'judgement-given',
      'judgement-taken-back',
      'paper-written',
      'content-erased',
    ]),
    subject: z.string(),
    contentHash: z.string(),
    actor: z.string(),
    at: z.string(),
    previousHash: z.string(),
    hash: z.string(),
  })
  .openapi('JournalEntry')
