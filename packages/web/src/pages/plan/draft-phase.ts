import type { PlanRung } from '../../api/records.ts'

/** A phase while it is written. Others are named by their keys, so that a name can change. */
export interface DraftPhase {
  readonly key: number
  readonly name: string
  readonly owner: string
  /** One a line. */
  readonly measures: string
  readonly conditions: string
  readonly triggers: readonly string[]
  readonly leaveWhen: readonly string[]
  /** Keys of those that come before it; null: the one that stands before it. */
  readonly after: readonly number[] | null
}

export function emptyPhase(key: number): DraftPhase {
  return { key, name: '', owner: '', measures: '', conditions: '', triggers: [], leaveWhen: [], after: null }
}

/** A rung as it is written; its key is its index. */
export function draftOf(rung: PlanRung, key: number, rungs: readonly PlanRung[]): DraftPhase {
  const { name, owner, measures, conditions, triggers, leaveWhen, after } = rung
  return {
    key,
    name,
    owner,
    measures: measures.join('\n'),
    conditions: conditions.join('\n'),
    triggers: triggers.map((indicator) => indicator.name),
    leaveWhen: leaveWhen.map((indicator) => indicator.name),
    after: after?.map((each) => rungs.findIndex((other) => other.name === each)) ?? null,
  }
}

/** A phase as the server takes it; one that was taken out comes before none. */
export function phaseOf(phase: DraftPhase, phases: readonly DraftPhase[]) {
  const { name, owner, measures, conditions, triggers, leaveWhen, after } = phase
  return {
    name: name.trim(),
    owner: owner.trim(),
    measures: linesOf(measures),
    conditions: linesOf(conditions),
    triggers: [...triggers],
    leaveWhen: [...leaveWhen],
    after: after === null ? null : phases.filter(({ key }) => after.includes(key)).map((each) => each.name.trim()),
  }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
