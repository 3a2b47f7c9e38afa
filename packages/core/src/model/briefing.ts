import { z } from 'zod'
import { Id } from './id.ts'
import { JudgedWords } from './judgement.ts'
import { Stance } from './stance.ts'

export const TLPS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const
/** How far a paper may be handed on, after FIRST's Traffic Light Protocol 2.0, the freest first. */
export const Tlp = z.enum(TLPS)
export type Tlp = z.infer<typeof Tlp>

export const TEMPLATES = ['situation', 'changes', 'claims', 'dissent'] as const
export const Template = z
  .enum(TEMPLATES)
  .describe(
    'situation: what is claimed; changes: what is new since a day; claims: one claim whole; dissent: who denies.',
  )
export type Template = z.infer<typeof Template>

/** A sentence that says more than its claims, taken by a person as their own judgement. */
export const OwnJudgement = z
  .object({ by: z.string().min(1), at: z.iso.datetime().describe('Instant in UTC.'), why: z.string().min(1) })
  .readonly()
export type OwnJudgement = z.infer<typeof OwnJudgement>

/** How a sentence begins in the text that its author wrote. */
export const BEGINNINGS = ['item', 'paragraph', 'on'] as const
export type Beginning = (typeof BEGINNINGS)[number]

/** One sentence of a briefing with the words of the claims that it rests on. */
export const BriefingSentence = z
  .object({
    text: z
      .string()
      .min(1)
      .describe(
        'Counts are written as {origins}, {reports}, {denials}, {declines}, {before}: they are filled in when it is read.',
      ),
    claims: z.array(JudgedWords).readonly(),
    begins: z
      .enum(BEGINNINGS)
      .optional()
      .describe(
        'A line of a list, or a paragraph; "on": it goes on behind the sentence before. Absent: a line of a list.',
      ),
    own: OwnJudgement.nullable().default(null).describe('Null where nobody signed it as their own judgement.'),
  })
  .readonly()
export type BriefingSentence = z.infer<typeof BriefingSentence>

export const BriefingPart = z
  .object({
    heading: z.string(),
    tlp: Tlp.nullable().default(null).describe('Marking of this part; that of the whole where null.'),
    sentences: z.array(BriefingSentence).readonly(),
  })
  .readonly()
export type BriefingPart = z.infer<typeof BriefingPart>

/** How the claim that a sentence points at stands: what it holds, and whence. */
export const HeldClaim = z
  .object({
    words: JudgedWords,
    group: Id.describe('The group of the claim at that moment.'),
    language: z.string(),
    stance: Stance,
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    chain: z.array(z.string()).readonly().describe('Whom it passed through, from the nearest to the origin.'),
    happened: z.string().nullable().describe('When it happened by its words, ISO; from/to where they are two days.'),
    saidOn: z.string().nullable(),
    learnedOn: z.string().nullable().describe('When its bytes were received; null where nothing says so.'),
    low: z.int().nonnegative().describe('Least and greatest number of independent origins that affirm it.'),
    high: z.int().nonnegative(),
    holders: z.array(z.string()).readonly().describe('Those origins, certain ones first.'),
    deniers: z.array(z.string()).readonly(),
    decliners: z.array(z.string()).readonly(),
    documents: z.int().nonnegative().describe('Pages that carry it, of any stance.'),
    publishers: z.int().nonnegative(),
    before: z
      .object({
        on: z.string(),
        low: z.int().nonnegative(),
        high: z.int().nonnegative(),
        denying: z.int().nonnegative(),
        documents: z.int().nonnegative(),
      })
      .readonly()
      .nullable()
      .default(null)
      .describe('How it stood on the day since which changes are told; null where none are.'),
    cautions: z.array(z.string()).readonly().describe('What must be known beside the count: corrections, one owner.'),
    hash: z.string().describe('SHA-256 over the other fields, in hexadecimal.'),
  })
  .readonly()
export type HeldClaim = z.infer<typeof HeldClaim>

/** A briefing: sentences that each lead to their claims. Its counts are live until it is issued. */
export const Briefing = z
  .object({
    title: z.string().min(1),
    language: z.string().describe('Of its sentences, BCP 47.'),
    tlp: Tlp,
    template: Template.nullable().default(null).describe('Null where a person wrote it.'),
    asOf: z
      .object({ at: z.string(), clock: z.enum(['said', 'learned', 'happened']) })
      .readonly()
      .nullable()
      .default(null),
    since: z.string().nullable().default(null).describe('ISO day since which changes are told; null where none are.'),
    parts: z.array(BriefingPart).readonly(),
    left: z.array(z.string()).readonly().default([]).describe('What was left out, in sentences.'),
    issued: z
      .object({
        by: z.string().min(1),
        at: z.iso.datetime(),
        claims: z.array(HeldClaim).readonly().describe('Every claim it rests on, as it stood then.'),
        hash: z.string().describe('SHA-256 over sentences and claims, in hexadecimal.'),
      })
      .readonly()
      .nullable()
      .default(null)
      .describe('Null while it is a draft.'),
  })
  .readonly()
export type Briefing = z.infer<typeof Briefing>
