import '../../parts/papers/papers.css'
import './indicators.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { alertsQuery } from '../../api/paper-queries.ts'
import type { AlertView } from '../../api/records.ts'
import { useKeys } from '../../app/keys.ts'
import { useListKeys } from '../../app/list-keys.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { useTitle } from '../../app/use-title.ts'
import { sayDate } from '../../parts/dates.ts'
import { NoPapers } from '../../parts/papers/not-then.tsx'
import { ThenBar } from '../../parts/papers/then-bar.tsx'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { Editor } from './editor.tsx'
import { STANDINGS, standingOf } from './standing.ts'
import { StandingMark } from './standing-mark.tsx'

/** What is watched for: what has fired and nobody saw first, then by how close each is. */
export function IndicatorsPage() {
  useTitle(t.nav.indicators)
  const cut = usePaperCut()
  const { edit } = useSearch({ from: '/indicators' })
  const navigate = useNavigate({ from: '/indicators' })
  const query = useQuery(alertsQuery(cut))
  const write = () => void navigate({ search: { edit: 'true' } })
  useKeys(t.nav.indicators, edit ? [] : [{ keys: 'w', label: t.indicators.new, run: write }])
  if (query.isPending) return <PageLoading />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  const { items } = query.data
  if (edit)
    return (
      <Editor
        alert={null}
        names={items.map(({ name }) => name)}
        leave={() => void navigate({ search: {} })}
        done={(name) => void navigate({ to: '/indicators/$name', params: { name } })}
      />
    )
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.indicators}</h1>
        {items.length > 0 && (
          <p className="soft">{t.indicators.lead(items.length, items.filter(({ isNew }) => isNew).length)}</p>
        )}
        {items.length > 0 && (
          <p className="paper-actions no-print">
            <button type="button" className="button" onClick={write}>
              {t.indicators.new} <kbd>w</kbd>
            </button>
          </p>
        )}
      </div>
      <ThenBar />
      {items.length === 0 ? (
        <NoPapers>
          <State title={t.indicators.empty}>
            <p>{t.indicators.emptyNext}</p>
            <button type="button" className="button first" onClick={write}>
              {t.indicators.new} <kbd>w</kbd>
            </button>
          </State>
        </NoPapers>
      ) : (
        <Alerts items={items} />
      )}
    </>
  )
}

function Alerts({ items }: { readonly items: readonly AlertView[] }) {
  const list = useListKeys({ count: items.length })
  const groups = STANDINGS.map((standing) => ({
    standing,
    alerts: items.filter((alert) => standingOf(alert) === standing),
  })).filter(({ alerts }) => alerts.length > 0)
  const ordered = groups.flatMap(({ alerts }) => alerts)
  return (
    <div
      ref={(element) => {
        list.current = element
      }}
    >
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
    </div>
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
