import './interviews.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { interviewsQuery } from '../../api/queries.ts'
import type { InterviewList, InterviewView } from '../../api/records.ts'
import { useListKeys } from '../../app/list-keys.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { useTitle } from '../../app/use-title.ts'
import { sayDate, sayInstant } from '../../parts/dates.ts'
import { NoPapers } from '../../parts/papers/not-then.tsx'
import { ThenBar } from '../../parts/papers/then-bar.tsx'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { Commands } from './commands.tsx'
import { StateMark, StatusMark } from './marks.tsx'

/** Who was asked, by pseudonym: status, consent, duties, and how far each interview is. */
export function InterviewsPage() {
  useTitle(t.nav.interviews)
  const query = useQuery(interviewsQuery(usePaperCut()))
  const items = query.data?.items ?? []
  const list = useListKeys({ count: items.length })
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.interviews}</h1>
        {items.length > 0 && <p className="soft">{t.interviews.lead(items.length)}</p>}
      </div>
      <ThenBar />
      <p className="interview-note small soft">{t.interviews.notHere}</p>
      {query.isPending ? (
        <PageLoading />
      ) : query.isError ? (
        <Failed error={query.error} again={() => void query.refetch()} />
      ) : items.length === 0 ? (
        <NoPapers>
          <State title={t.interviews.none}>
            <p>{t.interviews.noneNext}</p>
            <Commands done={['template', 'new']} />
          </State>
        </NoPapers>
      ) : (
        <>
          <ul
            className="interviews"
            ref={(element) => {
              list.current = element
            }}
          >
            {items.map((view, index) => (
              <li key={view.interview.pseudonym} data-row={index}>
                <Row view={view} />
              </li>
            ))}
          </ul>
          <Disclosures disclosures={query.data.disclosures} />
          <section className="no-print" aria-label={t.interviews.inTerminal}>
            <h2>{t.interviews.inTerminal}</h2>
            <Commands done={['template', 'new']} />
          </section>
        </>
      )}
    </>
  )
}

function Row({ view }: { readonly view: InterviewView }) {
  const { interview, duties, open } = view
  const { hindsight } = usePaperCut()
  const { pseudonym, state, setting } = interview
  return (
    <article className="interview-row">
      <p>
        <Link
          to="/interviews/$pseudonym"
          params={{ pseudonym }}
          search={hindsight ? { hindsight } : {}}
          className="interview-name"
        >
          {pseudonym}
        </Link>{' '}
        {setting && <StatusMark status={setting.status} />} <StateMark state={state} />
      </p>
      {setting === null ? (
        <p className="small soft">{t.interviews.stateHow[state]}</p>
      ) : (
        <p className="small">
          {t.interviews.consent}:{' '}
          {t.interviews.given(setting.consent.given, setting.consent.how, sayDate(setting.consent.on))}
          {setting.consent.limits.length > 0 && ` · ${t.interviews.limitCount(setting.consent.limits.length)}`} ·{' '}
          {t.interviews.dutiesIn(duties.filter(({ answer }) => answer !== null).length, duties.length)}
          {open.length > 0 && <span className="doubt"> · {t.interviews.openNotes(open.length)}</span>}
        </p>
      )}
      <p className="small soft">{t.interviews.signed(view.by, sayInstant(view.at), view.why)}</p>
    </article>
  )
}

function Disclosures({ disclosures }: Pick<InterviewList, 'disclosures'>) {
  return (
    <section className="interview-part" aria-label={t.interviews.disclosures}>
      <h2>{t.interviews.disclosures}</h2>
      {disclosures.length === 0 ? (
        <p className="small soft">{t.interviews.noDisclosures}</p>
      ) : (
        <ul className="small">
          {disclosures.map(({ name, by, at, why }) => (
            <li key={`${name} ${at}`}>{t.interviews.disclosed(name, by, sayInstant(at), why)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
