import { Link } from '@tanstack/react-router'
import type { LadderView, PlanIndicator, PlanRung } from '../../api/records.ts'
import { useListKeys } from '../../app/list-keys.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { sayDate } from '../../parts/dates.ts'
import { t } from '../../texts/index.ts'
import { StandingMark } from '../indicators/standing-mark.tsx'
import type { Asked } from './decide-dialog.tsx'

interface Props {
  readonly view: LadderView
  /** Asks for a decision; null: it is only looked at. */
  readonly ask: ((asked: Asked) => void) | null
}

/** The phases as rungs, the last step on top: what is in force, what is proposed and why, what each does and hangs on. */
export function Ladder({ view, ask }: Props) {
  const list = useListKeys({ count: ask === null ? 0 : view.rungs.length })
  return (
    <section aria-labelledby="ladder-title" className="ladder-part">
      <h2 id="ladder-title">{t.plans.ladder}</h2>
      <ol
        className="ladder"
        reversed
        ref={(element) => {
          list.current = element
        }}
      >
        {view.rungs
          .map((rung, index) => ({ rung, step: index + 1 }))
          .toReversed()
          .map(({ rung, step }, row) => (
            <Rung key={rung.name} rung={rung} step={step} row={row} ask={ask} />
          ))}
      </ol>
    </section>
  )
}

interface RungProps extends Pick<Props, 'ask'> {
  readonly rung: PlanRung
  /** Counted from 1, the first step. */
  readonly step: number
  /** Counted from 0 from the top. */
  readonly row: number
}

function Rung({ rung, step, row, ask }: RungProps) {
  const { name, owner, inForce, proposed, because, measures, triggers, leaveWhen, conditions } = rung
  const move = inForce ? 'leave' : 'enter'
  const title = inForce ? t.plans.leavePhase(name) : t.plans.enterPhase(name)
  return (
    <li className={`rung ${standingOf(rung)}`} value={step} data-row={row}>
      <span className="rung-mark" aria-hidden="true">
        {MARKS[standingOf(rung)]}
      </span>
      <div className="rung-body">
        <div className="rung-head">
          <h3>
            <span className="soft number">{step}</span> {name}
          </h3>
          <p className="small">
            <b className={inForce ? 'count' : 'soft'}>{sayState(rung)}</b>
            <span className="soft"> · {t.plans.owner(owner)}</span>
          </p>
          {ask && (
            <button
              type="button"
              className={proposed === null ? 'button no-print' : 'button first no-print'}
              aria-label={`${title} …`}
              onClick={() => ask({ phase: name, move })}
            >
              {inForce ? t.plans.leave : t.plans.enter}…
            </button>
          )}
        </div>
        {because !== null && (
          <p className="rung-proposal">
            {proposed === null ? (
              t.plans.heldBack(because)
            ) : (
              <>
                <strong>{t.plans.proposes[proposed]}:</strong> {t.plans.because(because)}
              </>
            )}
          </p>
        )}
        <ul className="measures">
          {measures.map((measure) => (
            <li key={measure}>{measure}</li>
          ))}
          {measures.length === 0 && <li className="soft">{t.plans.noMeasures}</li>}
        </ul>
        <dl className="small rung-hangs">
          <Indicators label={t.plans.triggers} indicators={triggers} />
          <Indicators label={t.plans.leaveWhen} indicators={leaveWhen} />
          {conditions.length > 0 && (
            <div>
              <dt>{t.plans.conditions}</dt>
              {conditions.map((condition) => (
                <dd key={condition}>{condition}</dd>
              ))}
            </div>
          )}
        </dl>
      </div>
    </li>
  )
}

const MARKS = { 'in-force': '●', past: '○', proposed: '▲', waiting: '·' } as const

function standingOf({ inForce, spans, proposed }: PlanRung): keyof typeof MARKS {
  if (inForce) return 'in-force'
  return proposed === 'enter' ? 'proposed' : spans.length > 0 ? 'past' : 'waiting'
}

function sayState({ inForce, spans }: PlanRung): string {
  const last = spans.at(-1)
  if (inForce && last) return t.plans.since(sayDate(last.entered.on))
  return last?.left ? t.plans.left(sayDate(last.left.on)) : t.plans.notEntered
}

interface IndicatorsProps {
  readonly label: string
  readonly indicators: readonly PlanIndicator[]
}

/** Indicators that a phase hangs on, each with how it stands, leading to it. */
function Indicators({ label, indicators }: IndicatorsProps) {
  const { hindsight } = usePaperCut()
  if (indicators.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      {indicators.map(({ name, state, since }) => (
        <dd key={name}>
          {state === null ? (
            <>
              {name} <span className="soft">({t.plans.notNamed})</span>
            </>
          ) : (
            <>
              <StandingMark standing={state === 'fired' ? 'fired new' : state} />{' '}
              <Link to="/indicators/$name" params={{ name }} search={hindsight ? { hindsight } : {}}>
                {name}
              </Link>{' '}
              <span className="soft">
                {state === 'fired' ? t.plans.firedShort : t.indicators.short[state]}
                {since && ` ${t.indicators.since(sayDate(since))}`}
              </span>
            </>
          )}
        </dd>
      ))}
    </div>
  )
}
