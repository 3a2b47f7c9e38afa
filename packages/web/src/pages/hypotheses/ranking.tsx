import type { MatrixHypothesis, MatrixShift, MatrixSide, MatrixView } from '../../api/records.ts'
import { t } from '../../texts/index.ts'

interface Props {
  readonly view: MatrixView
  /** An origin taken away on trial; null: none is. */
  readonly shift: MatrixShift | null
  readonly showAll: () => void
  readonly change: ((name: string) => void) | null
  readonly remove: ((name: string) => unknown) | null
}

/** The hypotheses by how few origins speak against each, or as they would stand without an origin. */
export function Ranking({ view, shift, showAll, change, remove }: Props) {
  const order = shift === null ? view.hypotheses : inOrderOf(view.hypotheses, shift)
  return (
    <section aria-labelledby="ranking-title" className={shift === null ? 'ranking' : 'ranking on-trial'}>
      <h2 id="ranking-title">
        {t.hypotheses.ranking}
        {shift !== null && (
          <span className="doubt">
            {' · '}
            {shift.holder === null ? t.hypotheses.withoutDoubtful : t.hypotheses.without(shift.holder)}{' '}
          </span>
        )}
        {shift !== null && (
          <button type="button" className="button bare no-print" onClick={showAll}>
            {t.hypotheses.withAll}
          </button>
        )}
      </h2>
      <ol>
        {order.map((each) => (
          <li key={each.name} className="rank">
            <span className="rank-place number">{each.place ?? '–'}</span>
            <div>
              <p>
                <b>{each.name}</b> <span className="serif">{each.says}</span>
              </p>
              {shift === null && <Standing hypothesis={each} />}
            </div>
            {change && remove && shift === null && (
              <span className="rank-actions no-print">
                <button type="button" className="button bare" onClick={() => change(each.name)}>
                  {t.written.changeShort}
                  <span className="hidden"> {each.name}</span>
                </button>
                <button
                  type="button"
                  className="button bare"
                  disabled={view.hypotheses.length === 1}
                  title={view.hypotheses.length === 1 ? t.hypotheses.lastStays : undefined}
                  aria-label={t.hypotheses.removeHypothesis(each.name)}
                  onClick={() => void remove(each.name)}
                >
                  ×
                </button>
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Standing({ hypothesis: { place, against, supporting } }: { readonly hypothesis: MatrixHypothesis }) {
  if (place === null) return <p className="small soft">{t.hypotheses.noPlace}</p>
  return (
    <p className="small soft">
      {t.hypotheses.against} <Diamonds side={against} className="denies" /> {saySide(against)}
      {' · '}
      {t.hypotheses.supporting} <Diamonds side={supporting} className="count" /> {saySide(supporting)}
    </p>
  )
}

/** Origins drawn one by one up to here. */
const MOST_DRAWN = 12

/** A filled diamond for each sure origin, an open one for each that may be an echo. */
function Diamonds({ side: { low, high }, className }: { readonly side: MatrixSide; readonly className: string }) {
  if (high > MOST_DRAWN) return null
  return (
    <span className={className} aria-hidden="true">
      {'◆'.repeat(low)}
      {'◇'.repeat(high - low)}
    </span>
  )
}

function saySide({ low, high, pieces }: MatrixSide): string {
  return pieces === 0 ? t.hypotheses.nothing : t.hypotheses.side(low, high, pieces)
}

function inOrderOf(hypotheses: readonly MatrixHypothesis[], { order }: MatrixShift): readonly MatrixHypothesis[] {
  return order.flatMap(({ name, place }) =>
    hypotheses.filter((each) => each.name === name).map((each) => ({ ...each, place })),
  )
}
