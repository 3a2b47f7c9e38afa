import { type ReactNode, useState } from 'react'
import type { MatrixShift, MatrixView } from '../../api/records.ts'
import { t } from '../../texts/index.ts'
import { sayOrder } from './say-order.ts'

interface Props {
  readonly view: MatrixView
  readonly shift: MatrixShift | null
  readonly show: (shift: MatrixShift | null) => void
}

/** Holders named before the rest is counted. */
const MOST_NAMED = 6
/** Shifts and notes shown before the rest is folded: they come the gravest first. */
const MOST_SHOWN = 5

/** What the matrix rests on: how many origins, which single one decides the order, and what else a reader must know. */
export function Rest({ view: { restsOn, notes, shifts }, shift, show }: Props) {
  const { low, high, holders } = restsOn
  const other = notes.filter(({ rule }) => !GRAVE.has(rule))
  return (
    <div className="matrix-rest">
      <p>
        {high === 0
          ? t.hypotheses.restsOnNothing
          : t.hypotheses.rests(
              low,
              high,
              holders.slice(0, MOST_NAMED).join(', '),
              Math.max(0, holders.length - MOST_NAMED),
            )}
      </p>
      {shifts.length === 0 && high > 1 && <p>{t.hypotheses.noShifts}</p>}
      {shifts.length > 0 && (
        <section aria-labelledby="shifts-title" className="shifts">
          <h2 id="shifts-title">{t.hypotheses.shifts}</h2>
          <Folding>
            {shifts.map((each) => (
              <li key={each.holder ?? ''}>
                <button
                  type="button"
                  className="shift"
                  aria-pressed={shift?.holder === each.holder}
                  onClick={() => show(shift?.holder === each.holder ? null : each)}
                >
                  ↕ {t.hypotheses.shift(each.holder ?? t.hypotheses.doubtful, sayOrder(each.order))}
                </button>
              </li>
            ))}
          </Folding>
        </section>
      )}
      {other.length > 0 && (
        <section aria-labelledby="notes-title">
          <h2 id="notes-title">{t.hypotheses.notes}</h2>
          <Folding className="notes">
            {other.map(({ rule, words }) => (
              <li key={`${rule} ${words}`}>{words}</li>
            ))}
          </Folding>
        </section>
      )}
    </div>
  )
}

/** A list that begins with a few and shows the rest on demand. */
function Folding({ className, children }: { readonly className?: string; readonly children: readonly ReactNode[] }) {
  const [all, setAll] = useState(false)
  const rest = children.length - MOST_SHOWN
  return (
    <>
      <ul className={className}>{all ? children : children.slice(0, MOST_SHOWN)}</ul>
      {!all && rest > 0 && (
        <button type="button" className="button bare no-print" onClick={() => setAll(true)}>
          {t.hypotheses.more(rest)}
        </button>
      )}
    </>
  )
}

/** That all of it is one voice, however many pieces of evidence. */
export function OneVoice({ notes }: Pick<MatrixView, 'notes'>) {
  return notes
    .filter(({ rule }) => GRAVE.has(rule))
    .map(({ words }) => (
      <p key={words} className="matrix-warning">
        <strong>{words}</strong>
      </p>
    ))
}

/** What makes a count of evidence a repetition of one voice. */
const GRAVE: ReadonlySet<string> = new Set(['one-origin', 'perhaps-one-origin'])
