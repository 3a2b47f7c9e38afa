import type { Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import type { Interval } from '../views/desk-records.ts'
import { findRuledGroups, intervalOf } from '../views/rulings-without.ts'
import { TRACE_RULINGS } from './rulings.ts'

/** Counts from before judgements that are being worked in: kept until the counts after them are there too, also over a run that is cut off. */
const MOVING = 'engine.moving'
/** Judgements looked at in one run: where a list of them is brought in at once, the others are told without what they moved. */
const MOST_JUDGEMENTS = 50

/** One claim that a judgement moved, with its count before that was worked in and after. */
export interface Move {
  readonly group: Id
  readonly before: Interval
  readonly after: Interval
}

interface Moving {
  readonly judgement: Id
  readonly before: readonly Counted[]
}

interface Counted extends Interval {
  readonly group: Id
  readonly documents: number
  /** Some of its claims, by which it is found again: its own id goes with its first claim. */
  readonly members: readonly Id[]
}

const MOST_MEMBERS = 20

/** What nobody has put forward has no origin. */
const NOTHING: Interval = { low: 0, high: 0, denying: 0, declining: 0 }

/** The note that says what a judgement moved. */
function noteOf(judgement: Id): string {
  return `engine.moved.${judgement}`
}

/**
 * Keeps the counts of the claims that judgements given since `seen` are about, before these change what was read or grouped:
 * that cannot be undone for a look. Rulings on origins are left out: their claims are counted without them at any time.
 */
export async function noteBefore(open: OpenCase, seen: number): Promise<void> {
  // A run that was cut off left the counts from before: they stand.
  if ((await open.store.readNote(MOVING)) ?? '') return
  const { judgements } = await open.store.listJudgements()
  const given = judgements.filter(
    ({ judgement, version, erased }) =>
      version > seen &&
      erased === null &&
      judgement.takesBack === null &&
      !TRACE_RULINGS.some((ruling) => ruling === judgement.ruling),
  )
  const moving: Moving[] = []
  for (const { judgement } of given.slice(-MOST_JUDGEMENTS))
    moving.push({
      judgement: judgement.id,
      before: await countAll(open, await findRuledGroups(open, new Set([judgement.id]))),
    })
  if (moving.length > 0) await open.store.putDerived({ notes: { [MOVING]: JSON.stringify(moving) } })
}

/** Says of the judgements kept by `noteBefore` what they moved, now that the counts stand. Those worked in together moved it together. */
export async function noteAfter(open: OpenCase): Promise<void> {
  const note = await open.store.readNote(MOVING)
  if (note === null || note === '') return
  const notes: Record<string, string> = { [MOVING]: '' }
  for (const { judgement, before } of JSON.parse(note) as readonly Moving[])
    notes[noteOf(judgement)] = JSON.stringify(await compare(open, judgement, before))
  await open.store.putDerived({ notes })
}

/** What a judgement moved when it was worked in; null where that was not kept. */
export async function readMoves(open: OpenCase, judgement: Id): Promise<readonly Move[] | null> {
  const note = await open.store.readNote(noteOf(judgement))
  return note === null ? null : (JSON.parse(note) as readonly Move[])
}

async function compare(open: OpenCase, judgement: Id, before: readonly Counted[]): Promise<readonly Move[]> {
  const found = await open.store.findGroups(before.flatMap(({ members }) => [...members]))
  const now = new Map(found.map(({ asked, group }) => [asked, group]))
  const groups = new Set([...now.values(), ...(await findRuledGroups(open, new Set([judgement])))])
  const after = await countAll(open, [...groups])
  return after.map((counted) => {
    // Of claims that became one, the one with most reports is meant; what was split off was part of each.
    const [was] = before
      .filter(({ members }) => members.some((member) => now.get(member) === counted.group))
      .sort((a, b) => b.documents - a.documents)
    return { group: counted.group, before: plain(was ?? NOTHING), after: plain(counted) }
  })
}

async function countAll(open: OpenCase, ids: readonly Id[]): Promise<readonly Counted[]> {
  const [groups, counts] = await Promise.all([open.store.readGroups(ids), open.store.readCounts(ids)])
  const claimsOf = new Map(groups.map(({ id, claims }) => [id, claims]))
  return counts.map((count) => ({
    ...intervalOf(count),
    group: count.group,
    documents: count.documents,
    members: (claimsOf.get(count.group) ?? []).slice(0, MOST_MEMBERS),
  }))
}

function plain({ low, high, denying, declining }: Interval): Interval {
  return { low, high, denying, declining }
}
