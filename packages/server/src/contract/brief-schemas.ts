import { z } from '@hono/zod-openapi'
import {
  BRIEFING_FORMATS,
  type BriefingRow,
  type BriefingSheet,
  type DraftCheck,
  type DraftSentence,
  type SheetSentence,
  TEMPLATES,
  TLPS,
} from '@sayso/engine'
import { AsOfSchema, Count, Day, NoteSchema, orNull, SpanSchema } from './common.ts'
import { HeldClaimSchema } from './held-schemas.ts'
import { PaperName, SIGNED } from './paper-schemas.ts'
import { AsOfQuery, PaperQuery } from './queries.ts'

export const TlpSchema = z
  .enum(TLPS)
  .describe('How far it may be handed on, after the Traffic Light Protocol 2.0.')
  .openapi('Tlp')
const TemplateSchema = z.enum(TEMPLATES).openapi('Template')
const Version = z.int().positive()
const BriefingState = z.enum(['draft', 'issued'])

export const BriefingRowSchema: z.ZodType<BriefingRow> = z
  .object({
    kind: z.literal('briefing-row'),
    name: z.string(),
    title: z.string(),
    version: Version,
    state: BriefingState,
    tlp: TlpSchema,
    sentences: Count,
    by: z.string(),
    at: z.string(),
  })
  .openapi('BriefingRow')

const SENTENCE = {
  number: Version.describe('Counted from 1 over the whole briefing.'),
  text: z.string().describe('With its counts filled in.'),
  state: z
    .enum(['holds', 'says-more', 'own'])
    .describe('holds: no more than its claims; own: a person signed it as their own judgement.'),
  notes: z.array(NoteSchema).readonly().describe('What it says beyond its claims; of a signed one too.'),
  claims: z.array(Version).readonly().describe('Places in `claims`, counted from 1.'),
  own: orNull(z.object({ by: z.string(), at: z.string(), why: z.string() }).openapi('OwnJudgement')),
}
const SheetSentenceSchema: z.ZodType<SheetSentence> = z.object(SENTENCE).openapi('SheetSentence')

export const BriefingSheetSchema: z.ZodType<BriefingSheet> = z
  .object({
    kind: z.literal('briefing-sheet'),
    name: z.string(),
    version: Version,
    versions: Count,
    by: z.string(),
    at: z.string(),
    why: z.string(),
    state: BriefingState,
    title: z.string(),
    tlp: TlpSchema,
    language: z.string(),
    template: orNull(TemplateSchema),
    asOf: orNull(AsOfSchema),
    since: z.string().nullable(),
    issued: orNull(
      z
        .object({ by: z.string(), at: z.string(), hash: z.string().describe('SHA-256 over sentences and claims.') })
        .openapi('BriefingIssue'),
    ),
    about: z.array(z.string()).readonly(),
    notices: z.array(z.string()).readonly().describe('What must be known before anything else.'),
    parts: z
      .array(
        z
          .object({ heading: z.string(), tlp: TlpSchema, sentences: z.array(SheetSentenceSchema).readonly() })
          .openapi('BriefingPart'),
      )
      .readonly(),
    notes: z.array(NoteSchema).readonly().describe('What is wrong with it as a whole.'),
    claims: z
      .array(HeldClaimSchema)
      .readonly()
      .describe('Every claim it rests on: live in a draft, as they stood when it was issued else.'),
    changed: z.array(z.string()).readonly().describe('What became of its claims since it was issued.'),
    left: z.array(z.string()).readonly().describe('What was left out.'),
    source: z.string().describe('The Markdown that it can be written anew from.'),
  })
  .openapi('Briefing')

const DraftSentenceSchema: z.ZodType<DraftSentence> = z
  .object({
    ...SENTENCE,
    start: Count.describe('First UTF-16 code unit of the sentence in the text that was sent.'),
    end: Count,
    brackets: orNull(SpanSchema).describe('The brackets behind it.'),
  })
  .openapi('DraftSentence')

export const DraftCheckSchema: z.ZodType<DraftCheck> = z
  .object({
    kind: z.literal('draft-check'),
    title: z.string(),
    tlp: TlpSchema,
    sentences: z.array(DraftSentenceSchema).readonly().describe('Places of notes are in the text that was sent.'),
    notes: z.array(NoteSchema).readonly().describe('What could not be read, or is wrong with the whole.'),
    claims: z.array(HeldClaimSchema).readonly(),
    ready: z.boolean().describe('Whether it could be issued as it stands.'),
  })
  .openapi('DraftCheck')

const Markdown = z
  .string()
  .max(1_000_000)
  .describe('Markdown; a line break is one line feed. Behind sentences stand their claims: They train. [g3f2; "words"]')

export const CheckRequestSchema = z
  .object({
    text: Markdown,
    name: PaperName.optional().describe('The briefing that this is to be a version of.'),
  })
  .openapi('CheckRequest')

export const BriefingRequestSchema = z.object({ name: PaperName, text: Markdown, ...SIGNED }).openapi('BriefingRequest')

export const DraftRequestSchema = z
  .object({
    name: PaperName,
    template: TemplateSchema,
    title: z.string().trim().min(1).max(500).optional(),
    tlp: TlpSchema.default('AMBER'),
    about: z.string().trim().min(1).max(5000).optional().describe('The claim of a claim sheet: an id or words.'),
    since: Day.optional().describe('The day since which changes are told.'),
    ...AsOfQuery.shape,
    ...SIGNED,
  })
  .openapi('DraftRequest')

export const SignaturesSchema = z
  .object({
    sentences: z.array(Version).min(1).max(2000).describe('Their numbers, counted from 1.'),
    ...SIGNED,
  })
  .openapi('Signatures')

export const BriefingQuery = z.object({
  ...PaperQuery.shape,
  version: z.coerce.number().int().positive().optional().describe('Another version than the latest.'),
})

export const FileQuery = z.object({
  format: z.enum(BRIEFING_FORMATS),
  version: BriefingQuery.shape.version,
  up_to: TlpSchema.optional().describe('Parts that are marked more strictly are left out.'),
})

/** What each format is sent as. */
export const MEDIA_TYPES = {
  html: 'text/html',
  md: 'text/markdown',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const satisfies Readonly<Record<(typeof BRIEFING_FORMATS)[number], string>>
