import { z } from '@hono/zod-openapi'
import type { DocumentRow, PassageEcho, ReaderAttribution, ReaderChain, ReaderClaim, ReaderView } from '@sayso/engine'
import {
  Count,
  EventTimeSchema,
  FacetSchema,
  NAMED,
  NamedSchema,
  NoteSchema,
  orNull,
  PublisherKindSchema,
  SPAN,
  SpanSchema,
  StanceSchema,
} from './common.ts'

export const DerivationSchema = z
  .enum([
    'verbatim',
    'light-rewrite',
    'heavy-rewrite',
    'translation',
    'cites',
    'cites-laundered',
    'aggregates',
    'update',
  ])
  .describe('cites-laundered: it took the claim from there and does not say so.')
  .openapi('Derivation')

export const DocumentRowSchema: z.ZodType<DocumentRow> = z
  .object({
    ...NAMED,
    kind: z.literal('document-row'),
    url: z.string().nullable(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    language: z.string(),
    publishedOn: z.string().nullable(),
    claims: Count,
    versions: Count.describe('How many versions of the page are known: this one is the newest of them.'),
    from: z
      .array(z.object({ document: z.string(), publisher: z.string().nullable(), how: z.string() }).openapi('MadeFrom'))
      .readonly()
      .describe('What it was made from, the likeliest first.'),
    notes: z.array(NoteSchema).readonly(),
  })
  .openapi('DocumentRow')

const SCORE = z.number().min(0).max(1)

const ReaderAttributionSchema: z.ZodType<ReaderAttribution> = z
  .object({
    id: z.string(),
    source: z.array(SpanSchema).readonly(),
    cue: z.array(SpanSchema).readonly(),
    content: z.array(SpanSchema).readonly(),
    stance: StanceSchema,
    hedge: z.string().nullable(),
    unnamed: z.boolean(),
    parent: z.string().nullable().describe('The attribution that holds this one.'),
    depth: Count.describe('Attributions that hold it: 0 for an outermost one.'),
    score: SCORE,
    claims: z.array(z.string()).readonly(),
  })
  .openapi('ReaderAttribution')

const ReaderChainSchema: z.ZodType<ReaderChain> = z
  .object({
    links: z
      .array(
        z
          .object({ name: z.string(), document: z.string().nullable(), claim: z.string().nullable() })
          .openapi('ChainLink'),
      )
      .readonly()
      .describe('From the nearest to the farthest.'),
    origins: z.array(z.object({ ...NAMED, holder: z.string() }).openapi('NamedOrigin')).readonly(),
    repeats: z.string().nullable().describe('The claim of another document that this one repeats.'),
    how: z.string().nullable(),
    doubt: z.boolean(),
    circle: z.boolean(),
    reasons: z.array(z.string()).readonly(),
  })
  .openapi('ReaderChain')

const ReaderClaimSchema: z.ZodType<ReaderClaim> = z
  .object({
    ...NAMED,
    ...SPAN,
    words: z.string(),
    facet: FacetSchema,
    stance: StanceSchema,
    hedge: z.string().nullable(),
    attribution: z.string().nullable(),
    credited: z
      .array(z.object({ text: z.string(), name: z.string(), unnamed: z.boolean() }).openapi('Credited'))
      .readonly()
      .describe("Whom it is credited to, nearest first; empty in the outlet's own voice."),
    value: orNull(
      z
        .object({
          text: z.string(),
          value: z.number().nullable(),
          low: z.number().nullable(),
          high: z.number().nullable(),
          unit: z.string().nullable(),
        })
        .openapi('ClaimValue'),
    ),
    happened: orNull(EventTimeSchema),
    saidOn: z.string().nullable(),
    places: z.array(z.string()).readonly(),
    group: orNull(
      z
        .object({
          ...NAMED,
          low: Count,
          high: Count,
          documents: Count,
          publishers: Count,
          denying: Count,
          declining: Count,
        })
        .openapi('ReaderGroup'),
    ),
    chain: orNull(ReaderChainSchema),
  })
  .openapi('ReaderClaim')

const PassageEchoSchema: z.ZodType<PassageEcho> = z
  .object({
    id: z.string(),
    document: NamedSchema,
    publisher: z.string().nullable(),
    publishedOn: z.string().nullable(),
    title: z.string().nullable(),
    language: z.string(),
    direction: z.enum(['made-from', 'made-into']),
    how: DerivationSchema,
    score: SCORE,
    doubt: z.boolean(),
    reasons: z.array(z.string()).readonly(),
    passages: z
      .array(
        z
          .object({ ...SPAN, other: z.object({ ...SPAN, text: z.string() }).openapi('OtherPassage'), score: SCORE })
          .openapi('Passage'),
      )
      .readonly(),
  })
  .openapi('PassageEcho')

export const ReaderSchema: z.ZodType<ReaderView> = z
  .object({
    ...NAMED,
    kind: z.literal('reader'),
    page: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    dateline: z.string().nullable(),
    publisher: z.string().nullable(),
    publisherKind: orNull(PublisherKindSchema),
    language: z.string(),
    publishedOn: z.string().nullable(),
    capturedAt: z.string().nullable(),
    text: z.string(),
    sentences: z.array(z.object({ ...SPAN, paragraph: Count }).openapi('ReaderSentence')).readonly(),
    attributions: z.array(ReaderAttributionSchema).readonly(),
    claims: z.array(ReaderClaimSchema).readonly(),
    echoes: z.array(PassageEchoSchema).readonly(),
    versions: z
      .array(
        z
          .object({
            ...NAMED,
            version: z.int().positive(),
            publishedOn: z.string().nullable(),
            capturedAt: z.string().nullable(),
          })
          .openapi('PageVersion'),
      )
      .readonly(),
    pictures: z
      .array(
        z
          .object({
            caption: z.string().nullable(),
            url: z.string().nullable(),
            takenAt: z.string().nullable(),
            uses: z
              .array(
                z
                  .object({
                    ...NAMED,
                    publisher: z.string().nullable(),
                    usedOn: z.string().nullable(),
                    earlier: z.boolean(),
                    bitsApart: Count.describe('Bits of 64 in which the two look different: 0 for the same.'),
                  })
                  .openapi('PictureUse'),
              )
              .readonly(),
          })
          .openapi('ReaderPicture'),
      )
      .readonly()
      .describe('Its pictures, with where else in the case each was used, the earliest first.'),
    notes: z.array(NoteSchema).readonly(),
    method: z.string().nullable(),
  })
  .openapi('Reader')
