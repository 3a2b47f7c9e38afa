import { t } from '../../texts/index.ts'
import type { DraftPhase } from './draft-phase.ts'

interface Props {
  readonly phase: DraftPhase
  /** Counted from 1. */
  readonly step: number
  readonly others: readonly DraftPhase[]
  /** Names of the indicators of the case. */
  readonly indicators: readonly string[]
  readonly change: (fields: Partial<DraftPhase>) => void
  /** Null: it is the only one. */
  readonly remove: (() => void) | null
}

/** The fields of one phase of a plan. */
export function PhaseFields({ phase, step, others, indicators, change, remove }: Props) {
  return (
    <fieldset className="phase-form">
      <legend>{t.plans.phase(step)}</legend>
      <div className="phase-two">
        <label className="field">
          {t.plans.phaseName}
          <input
            required
            maxLength={100}
            value={phase.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        </label>
        <label className="field">
          {t.plans.phaseOwner}
          <input
            required
            maxLength={100}
            value={phase.owner}
            onChange={(event) => change({ owner: event.target.value })}
          />
        </label>
        <label className="field">
          {t.plans.measures} ({t.plans.lines})
          <textarea rows={3} value={phase.measures} onChange={(event) => change({ measures: event.target.value })} />
        </label>
        <label className="field">
          {t.plans.conditions} ({t.plans.lines})
          <textarea
            rows={3}
            value={phase.conditions}
            onChange={(event) => change({ conditions: event.target.value })}
          />
        </label>
        {indicators.length === 0 ? (
          <p className="small soft">{t.plans.noIndicators}</p>
        ) : (
          <>
            <Ticks
              label={t.plans.triggers}
              names={indicators}
              ticked={phase.triggers}
              change={(triggers) => change({ triggers })}
            />
            <Ticks
              label={t.plans.leaveWhen}
              names={indicators}
              ticked={phase.leaveWhen}
              change={(leaveWhen) => change({ leaveWhen })}
            />
          </>
        )}
        {(step > 1 || phase.after !== null) && <After phase={phase} others={others} change={change} />}
      </div>
      {remove && (
        <p>
          <button type="button" className="button" onClick={remove}>
            {t.plans.removePhase(step)}
          </button>
        </p>
      )}
    </fieldset>
  )
}

interface TicksProps {
  readonly label: string
  readonly names: readonly string[]
  readonly ticked: readonly string[]
  readonly change: (ticked: readonly string[]) => void
}

function Ticks({ label, names, ticked, change }: TicksProps) {
  // A plan may hang on an indicator that was retired since: it is kept until somebody takes it off.
  const all = [...names, ...ticked.filter((name) => !names.includes(name))]
  return (
    <fieldset className="ticks">
      <legend>{label}</legend>
      {all.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={ticked.includes(name)}
            onChange={(event) =>
              change(event.target.checked ? [...ticked, name] : ticked.filter((each) => each !== name))
            }
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  )
}

const BEFORE = 'before'

/** Which phases come before it: the one above, none, or one of the others; several, where they were written so, stay. */
function After({ phase, others, change }: Pick<Props, 'phase' | 'others' | 'change'>) {
  const { after } = phase
  const value = after === null ? BEFORE : after.join(' ')
  const nameOf = (keys: readonly number[]) =>
    keys.map((key) => others.find((other) => other.key === key)?.name || '–').join(', ')
  return (
    <label className="field">
      {t.plans.comesAfter}
      <select
        value={value}
        onChange={({ target }) =>
          change({ after: target.value === BEFORE ? null : target.value.split(' ').filter(Boolean).map(Number) })
        }
      >
        <option value={BEFORE}>{t.plans.theOneBefore}</option>
        <option value="">{t.plans.afterNone}</option>
        {after !== null && after.length > 1 && <option value={value}>{nameOf(after)}</option>}
        {others.map(({ key }) => (
          <option key={key} value={String(key)}>
            {nameOf([key])}
          </option>
        ))}
      </select>
    </label>
  )
}
