import { z } from '@hono/zod-openapi'
import type { ClaimRow, DaysView, DissentLine, GroupRow, OriginTree, ReportNode, WhoView } from '@sayso/engine'
import {
  AsOfSchema,
  ClockSchema,
  Count,
  FacetSchema,
  NAMED,
  NamedSchema,
  orNull,
  StanceSchema,
  WordsSchema,
} from './common.ts'

const GROUP_ROW = {
  ...NAMED,
  kind: z.literal('group-row'),
  facet: FacetSchema,
  headline: WordsSchema,
  low: Count.describe('Independent origins at least.'),
  high: Count.describe('Independent origins at most.'),
  documents: Count.describe('Reports that carry it, of any stance.'),
  publishers: Count,
  denying: Count.describe('Distinct origins that deny it.'),
  declining: Count.describe('Distinct origins that decline to confirm it.'),
  from: z.string().nullable(),
  to: z.string().nullable(),
}
export const GroupRowSchema: z.ZodType<GroupRow> = z.object(GROUP_ROW).openapi('GroupRow')

const GroupDaySchema = z
  .object({
    day: z.string().describe('ISO day in UTC.'),
    documents: Count,
    publishers: Count,
    low: Count,
    high: Count,
    denying: Count,
    declining: Count,
  })
  .openapi('GroupDay')

export const ClaimRowSchema: z.ZodType<ClaimRow> = z
  .object({
    ...GROUP_ROW,
    days: z
      .array(GroupDaySchema)
      .readonly()
      .describe('How its counts grew, oldest first: each holds until the next. At most 60.'),
  })
  .openapi('ClaimRow')

export const DaysSchema: z.ZodType<DaysView> = z
  .object({ ...NAMED, kind: z.literal('days'), clock: ClockSchema, days: z.array(GroupDaySchema).readonly() })
  .openapi('Days')

const ReportNodeSchema: z.ZodType<ReportNode> = z
  .object({
    claim: NamedSchema,
    document: NamedSchema,
    publisher: z.string(),
    publishedOn: z.string().nullable(),
    title: z.string().nullable(),
    words: z.string(),
    stance: StanceSchema,
    how: z.string().nullable().describe('How it repeats what stands above it; null where it is the first.'),
    credits: z.string().nullable().describe('Whom it credits in its own words.'),
    hoursAfter: z.int().nullable().describe('Whole hours after the report above; null at the top or without a time.'),
    doubt: z.boolean(),
    circle: z.boolean(),
    value: z
      .object({ before: z.string(), after: z.string() })
      .nullable()
      .describe('The value it gives, where it differs from the one above.'),
    reasons: z.array(z.string()).readonly(),
    through: z.array(z.string()).readonly().describe('Names between it and the one above that the case lacks.'),
    times: Count.describe('Claims of the same document on the same question.'),
    versions: Count.describe('Versions of its page that say so: all of them are one report.'),
    dropped: z.boolean().describe('Whether the newest version of its page, as known, says so no more.'),
    get children(): z.ZodType<readonly ReportNode[]> {
      return z.array(ReportNodeSchema).readonly()
    },
  })
  .openapi('ReportNode')

const OriginTreeSchema: z.ZodType<OriginTree> = z
  .object({
    ...NAMED,
    originKind: z.string(),
    holder: z.string(),
    metBy: z.string().nullable(),
    doubtful: z.boolean().describe('Counted in the high end of the interval only.'),
    words: WordsSchema,
    values: z.array(z.string()).readonly(),
    reports: z.array(ReportNodeSchema).readonly(),
    size: Count.describe('Reports in the tree.'),
  })
  .openapi('OriginTree')

export const DissentLineSchema: z.ZodType<DissentLine> = z
  .object({
    origin: orNull(NamedSchema),
    who: z.string(),
    doubtful: z.boolean(),
    dates: z.array(z.string()).readonly(),
    reports: Count,
    words: WordsSchema,
  })
  .openapi('DissentLine')

export const WhoSchema: z.ZodType<WhoView> = z
  .object({
    ...NAMED,
    kind: z.literal('who'),
    facet: FacetSchema,
    headline: WordsSchema,
    readerLanguage: z.string(),
    low: Count,
    high: Count,
    documents: Count,
    publishers: Count,
    from: z.string().nullable(),
    to: z.string().nullable(),
    asOf: orNull(AsOfSchema),
    knownOn: z.string().nullable(),
    origins: z.array(OriginTreeSchema).readonly(),
    denials: z.array(DissentLineSchema).readonly(),
    declines: z.array(DissentLineSchema).readonly(),
    questions: z.array(DissentLineSchema).readonly(),
    values: z
      .array(
        z
          .object({
            text: z.string(),
            value: z.number().nullable(),
            reports: Count,
            holders: z.array(z.string()).readonly(),
          })
          .openapi('ValueLine'),
      )
      .readonly(),
    notes: z.array(z.string()).readonly(),
    cautions: z
      .array(
        z
          .object({
            rule: z.enum([
              'retraction',
              'correction',
              'silent-change',
              'confirmed-by-none',
              'earlier-picture',
              'one-owner',
              'takes-agency',
              'one-state',
              'state-voice',
            ]),
            words: z.string(),
            shown: orNull(WordsSchema),
          })
          .openapi('Caution'),
      )
      .readonly()
      .describe('What must be known beside the count, the gravest first.'),
    doubts: z
      .array(
        z
          .object({ about: z.string(), on: z.string().nullable(), words: z.string(), settle: z.string() })
          .openapi('Doubt'),
      )
      .readonly(),
    others: z.array(GroupRowSchema).readonly(),
  })
  .openapi('Who')
