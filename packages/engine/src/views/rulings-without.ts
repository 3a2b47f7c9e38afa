import type { Id, OriginCount } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { type Rulings, readRulings, resolveRulings } from '../judge/rulings.ts'
import type { Interval } from './desk-records.ts'

/** Groups whose claims these judgements are about. */
export async function findRuledGroups(open: OpenCase, judged: ReadonlySet<Id>): Promise<readonly Id[]> {
  if (judged.size === 0) return []
  const { judgements } = await open.store.listJudgements()
  const given = judgements.filter(({ judgement, erased }) => judged.has(judgement.id) && erased === null)
  const rulings = { version: 0, judgements: given.map((each) => each.judgement), byPage: new Map() }
  const kinds = [...new Set(rulings.judgements.map((judgement) => judgement.ruling))]
  const resolved = await resolveRulings(open, rulings, kinds)
  const claims = resolved.flatMap((ruling) => ruling.claims.flat())
  return [...new Set((await open.store.findGroups(claims)).map((each) => each.group))]
}

/** Rulings in force before these judgements were given or took others back. */
export async function readRulingsWithout(open: OpenCase, judged: ReadonlySet<Id>): Promise<Rulings> {
  const rulings = await readRulings(open)
  const { judgements } = await open.store.listJudgements()
  const inForce = judgements.filter(
    ({ judgement, takenBackBy, erased }) =>
      erased === null &&
      judgement.takesBack === null &&
      !judged.has(judgement.id) &&
      (takenBackBy === null || judged.has(takenBackBy)),
  )
  return { ...rulings, judgements: inForce.map((each) => each.judgement) }
}

/** A count as it is told: its ends, and who is against. */
export function intervalOf({ low, high, denying, declining }: OriginCount): Interval {
  return { low, high, denying: denying.length, declining: declining.length }
}
