import { z } from '@hono/zod-openapi'
import { CLOCKS, FACETS, STANCES } from '@sayso/engine'

/** An id and the shortest beginning of it that is unique in the case. */
export const NAMED = {
  id: z.string().describe('One letter for the kind, then 24 hexadecimal digits.'),
  short: z.string().describe('The shortest beginning of the id that is unique in the case.'),
}
export const NamedSchema = z.object(NAMED).openapi('Named')

export const SPAN = {
  start: z.int().nonnegative().describe("First UTF-16 code unit, counted from 0 in the document's text."),
  end: z.int().nonnegative().describe('The code unit after the last one.'),
}
export const SpanSchema = z.object(SPAN).openapi('Span')

export const FacetSchema = z.enum(FACETS).openapi('Facet')
export const StanceSchema = z.enum(STANCES).openapi('Stance')
export const ClockSchema = z
  .enum(CLOCKS)
  .describe('Which time as_of means: when it was said, when we learned it, when it happened.')
  .openapi('Clock')

/** An ISO day that exists. */
export const Day = z.iso.date().describe('ISO day, as in 2027-11-10.')

export const NoteSchema = z
  .object({
    rule: z.string(),
    message: z.string(),
    start: z.int().nullable(),
    end: z.int().nullable(),
  })
  .openapi('Note')

export const AsOfSchema = z.object({ at: z.string(), clock: ClockSchema }).openapi('AsOf')

export const WordsSchema = z
  .object({
    text: z.string(),
    language: z.string(),
    document: z.string(),
    publisher: z.string().nullable(),
    publishedOn: z.string().nullable(),
  })
  .openapi('Words')

/** A named schema or null, so that clients get `X | null`. */
export function orNull<T>(schema: z.ZodType<T>): z.ZodType<T | null> {
  return z.union([schema, z.null()])
}

/** Any number that counts. */
export const Count = z.int().nonnegative()

export const EventTimeSchema = z.object({ from: z.string().nullable(), to: z.string().nullable() }).openapi('EventTime')

export const PublisherKindSchema = z
  .enum(['agency', 'newspaper', 'broadcaster', 'site', 'aggregator', 'channel', 'government', 'organisation'])
  .openapi('PublisherKind')
