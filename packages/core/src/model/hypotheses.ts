import { z } from 'zod'
import { JudgedWords } from './judgement.ts'

export const BEARINGS = ['consistent', 'inconsistent', 'neither', 'not applicable'] as const
/** How a piece of evidence bears on a hypothesis. A cell that is not there was not weighed, which is none of the four. */
export const Bearing = z.enum(BEARINGS)
export type Bearing = z.infer<typeof Bearing>

/** More rows or columns than this nobody weighs by hand. */
const MOST_HYPOTHESES = 26
const MOST_EVIDENCE = 500
const Text = z.string().trim().min(1).max(2_000)

/** One candidate answer to the question. */
export const Hypothesis = z
  .strictObject({
    name: z
      .string()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,19}$/u, 'a short name of letters and digits, as in H1')
      .describe('By which cells and columns name it: H1.'),
    says: Text.describe('The answer that it gives.'),
  })
  .readonly()
export type Hypothesis = z.infer<typeof Hypothesis>

/** A claim group weighed for or against the hypotheses, by words of it: they outlive the group. */
export const Evidence = z
  .strictObject({
    words: JudgedWords,
    side: z
      .enum(['affirmed', 'denied'])
      .default('affirmed')
      .describe('What is weighed: that it is affirmed, or that it is denied. The origins of that side are counted.'),
    cells: z.record(z.string(), Bearing).default({}).describe('By the name of the hypothesis.'),
    why: z.string().max(2_000).default(''),
  })
  .readonly()
export type Evidence = z.infer<typeof Evidence>

/** A matrix of competing hypotheses by evidence (Heuer, Psychology of Intelligence Analysis, 1999, chapter 8). */
export const Hypotheses = z
  .strictObject({
    question: Text,
    hypotheses: z.array(Hypothesis).min(1).max(MOST_HYPOTHESES).readonly(),
    evidence: z.array(Evidence).max(MOST_EVIDENCE).readonly().default([]),
  })
  .readonly()
  .superRefine(({ hypotheses, evidence }, check) => {
    const names = hypotheses.map(({ name }) => name)
    const twice = names.find((name, index) => names.indexOf(name) !== index)
    if (twice !== undefined)
      check.addIssue({ code: 'custom', path: ['hypotheses'], message: `${twice} names two hypotheses` })
    evidence.forEach(({ cells }, index) => {
      const stray = Object.keys(cells).find((name) => !names.includes(name))
      if (stray !== undefined)
        check.addIssue({
          code: 'custom',
          path: ['evidence', index, 'cells'],
          message: `${stray} is no hypothesis of the matrix; one of ${names.join(', ')} was expected`,
        })
    })
  })
export type Hypotheses = z.infer<typeof Hypotheses>
