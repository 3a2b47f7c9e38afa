import { z } from '@hono/zod-openapi'
import type { HeldClaim, JudgedWords } from '@sayso/engine'
import { Count, FacetSchema, orNull, StanceSchema } from './common.ts'

export const JudgedWordsSchema: z.ZodType<JudgedWords> = z
  .object({
    page: z.string().describe('The page whose versions may hold the words.'),
    anchor: z
      .object({
        document: z.string(),
        start: Count,
        end: Count,
        exact: z.string(),
        prefix: z.string(),
        suffix: z.string(),
      })
      .openapi('Anchor'),
    facet: orNull(FacetSchema),
  })
  .openapi('JudgedWords')

export const HeldClaimSchema: z.ZodType<HeldClaim> = z
  .object({
    words: JudgedWordsSchema,
    group: z.string().describe('The group of the claim at that moment.'),
    language: z.string(),
    stance: StanceSchema,
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    chain: z.array(z.string()).readonly().describe('Whom it passed through, from the nearest to the origin.'),
    happened: z.string().nullable(),
    saidOn: z.string().nullable(),
    learnedOn: z.string().nullable(),
    low: Count.describe('Independent origins that affirm it.'),
    high: Count,
    holders: z.array(z.string()).readonly(),
    deniers: z.array(z.string()).readonly(),
    decliners: z.array(z.string()).readonly(),
    documents: Count,
    publishers: Count,
    before: orNull(
      z
        .object({ on: z.string(), low: Count, high: Count, denying: Count, documents: Count })
        .openapi('HeldBefore') as z.ZodType<NonNullable<HeldClaim['before']>>,
    ),
    cautions: z.array(z.string()).readonly(),
    hash: z.string().describe('SHA-256 over the other fields, in hexadecimal.'),
  })
  .openapi('HeldClaim')
