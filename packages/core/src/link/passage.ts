import { z } from 'zod'
import { Facet } from '../model/facet.ts'
import { Id } from '../model/id.ts'
import { Stance } from '../model/stance.ts'

/** What linking needs to know of one claim in a passage. */
export const PassageClaim = z
  .object({
    claim: Id,
    start: z.int().nonnegative().describe("Where its words start in the document's text."),
    end: z.int().nonnegative(),
    facet: Facet,
    stance: Stance,
    terms: z.array(z.string()).readonly().describe('Stems of its words, in order, with repeats.'),
    source: z.string().nullable().describe("Key of the immediate source's name; null in the outlet's own voice."),
    value: z.number().nullable(),
    unit: z.string().nullable().describe('Stem of what is counted.'),
    answers: Id.optional().describe(
      'Shared by a claim and those of its report that answer it by a word for it; absent where there are none.',
    ),
    vector: z
      .string()
      .nullable()
      .describe('Of its words, by the encoder: two hexadecimal digits a value; null where rules read the document.'),
  })
  .readonly()
export type PassageClaim = z.infer<typeof PassageClaim>

/**
 * One sentence with the claims that start in it, compact enough to keep beside them: no pair of claims is scored from the
 * documents again, and what is the same for all claims of a sentence is found and kept once.
 */
export const Passage = z
  .object({
    id: Id.describe('That of its first claim.'),
    document: Id,
    language: z.string(),
    publishedAtMs: z.number().nullable().describe('Milliseconds since 1970; null where the document has no date.'),
    sentence: z.int().describe('Index of the sentence; -1 where none holds the claims.'),
    terms: z.array(z.string()).readonly().describe('Stems of the words of the sentence, in order, with repeats.'),
    names: z.array(z.string()).readonly().describe('Keys of the names in it, alike across scripts.'),
    numbers: z.array(z.string()).readonly().describe('Digits written in it, for the agreement of particulars.'),
    claims: z.array(PassageClaim).readonly(),
  })
  .readonly()
export type Passage = z.infer<typeof Passage>
