import type { OpenCase } from '../case/open-case.ts'
import { type Move, readMoves } from '../judge/note-moves.ts'
import { type Rulings, resolveRulings, TRACE_RULINGS } from '../judge/rulings.ts'
import { prepareKeptTrace } from '../line/trace-claims.ts'
import type { MovedClaim, MovedView } from './desk-records.ts'
import { findId } from './find-group.ts'
import { groupRowOf } from './group-row-of.ts'
import { nameIds } from './named.ts'
import { readTraced } from './read-traced.ts'
import { findRuledGroups, intervalOf, readRulingsWithout } from './rulings-without.ts'

/** Claims told of one judgement: each is counted again. */
const MOST = 5

/**
 * What a judgement moves: the claims that it is about, each counted as it is now without it and with it, whether it is in
 * force or was taken back; of a record that takes another back, what that one moves. A ruling that changed what was read, or
 * what is one claim, is not undone for that: its claims are told with the counts from before and after it was worked in, or
 * without them where these were not kept. Null where there is no such judgement.
 */
export async function viewMoved(open: OpenCase, id: string): Promise<MovedView | null> {
  const { judgements } = await open.store.listJudgements()
  const full = await findId(open, id)
  const asked = judgements.find(({ judgement }) => judgement.id === full)
  if (asked === undefined) return null
  const about = asked.judgement.takesBack ?? asked.judgement.id
  const given = judgements.find(({ judgement, erased }) => judgement.id === about && erased === null)?.judgement
  const judged = new Set([about])
  const moves = given === undefined ? null : await readMoves(open, about)
  if (moves !== null) return tellMoves(open, moves)
  const groups = given === undefined ? [] : await findRuledGroups(open, judged)
  const names = await nameIds(open, groups)
  const isTraced = given !== undefined && TRACE_RULINGS.some((ruling) => ruling === given.ruling)
  const without = await readRulingsWithout(open, judged)
  const withIt = given === undefined ? without : { ...without, judgements: [...without.judgements, given] }
  const claims: MovedClaim[] = []
  for (const group of groups.slice(0, MOST)) {
    const traced = await readTraced(open, group, { asOf: null, judgementsToo: false })
    const count = async (rulings: Rulings) => {
      const resolved = await resolveRulings(open, rulings, TRACE_RULINGS)
      const trace = await prepareKeptTrace(open, { group: traced.group, records: traced.records, rulings: resolved })
      return intervalOf(trace(traced.records).count)
    }
    const counts = isTraced ? { without: await count(without), with: await count(withIt) } : null
    claims.push({ row: groupRowOf(traced, names.get(group)!), counts })
  }
  return { kind: 'moved', claims, more: groups.length - claims.length }
}

/** Moves that were kept, under the claims as they are now. */
async function tellMoves(open: OpenCase, moves: readonly Move[]): Promise<MovedView> {
  const now = new Map(
    (await open.store.findGroups(moves.map(({ group }) => group))).map((each) => [each.asked, each.group]),
  )
  const found = moves.flatMap((move) => {
    const group = now.get(move.group)
    return group === undefined ? [] : [{ ...move, group }]
  })
  const names = await nameIds(
    open,
    found.map(({ group }) => group),
  )
  const claims: MovedClaim[] = []
  for (const { group, before, after } of found.slice(0, MOST)) {
    const traced = await readTraced(open, group, { asOf: null, judgementsToo: false })
    claims.push({ row: groupRowOf(traced, names.get(group)!), counts: { without: before, with: after } })
  }
  return { kind: 'moved', claims, more: found.length - claims.length }
}
