import { z } from 'zod'
import { Facet } from './facet.ts'
import { ID_LETTER, Id } from './id.ts'
import { Method } from './method.ts'
import { Reason } from './reason.ts'

export const RELATIONS = ['same', 'supports', 'refutes', 'related'] as const

/** Same, supports, refutes or related, between two claims. */
export const ClaimLink = z
  .object({
    kind: z.literal('link'),
    id: Id,
    a: Id.describe('The claim with the smaller id.'),
    b: Id,
    relation: z.enum(RELATIONS),
    score: z.number().min(0).max(1).describe('How likely the relation holds.'),
    reasons: z
      .array(Reason)
      .readonly()
      .describe(
        'Why a person ruled so; empty where a machine proposed it: what spoke for it is found again when asked.',
      ),
    method: Method,
  })
  .readonly()
export type ClaimLink = z.infer<typeof ClaimLink>

/** The id of the link between two claims, whichever comes first: half of the digits of each. */
export function linkIdOf(one: Id, other: Id): Id {
  const [a, b] = one < other ? [one, other] : [other, one]
  return ID_LETTER.link + a.slice(1, 13) + b.slice(1, 13)
}

/** Claims that put forward the same proposition: one question, whose values may differ. */
export const ClaimGroup = z
  .object({
    kind: z.literal('group'),
    id: Id.describe("The digits of its first claim's id: the id that any member would give it opens it too."),
    facet: Facet,
    claims: z.array(Id).readonly().describe('In order of publication, then of id.'),
    headline: Id.describe('The claim whose words head the group.'),
    method: Method,
  })
  .readonly()
export type ClaimGroup = z.infer<typeof ClaimGroup>

/** The id of the group that begins with this claim. Any member's id so changed opens the group that holds it. */
export function groupIdOf(claim: Id): Id {
  return ID_LETTER.group + claim.slice(1)
}

/** The claim whose digits a group's id carries. */
export function claimIdOf(group: Id): Id {
  return ID_LETTER.claim + group.slice(1)
}
