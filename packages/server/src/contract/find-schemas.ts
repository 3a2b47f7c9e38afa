import { z } from '@hono/zod-openapi'
import type { SearchHit, ShowView } from '@sayso/engine'
import { Count, NAMED } from './common.ts'

export const SearchHitSchema: z.ZodType<SearchHit> = z
  .object({
    ...NAMED,
    kind: z.literal('hit'),
    found: z.enum(['document', 'claim']),
    group: z.string().nullable().describe('Short id of the group of a claim.'),
    publisher: z.string().nullable(),
    publishedOn: z.string().nullable(),
    version: Count.describe('The newest version of its page that holds the words.'),
    versions: Count.describe('How many versions the page has.'),
    title: z.string().nullable(),
    before: z.string(),
    words: z.string(),
    after: z.string(),
  })
  .openapi('SearchHit')

export const ShowSchema: z.ZodType<ShowView> = z
  .object({
    ...NAMED,
    kind: z.literal('show'),
    recordKind: z.string(),
    record: z.unknown().describe('The record itself; its schema is in docs/schemas.'),
    words: z
      .object({ before: z.string(), exact: z.string(), after: z.string(), start: z.int(), end: z.int() })
      .nullable(),
    lines: z
      .array(z.tuple([z.string(), z.string()]).readonly())
      .readonly()
      .describe('Where it came from and what is made of it: label and text.'),
  })
  .openapi('Show')
