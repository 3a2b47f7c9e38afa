import type { ConditionProblem, TriedCondition } from '../../api/records.ts'
import { t } from '../../texts/index.ts'
import { Clauses } from './clauses.tsx'
import { cutPlace } from './cut-place.ts'
import { standingOf } from './standing.ts'
import { StandingMark } from './standing-mark.tsx'

interface Props {
  readonly text: string
  /** Null while nothing was typed, or the answer is on its way. */
  readonly tried: TriedCondition | null
  readonly error: Error | null
  readonly goTo: (problem: ConditionProblem) => void
}

/** What the condition that is being typed comes to: how it reads and stands, or what is wrong with it and where. */
export function Tried({ text, tried, error, goTo }: Props) {
  const { alert = null, problem = null } = tried ?? {}
  return (
    <>
      <div id="tried" role="status">
        {error !== null ? (
          <p className="small denies">{error.message}</p>
        ) : problem !== null ? (
          <Wrong text={text} problem={problem} />
        ) : alert !== null ? (
          <div className="tried-condition">
            <p className="small">
              <span className="soft">{t.indicators.reads}:</span> {alert.when}
            </p>
            <p>
              <StandingMark standing={standingOf({ ...alert, isNew: false })} /> {t.indicators.now}{' '}
              <b>{t.indicators.tried[alert.state]}</b>.
            </p>
          </div>
        ) : (
          text.trim() !== '' && <p className="small soft">{t.indicators.trying}</p>
        )}
      </div>
      {problem?.code === UNREADABLE && (
        <p>
          <button type="button" className="button" onClick={() => goTo(problem)}>
            {t.indicators.toPlace}
          </button>
        </p>
      )}
      {alert !== null && <Clauses alert={alert} />}
    </>
  )
}

/** Faults of the whole condition have no place of their own: it would observe nothing. */
const UNREADABLE = 'indicator-unreadable'

function Wrong({ text, problem }: Pick<Props, 'text'> & { readonly problem: ConditionProblem }) {
  if (problem.code !== UNREADABLE) return <p className="tried-condition wrong sentence">{problem.words}</p>
  const { before, fault, after } = cutPlace(text, problem)
  return (
    <div className="tried-condition wrong">
      <p>
        <b>{t.indicators.unreadable}</b>
      </p>
      <pre className="condition-place" aria-hidden="true">
        {before}
        <span className="fault">{fault || ' '}</span>
        {after}
        {'\n'}
        {' '.repeat(before.length)}
        <span className="caret">{'^'.repeat(Math.max(1, fault.length))}</span>
      </pre>
      <p className="small">{problem.words}</p>
    </div>
  )
}
