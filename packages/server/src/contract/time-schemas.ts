import { z } from '@hono/zod-openapi'
import type { ChangesView, FlowView, FoldedDocument, TimelineRow } from '@sayso/engine'
import { GroupRowSchema } from './claim-schemas.ts'
import { Count, EventTimeSchema, FacetSchema, NAMED, NamedSchema, orNull, StanceSchema, WordsSchema } from './common.ts'
import { DerivationSchema } from './document-schemas.ts'

export const FlowSchema: z.ZodType<FlowView> = z
  .object({
    kind: z.literal('flow'),
    lanes: z
      .array(z.object({ publisher: z.string().nullable(), documents: Count }).openapi('FlowLane'))
      .readonly()
      .describe('Most documents first.'),
    items: z
      .array(
        z
          .object({
            ...NAMED,
            lane: Count.describe('Counts into lanes, from 0.'),
            publisher: z.string().nullable(),
            publishedOn: z.string().nullable(),
            language: z.string(),
            title: z.string().nullable(),
            claims: Count,
            first: z.boolean().describe('Whether nothing shows that it repeats a document of the case.'),
          })
          .openapi('FlowDocument'),
      )
      .readonly(),
    echoes: z
      .array(
        z
          .object({
            id: z.string(),
            from: z.string().describe('The document that was repeated.'),
            document: z.string(),
            how: DerivationSchema,
            score: z.number(),
            doubt: z.boolean(),
          })
          .openapi('FlowEcho'),
      )
      .readonly(),
    origins: z
      .array(
        z
          .object({
            ...NAMED,
            originKind: z.enum([
              'statement',
              'anonymous',
              'witness',
              'document',
              'imagery',
              'social-post',
              'analysis',
              'observation',
            ]),
            holder: z.string(),
            metBy: z.string().nullable(),
            documents: z.array(z.string()).readonly(),
          })
          .openapi('FlowOrigin'),
      )
      .readonly(),
    moreOrigins: Count,
    next: z.string().nullable(),
  })
  .openapi('Flow')

export const TimelineRowSchema: z.ZodType<TimelineRow> = z
  .object({
    ...NAMED,
    kind: z.literal('timeline-row'),
    group: orNull(NamedSchema),
    facet: FacetSchema,
    stance: StanceSchema,
    source: z.string().nullable(),
    value: z.number().nullable(),
    words: WordsSchema,
    happened: orNull(EventTimeSchema),
    saidOn: z.string().nullable(),
    learnedOn: z.string().nullable(),
    learnedAssumed: z.boolean(),
  })
  .openapi('TimelineRow')

const FOLDED = {
  ...NAMED,
  publisher: z.string().nullable(),
  publishedOn: z.string().nullable(),
  title: z.string().nullable(),
  claims: Count,
  how: orNull(DerivationSchema),
}
const FoldedDocumentSchema: z.ZodType<FoldedDocument> = z.object(FOLDED).openapi('FoldedDocument')
export const IntervalSchema = z
  .object({ low: Count, high: Count, denying: Count, declining: Count })
  .openapi('Interval')

export const ChangesSchema: z.ZodType<ChangesView> = z
  .object({
    kind: z.literal('changes'),
    since: Count,
    until: Count.describe('Hand it back as `since` the next time.'),
    documents: Count.describe('Documents that came.'),
    judgements: Count.describe('Judgements that were given or taken back.'),
    folds: z
      .array(
        z
          .object({
            head: FoldedDocumentSchema,
            headIsNew: z.boolean(),
            echoes: z.array(FoldedDocumentSchema).readonly(),
          })
          .openapi('DocumentFold'),
      )
      .readonly(),
    claims: z.array(GroupRowSchema).readonly().describe('Claims that had no report before.'),
    moved: z
      .array(
        z
          .object({ row: GroupRowSchema, before: IntervalSchema, after: IntervalSchema, documents: Count })
          .openapi('MovedRow'),
      )
      .readonly()
      .describe('Claims whose count is another than it would be without what came.'),
    unseen: Count.describe('Claims with new reports that were not looked at: more than one answer holds.'),
  })
  .openapi('Changes')
