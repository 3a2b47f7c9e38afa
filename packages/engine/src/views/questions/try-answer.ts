import type { Id, Judgement } from '@sayso/core'
import type { OpenCase } from '../../case/open-case.ts'
import { type ResolvedRuling, type Rulings, resolveRulings, TRACE_RULINGS } from '../../judge/rulings.ts'
import { prepareKeptTrace } from '../../line/trace-claims.ts'
import type { Traced } from '../read-traced.ts'
import type { RulingGiven } from './doubt.ts'

/** What the count of a group would be if these rulings were given. Nothing is kept. */
export type Trial = (given: readonly RulingGiven[]) => Promise<{ readonly low: number; readonly high: number }>

/** Makes ready to try rulings on a group. What parts a claim from the group is tried by leaving it out. */
export async function openTrial(open: OpenCase, traced: Traced, rulings: Rulings): Promise<Trial> {
  const pages = new Set(traced.records.map((record) => record.page))
  const judgements = [...new Set([...pages].flatMap((page) => rulings.byPage.get(page) ?? []))]
  const inForce = await resolveRulings(open, { ...rulings, judgements }, TRACE_RULINGS)
  return async (given) => {
    const parted = new Set(given.flatMap(({ ruling, claims }) => (ruling === 'different' ? [claims[0]!] : [])))
    const records = traced.records.filter((record) => !parted.has(record.claim.id))
    const tried = given.flatMap((each) => (isTraced(each.ruling) ? [pretend(each)] : []))
    const trace = await prepareKeptTrace(open, {
      group: traced.group,
      records: traced.records,
      rulings: [...tried, ...inForce],
    })
    const { count } = trace(records)
    return { low: count.low, high: count.high }
  }
}

function isTraced(ruling: Judgement['ruling']): boolean {
  return (TRACE_RULINGS as readonly string[]).includes(ruling)
}

/** A ruling as if it had been given. */
function pretend({ ruling, claims, value }: RulingGiven): ResolvedRuling {
  const judgement: Judgement = {
    kind: 'judgement',
    id: `j${'0'.repeat(24)}`,
    ruling,
    about: [],
    value,
    by: '',
    at: '1970-01-01T00:00:00.000Z',
    why: '',
    takesBack: null,
  }
  return { judgement, claims: claims.map((claim: Id) => [claim]) }
}
