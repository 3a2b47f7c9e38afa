import './indicators.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { alertsQuery } from '../../api/paper-queries.ts'
import type { AlertView } from '../../api/records.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { sayDate } from '../../parts/dates.ts'
import { PapersPage } from '../../parts/papers/papers-page.tsx'
import { t } from '../../texts/index.ts'
import { Editor } from './editor.tsx'
import { STANDINGS, standingOf } from './standing.ts'
import { StandingMark } from './standing-mark.tsx'

/** What is watched for: what has fired and nobody saw first, then by how close each is. */
export function IndicatorsPage() {
  const { edit } = useSearch({ from: '/indicators' })
  const navigate = useNavigate({ from: '/indicators' })
  const editor = (names: readonly string[]) => (
    <Editor
      alert={null}
      names={names}
      leave={() => void navigate({ search: {} })}
      done={(name) => void navigate({ to: '/indicators/$name', params: { name } })}
    />
  )
  return (
    <PapersPage
      title={t.nav.indicators}
      texts={t.indicators}
      query={useQuery(alertsQuery(usePaperCut()))}
      lead={(rows) => t.indicators.lead(rows.length, rows.filter(({ isNew }) => isNew).length)}
      write={() => void navigate({ search: { edit: 'true' } })}
      editor={edit ? editor : null}
    >
      {(rows) => <Alerts items={rows} />}
    </PapersPage>
  )
}

function Alerts({ items }: { readonly items: readonly AlertView[] }) {
  const groups = STANDINGS.map((standing) => ({
    standing,
    alerts: items.filter((alert) => standingOf(alert) === standing),
  })).filter(({ alerts }) => alerts.length > 0)
  const ordered = groups.flatMap(({ alerts }) => alerts)
  return (
    <>
      {groups.map(({ standing, alerts }) => (
        <section key={standing} className="alerts" aria-labelledby={`alerts-${standing}`}>
          <h2 id={`alerts-${standing}`}>{t.alertStates[standing]}</h2>
          <p className="small soft">{t.indicators.states[standing]}</p>
          <ul>
            {alerts.map((alert) => (
              <AlertRow key={alert.name} alert={alert} index={ordered.indexOf(alert)} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function AlertRow({ alert, index }: { readonly alert: AlertView; readonly index: number }) {
  const { hindsight } = usePaperCut()
  const missing = alert.clauses.filter((clause) => clause.missing !== null)
  return (
    <li className="paper-row alert-row" data-row={index}>
      <StandingMark standing={standingOf(alert)} />
      <div>
        <Link
          className="plain paper-title"
          to="/indicators/$name"
          params={{ name: alert.name }}
          search={hindsight ? { hindsight } : {}}
        >
          {alert.says}
        </Link>
        <p className="small soft">
          {alert.name} · {t.indicators.short[standingOf(alert)]}
          {alert.since && ` ${t.indicators.since(sayDate(alert.since))}`}
        </p>
        {alert.state === 'fired' ? (
          <p className="small soft clip">{alert.when}</p>
        ) : (
          <ul className="small">
            {missing.map((clause) => (
              <li key={clause.text} className="clip">
                <span className="soft">{clause.text}:</span> {t.indicators.clause(clause.low, clause.high)},{' '}
                {clause.missing}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
