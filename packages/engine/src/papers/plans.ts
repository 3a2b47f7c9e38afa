import { closestWord, type Decision, findPlanFault, type Paper, Plan, placePhases } from '@sayso/core'
import { z } from 'zod'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { listIndicators } from './indicators.ts'
import { readLatest, readPapers } from './read-papers.ts'
import { seriesOf, writePaper } from './write-paper.ts'

/** One version of a plan. */
export interface PlanVersion {
  readonly name: string
  readonly version: number
  readonly plan: Plan
  readonly by: string
  readonly at: string
  readonly why: string
}

export interface WritePlan {
  readonly name: string
  /** As a file gave it: `purpose`, `phases`. */
  readonly given: Readonly<Record<string, unknown>>
  readonly by: string
  readonly why: string
}

/**
 * Writes a response plan, or a new version of it; decisions on phases that stay are kept. Throws `plan-unreadable`, `plan-loop`
 * where phases come after each other in a circle or name what is not there, `plan-indicator-unknown` where a trigger is no
 * indicator of the case, and `plan-phase-decided` where a phase goes on which people decided.
 */
export async function writePlan(open: OpenCase, { name, given, by, why }: WritePlan): Promise<PlanVersion> {
  if ('decisions' in given)
    throw new EngineError(
      'plan-unreadable',
      `plan "${name}": "decisions" are taken by people, not given: --enter, --leave`,
    )
  const before = (await readPlan(open, name))?.plan
  const plan = parsePlan(name, { ...before, ...given })
  const gone = plan.decisions.find(({ phase }) => !plan.phases.some((each) => each.name === phase))
  if (gone !== undefined)
    throw new EngineError(
      'plan-phase-decided',
      `plan "${name}": the phase "${gone.phase}" is gone, and ${gone.by} decided on it on ${gone.on}; it was expected to stay`,
    )
  await checkIndicators(open, name, plan)
  return toVersion(await writePaper(open, { sort: 'plan', name, body: plan, by, why }))
}

/**
 * Enters or leaves a phase by a person's decision. Throws `plan-unknown`, `plan-phase-unknown`, and `plan-decision-unfit` where
 * the phase is in force already, is not, or the day is before that of the decision before.
 */
export async function decidePhase(
  open: OpenCase,
  { name, ...decision }: Omit<Decision, 'at'> & { readonly name: string },
): Promise<PlanVersion> {
  const before = await readPlan(open, name)
  if (before === null) throw new EngineError('plan-unknown', `there is no plan "${name}"; sayso plan lists them`)
  const { plan } = before
  const names = plan.phases.map((phase) => phase.name)
  const rung = placePhases(plan, new Set()).rungs.find(({ phase }) => phase.name === decision.phase)
  if (rung === undefined)
    throw unknown('plan-phase-unknown', `"${decision.phase}" is no phase of "${name}"`, decision.phase, names)
  const last = plan.decisions.findLast(({ phase }) => phase === decision.phase)
  const unfit = (words: string) => new EngineError('plan-decision-unfit', `${decision.phase}: ${words}`)
  if (decision.move === 'enter' && rung.inForce)
    throw unfit(`it is in force since ${last?.on}; leaving it was expected`)
  if (decision.move === 'leave' && !rung.inForce) throw unfit('it is not in force; entering it was expected')
  if (last !== undefined && decision.on < last.on)
    throw unfit(
      `${decision.on} is before ${last.on}, when ${last.by} decided on it; that day or a later one was expected`,
    )
  const body = parsePlan(name, { ...plan, decisions: [...plan.decisions, { ...decision, at: open.now() }] })
  const { by, move, phase, why } = decision
  return toVersion(await writePaper(open, { sort: 'plan', name, body, by, why: `${move} ${phase}: ${why}` }))
}

/** The plans in force on a date. */
export async function listPlans(open: OpenCase, by: string | null = null): Promise<readonly PlanVersion[]> {
  return (await readPapers(open, { sort: 'plan', by })).map(toVersion)
}

/** One of them; null where there was none of this name. */
export async function readPlan(open: OpenCase, name: string, by: string | null = null): Promise<PlanVersion | null> {
  const paper = await readLatest(open, seriesOf('plan', name), by)
  return paper === null ? null : toVersion(paper)
}

function parsePlan(name: string, given: unknown): Plan {
  const parsed = Plan.safeParse(given)
  if (!parsed.success)
    throw new EngineError('plan-unreadable', `plan "${name}": ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}`)
  const fault = findPlanFault(parsed.data.phases)
  if (fault !== null) throw new EngineError('plan-loop', `plan "${name}": ${fault}`)
  return parsed.data
}

async function checkIndicators(open: OpenCase, name: string, { phases }: Plan): Promise<void> {
  const known = (await listIndicators(open)).map((indicator) => indicator.name)
  for (const phase of phases)
    for (const asked of [...phase.triggers, ...phase.leaveWhen])
      if (!known.includes(asked))
        throw unknown(
          'plan-indicator-unknown',
          `plan "${name}", phase "${phase.name}": "${asked}" is no indicator of the case`,
          asked,
          known,
        )
}

function unknown(code: string, found: string, asked: string, known: readonly string[]): EngineError {
  const meant = closestWord(asked, known)
  const expected =
    known.length === 0 ? 'none is named yet: sayso watch indicators' : `one of ${known.join(', ')} was expected`
  return new EngineError(code, `${found}; ${expected}.${meant === null ? '' : ` Was "${meant}" meant?`}`)
}

function toVersion({ name, version, body, by, at, why }: Paper): PlanVersion {
  return { name, version, plan: Plan.parse(body), by, at, why }
}
