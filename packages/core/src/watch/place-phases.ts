import type { Decision, Phase, Plan } from '../model/plan.ts'
import { comesAfter } from './check-plan.ts'

/** A stretch in which a phase was in force. */
export interface RungSpan {
  readonly entered: Decision
  /** Null where it still is. */
  readonly left: Decision | null
}

/** What the record speaks for; a person decides. */
export interface LadderRung {
  readonly phase: Phase
  /** Every stretch in which it was in force, oldest first. */
  readonly spans: readonly RungSpan[]
  readonly inForce: boolean
  readonly proposed: 'enter' | 'leave' | null
  /** Why it is proposed, or what holds it back; null where nothing is to be said. */
  readonly because: string | null
  /** Phases before it that were never entered. */
  readonly waitsFor: readonly string[]
}

export interface Ladder {
  /** In the order of the plan. */
  readonly rungs: readonly LadderRung[]
}

/**
 * Where a plan stands by the decisions on it, and what the indicators that have fired speak for: entering a phase whose trigger
 * fired, once those before it were entered, and leaving one when what should end it has. Nothing is decided here.
 *
 * @param fired Names of indicators that have fired.
 */
export function placePhases({ phases, decisions }: Plan, fired: ReadonlySet<string>): Ladder {
  const spans = new Map(phases.map(({ name }) => [name, spansOf(decisions, name)]))
  const rungs = phases.map((phase, index): LadderRung => {
    const own = spans.get(phase.name)!
    const inForce = own.at(-1)?.left === null
    const waitsFor = comesAfter(phases, index).filter((name) => (spans.get(name) ?? []).length === 0)
    return { phase, spans: own, inForce, waitsFor, ...propose(phase, { inForce, waitsFor, fired }) }
  })
  return { rungs }
}

function spansOf(decisions: readonly Decision[], name: string): readonly RungSpan[] {
  const spans: RungSpan[] = []
  for (const decision of decisions) {
    if (decision.phase !== name) continue
    const last = spans.at(-1)
    if (decision.move === 'enter') spans.push({ entered: decision, left: null })
    else if (last !== undefined) spans[spans.length - 1] = { ...last, left: decision }
  }
  return spans
}

interface Standing {
  readonly inForce: boolean
  readonly waitsFor: readonly string[]
  readonly fired: ReadonlySet<string>
}

function propose(
  { triggers, leaveWhen }: Phase,
  { inForce, waitsFor, fired }: Standing,
): Pick<LadderRung, 'proposed' | 'because'> {
  const firing = (names: readonly string[]) => names.filter((name) => fired.has(name))
  if (inForce) {
    const ends = firing(leaveWhen)
    return ends.length === 0 ? NOTHING : { proposed: 'leave', because: `fired: ${ends.join(', ')}` }
  }
  const begins = firing(triggers)
  if (begins.length === 0 || firing(leaveWhen).length > 0) return NOTHING
  if (waitsFor.length > 0)
    return {
      proposed: null,
      because: `fired: ${begins.join(', ')}; but ${waitsFor.join(', ')} comes before and was never entered`,
    }
  return { proposed: 'enter', because: `fired: ${begins.join(', ')}` }
}

const NOTHING = { proposed: null, because: null } as const
