import { z } from 'zod'
import { JudgedWords } from './judgement.ts'
import { Reason } from './reason.ts'

export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export const Reliability = z
  .enum(RELIABILITIES)
  .describe('Of a source, after AJP-2.1. F: cannot be judged; never a middle.')
export type Reliability = z.infer<typeof Reliability>

export const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const
export const Credibility = z
  .enum(CREDIBILITIES)
  .describe('Of an information, after AJP-2.1. 1 needs another origin; 6: cannot be judged; never a middle.')
export type Credibility = z.infer<typeof Credibility>

/** What each letter and each digit says, in the words of the manual. */
export const RELIABILITY_MEANS: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}
export const CREDIBILITY_MEANS: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

/** A grade that a person gave: a letter for a source, a digit for an information; two values, never one number. */
export const Grade = z
  .object({
    reliability: Reliability.nullable().describe('Null where the source was not graded.'),
    credibility: Credibility.nullable().describe('Null where no information was graded.'),
    holder: z.string().nullable().describe('The source, by the name of its origin; null for an information alone.'),
    words: JudgedWords.nullable().describe('The words that carry the information; null for a source alone.'),
    proposed: z.string().nullable().describe('What the record proposed when it was given, as in B2; null for nothing.'),
    reasons: z.array(Reason).readonly().describe('What the proposal rested on.'),
  })
  .readonly()
export type Grade = z.infer<typeof Grade>
