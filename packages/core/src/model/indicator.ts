import { z } from 'zod'

/** That a person saw an alert: what had fired it then stays quiet, what comes on top does not. */
export const Seen = z
  .strictObject({
    by: z.string().min(1),
    at: z.iso.datetime(),
    why: z.string(),
    supporters: z
      .array(z.string())
      .readonly()
      .describe('Origins that had fired it, by the names that outlive their ids.'),
  })
  .readonly()
export type Seen = z.infer<typeof Seen>

/** Something observable, named in advance, that would move a hypothesis. */
export const Indicator = z
  .strictObject({
    says: z.string().trim().min(1).max(2_000).describe('What it would mean if it fired.'),
    when: z.string().trim().min(1).max(4_000).describe('The condition, in the language of indicators.'),
    seen: z.array(Seen).readonly().default([]),
  })
  .readonly()
export type Indicator = z.infer<typeof Indicator>
