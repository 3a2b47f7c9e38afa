import { z } from 'zod'
import { Id } from './id.ts'
import { Method } from './method.ts'
import { Reason } from './reason.ts'

export const ORIGIN_KINDS = [
  'statement',
  'anonymous',
  'witness',
  'document',
  'imagery',
  'social-post',
  'analysis',
  'observation',
] as const
export const OriginKind = z.enum(ORIGIN_KINDS)
export type OriginKind = z.infer<typeof OriginKind>

/** Where information entered the public record: one for the whole case, whatever claims rest on it. */
export const Origin = z
  .object({
    kind: z.literal('origin'),
    id: Id,
    originKind: OriginKind,
    holder: z.string().describe('Who knows it or speaks, by the best name in the case.'),
    entity: Id.nullable(),
    metBy: z.string().nullable().describe('The publisher that met an unnamed source; null for all others.'),
    method: Method,
  })
  .readonly()
export type Origin = z.infer<typeof Origin>

/** One link of a chain: whom the information passed through. */
export const ChainLink = z
  .object({
    name: z.string(),
    entity: Id.nullable(),
    document: Id.nullable().describe('The document of the case in which it did so; null where the case only names it.'),
    claim: Id.nullable().describe(
      'The claim of that document which this one repeats; null where the case only names it.',
    ),
  })
  .readonly()
export type ChainLink = z.infer<typeof ChainLink>

/** How one claim leads back to where it entered the public record, from the nearest source to the farthest. */
export const Chain = z
  .object({
    kind: z.literal('chain'),
    claim: Id,
    links: z.array(ChainLink).readonly().describe("From the nearest to the farthest; the last is the origin's holder."),
    origins: z.array(Id).readonly().describe('What it rests on, the likeliest first.'),
    repeats: Id.nullable().describe('The claim of another document that this one repeats; null where it is the first.'),
    how: z.string().nullable().describe('How it repeats, as an Echo says; null where it is the first.'),
    doubt: z.boolean(),
    circle: z.boolean().describe('Whether the chain comes back to a publisher that it started from.'),
    reasons: z.array(Reason).readonly(),
    method: Method,
  })
  .readonly()
export type Chain = z.infer<typeof Chain>

/** How many independent origins stand behind a group: an interval, each unit of its width with a reason. */
export const OriginCount = z
  .object({
    kind: z.literal('count'),
    group: Id,
    low: z.int().nonnegative(),
    high: z.int().nonnegative(),
    affirming: z.array(Id).readonly().describe('Origins that assert or hedge it, certain ones first.'),
    doubtful: z
      .array(Id)
      .readonly()
      .describe('Those of them that may be echoes of another: high counts them, low does not.'),
    denying: z.array(Id).readonly(),
    declining: z.array(Id).readonly(),
    documents: z.int().nonnegative().describe('Pages that carry it, of any stance; versions of one page count once.'),
    publishers: z.int().nonnegative(),
    reasons: z.array(Reason).readonly(),
    method: Method,
  })
  .readonly()
export type OriginCount = z.infer<typeof OriginCount>
