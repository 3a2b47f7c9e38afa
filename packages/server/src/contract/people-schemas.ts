import { z } from '@hono/zod-openapi'
import type { CopyCell, OriginRow, PublishersView, PublisherTally, RegisterRow, SourceRow } from '@sayso/engine'
import { Count, NAMED, NamedSchema, orNull, PublisherKindSchema } from './common.ts'

export const OriginRowSchema: z.ZodType<OriginRow> = z
  .object({
    ...NAMED,
    kind: z.literal('origin-row'),
    originKind: z.string(),
    holder: z.string(),
    metBy: z.string().nullable().describe('The publisher that met an unnamed source.'),
    affirming: Count.describe('Claims that it affirms.'),
    denying: Count,
    declining: Count,
  })
  .openapi('OriginRow')

export const SourceRowSchema: z.ZodType<SourceRow> = z
  .object({
    kind: z.literal('source-row'),
    name: z.string(),
    unnamed: z.boolean(),
    claims: Count,
    denying: Count.describe('Claims of these that deny.'),
  })
  .openapi('SourceRow')

const PublisherTallySchema: z.ZodType<PublisherTally> = z
  .object({
    kind: z.literal('publisher-tally'),
    publisher: z.string(),
    documents: Count,
    first: Count.describe('Documents that nothing shows to repeat another publisher.'),
    echoing: Count.describe('Documents made from those of other publishers.'),
    echoed: Count.describe('Documents of other publishers made from theirs.'),
    corrected: Count.describe('Pages that came in more than one version.'),
    claims: Count.describe('Claims that they carried.'),
    denied: Count.describe('Of these, those that some origin denies.'),
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .openapi('PublisherTally')

const CopyCellSchema: z.ZodType<CopyCell> = z
  .object({ publisher: z.string(), from: z.string(), documents: Count, doubtful: Count })
  .openapi('CopyCell')

export const PublishersSchema: z.ZodType<PublishersView> = z
  .object({
    kind: z.literal('publishers'),
    items: z.array(PublisherTallySchema).readonly(),
    next: z.string().nullable(),
    total: Count,
    copies: z.array(CopyCellSchema).readonly().describe('Who copies whom, among the publishers of this page.'),
  })
  .openapi('Publishers')

export const RegisterRowSchema: z.ZodType<RegisterRow> = z
  .object({
    kind: z.literal('register-row'),
    name: z.string(),
    also: z.array(z.string()).readonly(),
    publisherKind: orNull(PublisherKindSchema),
    country: z.string().nullable(),
    owner: z.string().nullable(),
    control: z.enum(['state', 'public', 'private', 'members', 'party']).nullable(),
    takes: z.array(z.string()).readonly().describe('Agencies whose reports it is known to print.'),
    documents: Count,
    from: z.enum(['shipped', 'case', 'documents']).describe('Where the line comes from.'),
    judgement: orNull(NamedSchema).describe('The judgement that put it in place.'),
  })
  .openapi('RegisterRow')
