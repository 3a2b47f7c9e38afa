import { z } from 'zod'
import { Anchor } from './anchor.ts'
import { Facet } from './facet.ts'
import { Id } from './id.ts'

export const RULINGS = [
  'same',
  'different',
  'origin',
  'echo',
  'copied-from',
  'entity',
  'source',
  'stance',
  'value',
  'claim',
  'published',
  'publisher',
  'register',
  'cell',
] as const
export const Ruling = z.enum(RULINGS)
export type Ruling = z.infer<typeof Ruling>

/** Words of a document that a ruling is about: an anchor, not a derived id, so that it survives a newer method. */
export const JudgedWords = z
  .object({
    page: Id.describe('The page whose versions may hold the words.'),
    anchor: Anchor,
    facet: Facet.nullable(),
  })
  .readonly()
export type JudgedWords = z.infer<typeof JudgedWords>

/** A person's ruling. It outranks every score, names author and time, and can be taken back; the record stays. */
export const Judgement = z
  .object({
    kind: z.literal('judgement'),
    id: Id,
    ruling: Ruling,
    about: z
      .array(JudgedWords)
      .readonly()
      .describe(
        'One for most rulings, two for same, different, echo and copied-from, one or more for cell; none for register.',
      ),
    value: z
      .string()
      .nullable()
      .describe(
        'What the ruling puts in place: a stance, a number, a name, a date; for register a publisher as JSON, for cell what it changes as JSON.',
      ),
    by: z.string(),
    at: z.iso.datetime().describe('Instant in UTC.'),
    why: z.string(),
    takesBack: Id.nullable().describe('The judgement that this one takes back; null otherwise.'),
  })
  .readonly()
export type Judgement = z.infer<typeof Judgement>
