import { z } from 'zod'
import { Id } from './id.ts'
import { Method } from './method.ts'
import { Reason } from './reason.ts'

export const DERIVATIONS = [
  'verbatim',
  'light-rewrite',
  'heavy-rewrite',
  'translation',
  'cites',
  'cites-laundered',
  'aggregates',
  'update',
] as const
export const Derivation = z
  .enum(DERIVATIONS)
  .describe('cites-laundered: it took the claim from there and does not say so.')
export type Derivation = z.infer<typeof Derivation>

/** A document that repeats another instead of witnessing. */
export const Echo = z
  .object({
    kind: z.literal('echo'),
    id: Id,
    document: Id.describe('The document that repeats.'),
    from: Id.describe('The document that it was made from.'),
    how: Derivation,
    score: z.number().min(0).max(1),
    doubt: z.boolean().describe('Whether the words leave it open: then the count is an interval.'),
    reasons: z.array(Reason).readonly(),
    method: Method,
  })
  .readonly()
export type Echo = z.infer<typeof Echo>
