import '../../parts/papers/papers.css'
import './indicators.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { CLIENT, desk, read } from '../../api/desk.ts'
import { alertQuery } from '../../api/paper-queries.ts'
import type { AlertView, PaperRow } from '../../api/records.ts'
import { useKeys } from '../../app/keys.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { useSignPaper } from '../../app/sign-paper.ts'
import { useTitle } from '../../app/use-title.ts'
import { sayDate, sayInstant } from '../../parts/dates.ts'
import { lookThen } from '../../parts/papers/look-then.tsx'
import { PaperFailed } from '../../parts/papers/not-then.tsx'
import { ThenBar } from '../../parts/papers/then-bar.tsx'
import { Versions } from '../../parts/papers/versions.tsx'
import { PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { Clauses } from './clauses.tsx'
import { Editor } from './editor.tsx'
import { SeenDialog } from './seen-dialog.tsx'
import { standingOf } from './standing.ts'
import { StandingMark } from './standing-mark.tsx'

/** One indicator: its condition in words, and clause by clause on whose words it fired, or what is missing. */
export function IndicatorPage() {
  const { name } = useParams({ from: '/indicators/$name' })
  const { edit } = useSearch({ from: '/indicators/$name' })
  const navigate = useNavigate({ from: '/indicators/$name' })
  const query = useQuery(alertQuery(name, usePaperCut()))
  useTitle(query.data?.says ?? null)
  if (query.isPending) return <PageLoading />
  if (query.isError) return <PaperFailed error={query.error} again={() => void query.refetch()} />
  const toView = () => void navigate({ search: ({ edit: _, ...before }) => before })
  if (edit) return <Editor key={name} alert={query.data} names={[]} leave={toView} done={toView} />
  return <Indicator key={name} alert={query.data} />
}

function Indicator({ alert }: { readonly alert: AlertView }) {
  const cut = usePaperCut()
  const navigate = useNavigate()
  const signPaper = useSignPaper()
  const [seeing, setSeeing] = useState(false)
  const { name } = alert
  const now = cut.as_of === undefined
  const standing = standingOf(alert)
  const canSee = now && standing === 'fired new'
  const edit = () => void navigate({ to: '.', search: (before: object) => ({ ...before, edit: 'true' }) as never })
  const markSeen = async (why: string) => {
    const written = await signPaper({
      said: t.indicators.wasSeen(name),
      why: why || t.indicators.seenDefault,
      write: (body) =>
        read<PaperRow>(desk.POST('/api/indicators/{name}/seen', { params: { header: CLIENT, path: { name } }, body })),
    })
    if (written) setSeeing(false)
  }
  const retire = async () => {
    const said = t.indicators.wasRetired(name)
    const path = { sort: 'indicator', name } as const
    await signPaper({
      said,
      why: t.written.defaultWhy(said),
      leave: () => navigate({ to: '/indicators' }),
      write: (body) =>
        read<PaperRow>(desk.DELETE('/api/papers/{sort}/{name}', { params: { header: CLIENT, path }, body })),
    })
  }
  useKeys(
    t.indicators.keys,
    now
      ? [
          ...(canSee ? [{ keys: 's', label: t.indicators.markSeen, run: () => setSeeing(true) }] : []),
          { keys: 'e', label: t.indicators.edit, run: edit },
        ]
      : [],
  )
  return (
    <>
      <p className="soft small">
        {t.nav.indicators} · {name} · {t.indicators.knownOn(sayDate(alert.day))}
      </p>
      <h1>{alert.says}</h1>
      <ThenBar />
      <p className={`alert-state ${standing.replace(' ', '-')}`}>
        <StandingMark standing={standing} />{' '}
        <b>
          {t.alertStates[standing]}
          {alert.since && `, ${t.indicators.since(sayDate(alert.since))}`}
        </b>
      </p>
      <blockquote className="condition">{alert.when}</blockquote>
      {now && (
        <p className="paper-actions no-print">
          {canSee && (
            <button type="button" className="button first" onClick={() => setSeeing(true)}>
              {t.indicators.markSeen} <kbd>s</kbd>
            </button>
          )}
          <button type="button" className="button" onClick={edit}>
            {t.indicators.edit} <kbd>e</kbd>
          </button>
          <button type="button" className="button" onClick={() => void retire()}>
            {t.indicators.retire}
          </button>
        </p>
      )}
      <Clauses alert={alert} />
      {alert.seen.length > 0 && (
        <section aria-labelledby="seen-title" className="alert-seen">
          <h2 id="seen-title">{t.indicators.seen}</h2>
          <ul className="small">
            {alert.seen.map(({ by, at, why }) => (
              <li key={`${at} ${by}`}>
                {by}, <time dateTime={at}>{sayInstant(at)}</time>
                {why && `: ${why}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Versions sort="indicator" paper={alert} link={lookThen} />
      <SeenDialog open={seeing} close={() => setSeeing(false)} see={(why) => void markSeen(why)} />
    </>
  )
}
