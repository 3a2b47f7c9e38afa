import { type Decision, type LadderRung, placePhases } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { listPlans, type PlanVersion, readPlan } from '../papers/plans.ts'
import { wasWrittenBy } from '../papers/read-papers.ts'
import type { AlertState } from './alert-records.ts'
import { type AlertRequest, listAlerts } from './alerts.ts'
import type { AsOf } from './view-records.ts'

/** An indicator that a phase hangs on, and how it stands. */
export interface PlanIndicator {
  readonly name: string
  /** Null where the indicator was withdrawn, or had not been named by then. */
  readonly state: AlertState | null
  readonly since: string | null
}

/** A phase as it stands on a date: what people decided, and what the record speaks for. */
export interface PlanRung extends Omit<LadderRung, 'phase'> {
  readonly name: string
  readonly owner: string
  readonly measures: readonly string[]
  readonly conditions: readonly string[]
  readonly triggers: readonly PlanIndicator[]
  readonly leaveWhen: readonly PlanIndicator[]
  /** Phases that come before it; null for the one that stands before it. */
  readonly after: readonly string[] | null
}

/** A response plan as it stands on a date. */
export interface LadderView {
  readonly kind: 'ladder'
  readonly name: string
  readonly version: number
  readonly purpose: string
  readonly asOf: AsOf | null
  /** ISO day looked at: of the cut, else of the newest publication. */
  readonly day: string
  /** From the first step to the last. */
  readonly rungs: readonly PlanRung[]
  /** Every decision known by then, oldest first. */
  readonly decisions: readonly Decision[]
  readonly by: string
  readonly at: string
  readonly why: string
}

/**
 * A plan as it stands on a date; null where none of this name had been written by then. A decision counts from the day from
 * which it holds, on the clock of learning from when it was written down.
 */
export async function viewLadder(open: OpenCase, name: string, request: AlertRequest): Promise<LadderView | null> {
  const written = await readPlan(open, name, writtenBy(request))
  return written === null ? null : toLadder(open, written, request)
}

/** Every plan as it stands on a date. */
export async function listLadders(open: OpenCase, request: AlertRequest): Promise<readonly LadderView[]> {
  const ladders: LadderView[] = []
  for (const written of await listPlans(open, writtenBy(request))) ladders.push(await toLadder(open, written, request))
  return ladders
}

function writtenBy({ asOf, hindsight = false }: AlertRequest): string | null {
  return hindsight ? null : (asOf?.at ?? null)
}

async function toLadder(open: OpenCase, written: PlanVersion, request: AlertRequest): Promise<LadderView> {
  const { name, version, plan, by, at, why } = written
  const { asOf } = request
  const alerts = new Map((await listAlerts(open, request)).map((alert) => [alert.name, alert]))
  const fired = new Set([...alerts.values()].filter(({ state }) => state === 'fired').map((alert) => alert.name))
  const decisions = plan.decisions.filter((decision) => isKnownDecision(decision, asOf))
  const { rungs } = placePhases({ ...plan, decisions }, fired)
  const stand = (indicator: string): PlanIndicator => {
    const alert = alerts.get(indicator)
    return { name: indicator, state: alert?.state ?? null, since: alert?.since ?? null }
  }
  const { lastDay } = await open.store.readTotals()
  return {
    kind: 'ladder',
    name,
    version,
    purpose: plan.purpose,
    asOf,
    day: (asOf?.at ?? lastDay ?? open.now()).slice(0, 10),
    rungs: rungs.map(({ phase, ...rung }) => ({
      ...rung,
      name: phase.name,
      owner: phase.owner,
      measures: phase.measures,
      conditions: phase.conditions,
      triggers: phase.triggers.map(stand),
      leaveWhen: phase.leaveWhen.map(stand),
      after: phase.after,
    })),
    decisions,
    by,
    at,
    why,
  }
}

function isKnownDecision({ on, at }: Decision, asOf: AsOf | null): boolean {
  if (asOf === null) return true
  return asOf.clock === 'learned' ? wasWrittenBy({ at }, asOf.at) : on <= asOf.at.slice(0, 10)
}
