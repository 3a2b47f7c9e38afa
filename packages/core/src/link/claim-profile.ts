import { z } from 'zod'
import { Facet } from '../model/facet.ts'
import { Id } from '../model/id.ts'
import { Stance } from '../model/stance.ts'

/** What linking needs to know of one claim, compact enough to keep beside it: no pair is scored from the documents again. */
export const ClaimProfile = z
  .object({
    claim: Id,
    document: Id,
    page: Id,
    publisher: z.string().nullable(),
    language: z.string(),
    publishedAtMs: z.number().nullable().describe('Milliseconds since 1970; null where the document has no date.'),
    start: z.int().nonnegative().describe("Where its words start in the document's text."),
    end: z.int().nonnegative(),
    sentence: z.int().describe('Index of the sentence that it starts in; -1 where none holds it.'),
    facet: Facet,
    stance: Stance,
    terms: z.array(z.string()).readonly().describe('Stems of the words that carry meaning, in order, with repeats.'),
    context: z.array(z.string()).readonly().describe('The same of the whole sentence around it.'),
    names: z.array(z.string()).readonly().describe('Keys of the names in its sentence, alike across scripts.'),
    source: z.string().nullable().describe("Key of the immediate source's name; null in the outlet's own voice."),
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string().nullable().describe('Stem of what is counted.'),
    vector: z
      .string()
      .nullable()
      .describe('Of its words, by the encoder: two hexadecimal digits a value; null where rules read the document.'),
    numbers: z
      .array(z.string())
      .readonly()
      .describe('Digits written in its sentence, for the agreement of particulars.'),
  })
  .readonly()
export type ClaimProfile = z.infer<typeof ClaimProfile>
