import { z } from '@hono/zod-openapi'
import { type ExplainView, type MissingList, type QuestionList, RULINGS, type SourceView } from '@sayso/engine'
import { GroupRowSchema } from './claim-schemas.ts'
import { Count, FacetSchema, NAMED, NamedSchema, orNull, WordsSchema } from './common.ts'
import { RegisterRowSchema } from './people-schemas.ts'

export const ReasonSchema = z
  .object({
    rule: z.string(),
    words: z.string(),
    weight: z.number().nullable().describe('Share in the score, between -1 and 1; null where the rule alone decides.'),
  })
  .openapi('Reason')

const ExplainStepSchema = z
  .object({
    record: orNull(NamedSchema),
    text: z.string().describe('What was decided, in one line.'),
    words: orNull(WordsSchema),
    score: z.number().nullable(),
    reasons: z.array(ReasonSchema).readonly(),
    changes: z
      .array(z.object({ does: z.string(), command: z.string() }).openapi('Change'))
      .readonly()
      .describe('What a person may do to have it otherwise.'),
  })
  .openapi('ExplainStep')

export const ExplainSchema: z.ZodType<ExplainView> = z
  .object({
    ...NAMED,
    kind: z.literal('explain'),
    about: z.enum(['group', 'claim', 'link', 'derivation', 'document', 'origin']),
    title: z.string(),
    parts: z
      .array(
        z
          .object({
            title: z.string(),
            note: z.string().nullable(),
            steps: z.array(ExplainStepSchema).readonly(),
            left: Count.describe('Steps that were left out.'),
          })
          .openapi('ExplainPart'),
      )
      .readonly(),
  })
  .openapi('Explain')

const AnswerSchema = z
  .object({
    means: z.string(),
    judgements: z
      .array(z.object({ ruling: z.enum(RULINGS), about: z.array(z.string()).readonly() }).openapi('AnswerJudgement'))
      .readonly()
      .describe('Give them in this order to give the answer.'),
    commands: z.array(z.string()).readonly(),
    low: Count.describe('The interval that would follow.'),
    high: Count,
  })
  .openapi('Answer')

const QuestionSchema = z
  .object({
    kind: z.literal('question'),
    key: z.string().describe('The same for the same question, from one listing to the next.'),
    group: NamedSchema,
    facet: FacetSchema,
    headline: WordsSchema,
    low: Count,
    high: Count,
    reports: Count,
    asks: z.string(),
    about: WordsSchema,
    against: orNull(WordsSchema),
    doubt: z.string(),
    yes: AnswerSchema,
    no: AnswerSchema,
    narrows: z.number().describe('Units by which the interval is expected to narrow.'),
    settles: z.number(),
  })
  .openapi('Question')

export const QuestionsSchema: z.ZodType<QuestionList> = z
  .object({
    kind: z.literal('questions'),
    questions: z.array(QuestionSchema).readonly(),
    looked: Count,
    more: z.boolean().describe('Whether other claims with an interval were not looked at.'),
  })
  .openapi('Questions')

export const MissingSchema: z.ZodType<MissingList> = z
  .object({
    kind: z.literal('missing'),
    items: z
      .array(
        z
          .object({
            kind: z.literal('missing-row'),
            what: z.enum(['report', 'page', 'paper', 'post', 'picture', 'statement']),
            name: z.string(),
            url: z.string().nullable(),
            reports: Count.describe('Reports that lean on it.'),
            settles: Count.describe('Units between low and high that having it could settle.'),
            groups: z.array(GroupRowSchema).readonly(),
            named: WordsSchema,
          })
          .openapi('MissingRow'),
      )
      .readonly(),
    looked: Count,
    more: z.boolean(),
  })
  .openapi('Missing')

const SourceClaimSchema = z.object({ row: GroupRowSchema, words: WordsSchema }).openapi('SourceClaim')
const SourceTieSchema = z.object({ name: z.string(), documents: Count, uncredited: Count }).openapi('SourceTie')

export const SourceSchema: z.ZodType<SourceView> = z
  .object({
    kind: z.literal('source'),
    name: z.string(),
    publishes: z.boolean(),
    credited: z.boolean(),
    register: orNull(RegisterRowSchema),
    looked: Count.describe('Claims looked at, newest first.'),
    more: z.boolean(),
    claims: Count,
    first: z.array(SourceClaimSchema).readonly().describe('Claims that began with it.'),
    firstOf: Count,
    days: z.array(z.object({ day: z.string(), claims: Count, first: Count }).openapi('SourceDay')).readonly(),
    echoes: z.array(SourceTieSchema).readonly(),
    echoedBy: z.array(SourceTieSchema).readonly(),
    corrections: z
      .array(z.object({ document: NamedSchema, words: WordsSchema, retracts: z.boolean() }).openapi('SourceCorrection'))
      .readonly(),
    denied: z.array(SourceClaimSchema).readonly(),
    deniedOf: Count,
  })
  .openapi('Source')
