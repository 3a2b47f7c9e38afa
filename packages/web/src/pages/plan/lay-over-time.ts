import type { LadderView, PlanRung } from '../../api/records.ts'
import { instantOf, sayDate } from '../../parts/dates.ts'
import { t } from '../../texts/index.ts'

/** A moment of a lane, as a share of the time drawn: 0 its first day, 1 its last. */
interface Moment {
  readonly at: number
  readonly words: string
}

export interface Lane {
  readonly name: string
  readonly bars: readonly {
    readonly start: number
    readonly end: number
    readonly open: boolean
    readonly words: string
  }[]
  readonly fired: readonly Moment[]
  readonly decided: readonly Moment[]
}

export interface LaidOverTime {
  /** The last step first. */
  readonly lanes: readonly Lane[]
  /** ISO days. */
  readonly from: string
  readonly to: string
}

/** When each phase was in force and what spoke for it, up to the day looked at; null where nothing has happened yet. */
export function layOverTime({ rungs, day }: Pick<LadderView, 'rungs' | 'day'>): LaidOverTime | null {
  const days = rungs.flatMap((rung) => daysOf(rung)).sort()
  const from = days[0]
  if (from === undefined) return null
  const to = [days.at(-1)!, day].sort().at(-1)!
  const first = instantOf(from)
  const whole = Math.max(1, instantOf(to) - first)
  const share = (iso: string) => (instantOf(iso) - first) / whole
  const lanes = rungs.map((rung) => layLane(rung, { share, to })).toReversed()
  return { lanes, from, to }
}

function daysOf({ spans, triggers, leaveWhen }: PlanRung): readonly string[] {
  return [
    ...spans.flatMap(({ entered, left }) => [entered.on, ...(left === null ? [] : [left.on])]),
    ...[...triggers, ...leaveWhen].flatMap(({ since }) => since ?? []),
  ]
}

function layLane(
  { name, spans, triggers, leaveWhen }: PlanRung,
  { share, to }: { readonly share: (iso: string) => number; readonly to: string },
): Lane {
  const decided = (words: string, { on, by, why }: PlanRung['spans'][number]['entered']): Moment => ({
    at: share(on),
    words: `${sayDate(on)} · ${words} · ${by}: ${why}`,
  })
  return {
    name,
    bars: spans.map(({ entered, left }) => ({
      start: share(entered.on),
      end: share(left?.on ?? to),
      open: left === null,
      words: t.plans.span(name, sayDate(entered.on), left === null ? null : sayDate(left.on)),
    })),
    fired: [...triggers, ...leaveWhen].flatMap((indicator) =>
      indicator.since === null
        ? []
        : [{ at: share(indicator.since), words: t.plans.fired(indicator.name, sayDate(indicator.since)) }],
    ),
    decided: spans.flatMap(({ entered, left }) => [
      decided(t.plans.entered(name), entered),
      ...(left === null ? [] : [decided(t.plans.wasLeft(name), left)]),
    ]),
  }
}
