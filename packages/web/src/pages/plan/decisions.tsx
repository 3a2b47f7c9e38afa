import type { DecisionRow } from '../../api/records.ts'
import { sayDate } from '../../parts/dates.ts'
import { t } from '../../texts/index.ts'

/** Who entered or left what, from which day and why, the newest first. */
export function Decisions({ decisions }: { readonly decisions: readonly DecisionRow[] }) {
  return (
    <section aria-labelledby="decisions-title" className="decisions">
      <h2 id="decisions-title">{t.plans.decisions}</h2>
      {decisions.length === 0 ? (
        <p className="soft">{t.plans.noDecisions}</p>
      ) : (
        <ol>
          {decisions.toReversed().map(({ phase, move, on, by, at, why }) => (
            <li key={`${at} ${phase} ${move}`}>
              <p>
                <time dateTime={on} className="number">
                  {sayDate(on)}
                </time>{' '}
                · <b>{move === 'enter' ? t.plans.entered(phase) : t.plans.wasLeft(phase)}</b> · {by}
              </p>
              <p className="small soft">{why}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
