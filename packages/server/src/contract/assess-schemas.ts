import { z } from '@hono/zod-openapi'
import {
  type AssessmentRow,
  type AssessmentSheet,
  CONFIDENCES,
  CREDIBILITIES,
  type GradeView,
  LIKELIHOODS,
  LINTED_FIELDS,
  type listGrades,
  RELIABILITIES,
  type WordingNote,
} from '@sayso/engine'
import { Count, orNull } from './common.ts'
import { HeldClaimSchema, JudgedWordsSchema } from './held-schemas.ts'
import { PaperName, SIGNED } from './paper-schemas.ts'
import { PaperQuery } from './queries.ts'

export const LikelihoodSchema = z
  .enum(LIKELIHOODS)
  .describe('A term with a range (ICD 203); it says nothing of how sure one is of it.')
  .openapi('Likelihood')
export const ConfidenceSchema = z
  .enum(CONFIDENCES)
  .describe('How well founded it is; never a likelihood.')
  .openapi('Confidence')
const Range = z
  .tuple([Count, Count])
  .readonly()
  .nullable()
  .describe('Of the likelihood, in per cent; null where none is given.')

export const AssessmentRowSchema: z.ZodType<AssessmentRow> = z
  .object({
    kind: z.literal('assessment-row'),
    name: z.string(),
    version: z.int().positive(),
    question: z.string(),
    answer: z.string(),
    likelihood: orNull(LikelihoodSchema),
    range: Range,
    confidence: ConfidenceSchema,
    dissent: Count.describe('Views of others beside it.'),
    by: z.string(),
    at: z.string(),
  })
  .openapi('AssessmentRow')

const WordingNoteSchema: z.ZodType<WordingNote> = z
  .object({
    rule: z.string(),
    message: z.string(),
    start: z.int().nullable(),
    end: z.int().nullable(),
    field: z.enum(LINTED_FIELDS),
    text: z.string().describe('The text itself; places are in it.'),
  })
  .openapi('WordingNote')

const Lines = z.array(z.string()).readonly()

export const AssessmentSchema: z.ZodType<AssessmentSheet> = z
  .object({
    kind: z.literal('assessment-sheet'),
    name: z.string(),
    version: z.int().positive(),
    versions: Count,
    by: z.string(),
    at: z.string(),
    why: z.string(),
    question: z.string(),
    answer: z.string(),
    likelihood: orNull(LikelihoodSchema),
    range: Range,
    confidence: ConfidenceSchema,
    basis: z.string().describe('What the confidence rests on.'),
    reasons: Lines,
    assumptions: Lines,
    gaps: Lines,
    wouldChange: Lines,
    claims: z
      .array(
        z
          .object({
            words: JudgedWordsSchema,
            held: orNull(HeldClaimSchema).describe(
              'Null where the words are no claim any more, or were not known then.',
            ),
          })
          .openapi('AssessedClaim'),
      )
      .readonly(),
    dissent: z
      .array(
        z
          .object({
            by: z.string(),
            at: z.string(),
            answer: z.string(),
            likelihood: orNull(LikelihoodSchema),
            range: Range,
            why: z.string(),
          })
          .openapi('Dissent'),
      )
      .readonly(),
    notes: z.array(WordingNoteSchema).readonly(),
  })
  .openapi('Assessment')

export const AssessmentQuery = z.object({
  ...PaperQuery.shape,
  version: z.coerce.number().int().positive().optional().describe('Another version than the latest.'),
})

const Text = z.string().trim().min(1).max(20_000)
const Texts = z.array(Text).max(100)

export const AssessmentRequestSchema = z
  .object({
    name: PaperName,
    question: Text.optional(),
    answer: Text.optional(),
    likelihood: orNull(LikelihoodSchema).optional().describe('Null where the answer is a fact or a description.'),
    confidence: ConfidenceSchema.optional(),
    basis: Text.optional(),
    reasons: Texts.optional(),
    assumptions: Texts.optional(),
    gaps: Texts.optional(),
    wouldChange: Texts.optional(),
    claims: z
      .array(z.string().trim().min(1).max(5000))
      .max(100)
      .optional()
      .describe('Claims that it rests on: ids, or words of them.'),
    ...SIGNED,
  })
  .describe('What is absent stays as it was.')
  .openapi('AssessmentRequest')

export const DissentRequestSchema = z
  .object({ answer: Text, likelihood: orNull(LikelihoodSchema).optional(), ...SIGNED })
  .openapi('DissentRequest')

const Typed = z.string().max(20_000)
export const WordingRequestSchema = z
  .object({ answer: Typed.default(''), basis: Typed.default(''), reasons: z.array(Typed).max(100).default([]) })
  .openapi('WordingRequest')

export const WordingSchema = z.object({ notes: z.array(WordingNoteSchema).readonly() }).openapi('Wording')

const ReliabilitySchema = z
  .enum(RELIABILITIES)
  .describe('Of a source, after AJP-2.1. F: cannot be judged; never a middle.')
  .openapi('Reliability')
const CredibilitySchema = z
  .enum(CREDIBILITIES)
  .describe('Of an information, after AJP-2.1. 1 needs another origin; 6: cannot be judged; never a middle.')
  .openapi('Credibility')
const ReasonSchema = z.object({ rule: z.string(), words: z.string(), weight: z.number().nullable() })

const GIVEN = {
  id: z.string().describe('Of its version, by which it is taken back.'),
  grade: z.object({
    reliability: orNull(ReliabilitySchema),
    credibility: orNull(CredibilitySchema),
    holder: z.string().nullable().describe('The source; null for an information alone.'),
    words: orNull(JudgedWordsSchema).describe('The words that carry the information; null for a source alone.'),
    proposed: z.string().nullable().describe('What the record proposed when it was given.'),
    reasons: z.array(ReasonSchema).readonly(),
  }),
  by: z.string(),
  at: z.string(),
  why: z.string(),
}
const GivenGradeSchema = z.object(GIVEN).openapi('GivenGrade')

export const GradeSchema: z.ZodType<GradeView> = z
  .object({
    kind: z.literal('grade-view'),
    about: z.enum(['source', 'information']),
    name: z.string(),
    id: z.string().nullable().describe('Null of a name with which no claim began: it cannot be graded.'),
    high: Count.nullable().describe('Greatest number of independent origins of an information; null of a source.'),
    proposed: z.object({ reliability: orNull(ReliabilitySchema), credibility: orNull(CredibilitySchema) }),
    reasons: z.array(ReasonSchema).readonly().describe('What the record speaks for, in words.'),
    given: z.array(GivenGradeSchema).readonly().describe('Every version that a person gave, oldest first.'),
    inForce: orNull(GivenGradeSchema),
  })
  .openapi('Grade')

export const GradeRowSchema: z.ZodType<Awaited<ReturnType<typeof listGrades>>[number]> = z
  .object({ ...GIVEN, name: z.string() })
  .openapi('GradeRow')

const ABOUT = {
  about: z.string().min(1).max(5000).optional().describe('An id of an origin, claim or group, or words of a claim.'),
  source: z.string().min(1).max(1000).optional().describe('Or the name of a source.'),
}
export const GradeQuery = z.object({ ...ABOUT, ...PaperQuery.shape })

export const GradeRequestSchema = z
  .object({
    ...ABOUT,
    grade: z.string().trim().min(1).max(5).describe('A letter A-F for a source; a digit 1-6 for an information.'),
    ...SIGNED,
  })
  .openapi('GradeRequest')
