import { z } from 'zod'
import { Anchor } from './anchor.ts'
import { Facet } from './facet.ts'
import { Id } from './id.ts'
import { Method } from './method.ts'
import { Quantity } from './quantity.ts'
import { Stance } from './stance.ts'

/** A name in a chain as the words of the document give it, with where it stands. */
export const NamedSource = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    text: z.string().describe('The words that name the source here, as printed; perhaps a pronoun.'),
    name: z
      .string()
      .describe('The best name for it within the document, after pronouns and "the agency" are resolved.'),
    body: z
      .string()
      .optional()
      .describe(
        'The body for which it speaks, where its words only point back to one: the health ministry for "Vera Stolyarova, its spokeswoman".',
      ),
    toldTo: z
      .string()
      .optional()
      .describe('Whom it spoke to, by name or as an outlet, where the words say so: "(told) the Brodets Kurier".'),
    entity: Id.nullable().describe('Whom it names within the case; null until entities are made one.'),
    unnamed: z.boolean(),
  })
  .readonly()
export type NamedSource = z.infer<typeof NamedSource>

/** From and to in the event, ISO dates, as precise as the words; null where open. */
export const EventTime = z.object({ from: z.string().nullable(), to: z.string().nullable() }).readonly()
export type EventTime = z.infer<typeof EventTime>

/** One proposition put forward, of one facet, with claimer, time and stance. */
export const Claim = z
  .object({
    kind: z.literal('claim'),
    id: Id.describe('Made from the document, the span and the facet.'),
    anchor: Anchor.describe('The words that carry the claim.'),
    facet: Facet,
    stance: Stance,
    hedge: z.string().nullable(),
    attribution: Id.nullable().describe("The innermost attribution that carries it; null in the outlet's own voice."),
    source: NamedSource.nullable().describe(
      "The immediate source; null in the outlet's own voice: the publisher is the claimer then.",
    ),
    via: z
      .array(NamedSource)
      .readonly()
      .describe('Whom the document itself names beyond the immediate source, from the nearest to the farthest.'),
    value: Quantity.nullable(),
    happened: EventTime.nullable().describe('When it happened, by the words; null where they say nothing.'),
    saidOn: z.string().nullable().describe('When it was said, ISO; the publication where the words give no other.'),
    answers: Id.optional().describe(
      'The claim of the same report that these words answer, where they name it only by a word for it ("dismissed the claims"): the proposition is that claim\'s. Absent elsewhere.',
    ),
    places: z.array(z.string()).readonly().describe('Places named in the words, as printed.'),
    method: Method,
  })
  .readonly()
export type Claim = z.infer<typeof Claim>
