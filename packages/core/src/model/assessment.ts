import { z } from 'zod'
import { JudgedWords } from './judgement.ts'

export const LIKELIHOODS = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
] as const
/** A likelihood is a term with a range (ICD 203); it says nothing of how sure the analyst is of it. */
export const Likelihood = z.enum(LIKELIHOODS)
export type Likelihood = z.infer<typeof Likelihood>

/** The range of each term in per cent, from and to. */
export const LIKELIHOOD_RANGES: Readonly<Record<Likelihood, readonly [from: number, to: number]>> = {
  'almost no chance': [1, 5],
  'very unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly even chance': [45, 55],
  likely: [55, 80],
  'very likely': [80, 95],
  'almost certain': [95, 99],
}

export const CONFIDENCES = ['low', 'moderate', 'high'] as const
/** How well founded an assessment is: its sources, their number and quality. Never a likelihood. */
export const Confidence = z.enum(CONFIDENCES)
export type Confidence = z.infer<typeof Confidence>

const Lines = z.array(z.string().min(1)).readonly().default([])

/** Another's view of the same question, kept beside the assessment. */
export const Dissent = z
  .object({
    by: z.string().min(1),
    at: z.iso.datetime(),
    answer: z.string().min(1),
    likelihood: Likelihood.nullable().default(null),
    why: z.string().min(1),
  })
  .readonly()
export type Dissent = z.infer<typeof Dissent>

/** An answer to a question, with likelihood and confidence stated apart. */
export const Assessment = z
  .strictObject({
    question: z.string().min(1),
    answer: z.string().min(1),
    likelihood: Likelihood.nullable().default(null).describe('Null where the answer is a fact or a description.'),
    confidence: Confidence,
    basis: z.string().min(1).describe('What the confidence rests on: sources, how many origins, their quality.'),
    reasons: Lines,
    assumptions: Lines,
    gaps: Lines.describe('What would settle the question and is not known.'),
    wouldChange: Lines.describe('What would change the answer if it came.'),
    claims: z.array(JudgedWords).readonly().default([]).describe('Words of claims that it rests on.'),
    dissent: z.array(Dissent).readonly().default([]),
  })
  .readonly()
export type Assessment = z.infer<typeof Assessment>
