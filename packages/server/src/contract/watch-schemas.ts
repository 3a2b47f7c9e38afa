import { z } from '@hono/zod-openapi'
import { type AlertView, ORIGIN_KINDS, RELIABILITIES, type TriedCondition } from '@sayso/engine'
import { AsOfSchema, Count, NamedSchema, orNull, WordsSchema } from './common.ts'
import { PaperName, SIGNED } from './paper-schemas.ts'
import { AsOfQuery } from './queries.ts'

const HoldsSchema = z.enum(['holds', 'in doubt', 'fails'])
export const AlertStateSchema = z
  .enum(['fired', 'in doubt', 'close', 'quiet'])
  .describe(
    'in doubt: if doubtful origins are some; close: a part of what it waits for is there; quiet: nothing of it.',
  )
  .openapi('AlertState')

const AlertSupporterSchema = z
  .object({
    origin: NamedSchema,
    holder: z.string(),
    originKind: z.enum(ORIGIN_KINDS),
    grade: z.enum(RELIABILITIES).nullable().describe('The letter that a person gave it.'),
    sure: z.boolean().describe('Whether it is surely an origin of its own.'),
    firstOn: z.string().nullable().describe('ISO day on which it first put this forward.'),
    claim: NamedSchema,
    words: WordsSchema,
  })
  .openapi('AlertSupporter')

export const AlertSchema: z.ZodType<AlertView> = z
  .object({
    kind: z.literal('alert'),
    name: z.string(),
    version: z.int().positive(),
    says: z.string().describe('What it means if it fires.'),
    when: z.string().describe('The condition, written out.'),
    state: AlertStateSchema,
    isNew: z.boolean().describe('Fired on something that nobody marked as seen.'),
    since: z.string().nullable().describe('ISO day from which it has held without a break.'),
    clauses: z
      .array(
        z
          .object({
            text: z.string(),
            low: Count,
            high: Count,
            holds: HoldsSchema,
            missing: z.string().nullable().describe('What would make it hold, in words.'),
            supporters: z.array(AlertSupporterSchema).readonly(),
          })
          .openapi('AlertClause'),
      )
      .readonly(),
    seen: z.array(z.object({ by: z.string(), at: z.string(), why: z.string() }).openapi('AlertSeen')).readonly(),
    asOf: orNull(AsOfSchema),
    day: z.string().describe('ISO day looked at.'),
    left: Count.describe('Claims and groups that were not looked at: its words are too common.'),
    by: z.string(),
    at: z.string(),
    why: z.string(),
  })
  .openapi('Alert')

export const TriedSchema: z.ZodType<TriedCondition> = z
  .object({
    kind: z.literal('condition-tried'),
    alert: orNull(AlertSchema),
    problem: orNull(
      z
        .object({
          code: z.string(),
          words: z.string().describe('What was found, what was expected, and what was likely meant.'),
          start: Count.describe('First UTF-16 code unit of the text that is at fault.'),
          end: Count.describe('The code unit after the last one.'),
        })
        .openapi('ConditionProblem'),
    ),
  })
  .describe('How a condition stands, or what is wrong with it: one of the two is null.')
  .openapi('TriedCondition')

const When = z.string().min(1).max(4000).describe('In the language of indicators: docs/indicators.md.')

export const TryRequestSchema = z.object({ when: When, ...AsOfQuery.shape }).openapi('TryRequest')

export const IndicatorRequestSchema = z
  .object({
    name: PaperName,
    says: z.string().trim().min(1).max(2000).optional().describe('What it means if it fires.'),
    when: When.optional(),
    ...SIGNED,
  })
  .describe('What is absent stays as it was.')
  .openapi('IndicatorRequest')
