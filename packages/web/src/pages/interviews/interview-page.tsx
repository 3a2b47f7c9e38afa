import './interviews.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { interviewQuery } from '../../api/queries.ts'
import type { InterviewView } from '../../api/records.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { useTitle } from '../../app/use-title.ts'
import { sayDate } from '../../parts/dates.ts'
import { PaperFailed } from '../../parts/papers/not-then.tsx'
import { ThenBar } from '../../parts/papers/then-bar.tsx'
import { PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { Answers } from './answers.tsx'
import { Commands } from './commands.tsx'
import { Duties } from './duties.tsx'
import { isHeld, StateMark, StatusMark } from './marks.tsx'
import { Setting } from './setting.tsx'

/** One interview to read: under what consent and how it was held, which duties were met, what was asked and answered. */
export function InterviewPage() {
  const { pseudonym } = useParams({ from: '/interviews/$pseudonym' })
  const query = useQuery(interviewQuery(pseudonym, usePaperCut()))
  useTitle(query.data?.name ?? null)
  if (query.isPending) return <PageLoading />
  if (query.isError) return <PaperFailed error={query.error} again={() => void query.refetch()} />
  return <Whole view={query.data} />
}

const DONE = {
  open: ['masks', 'duty', 'likeness', 'close', 'withdraw'],
  closed: ['likeness', 'apart', 'identity', 'withdraw'],
  withdrawn: [],
} as const

function Whole({ view }: { readonly view: InterviewView }) {
  const { interview, name } = view
  const { pseudonym, state, setting, turns } = interview
  const { consent } = setting ?? {}
  return (
    <article className="interview">
      <p className="small no-print">
        <Link to="/interviews">{t.interviews.all}</Link>
      </p>
      <div className="page-head">
        <h1>{pseudonym}</h1>
        <p>
          {setting && <StatusMark status={setting.status} />} <StateMark state={state} />
        </p>
      </div>
      <ThenBar />
      <p>{t.interviews.stateHow[state]}</p>
      {isHeld(setting?.status) && <p className="banner">{t.interviews.held}</p>}
      {consent && (
        <section className="interview-part" aria-label={t.interviews.consent}>
          <h2>{t.interviews.consent}</h2>
          <p className={consent.given ? undefined : 'denies'}>
            {t.interviews.given(consent.given, consent.how, sayDate(consent.on))}
          </p>
          <dl className="interview-facts">
            <Listed label={t.interviews.uses} items={consent.uses} none={t.interviews.noUse} />
            <Listed label={t.interviews.limits} items={consent.limits} none={t.interviews.noLimits} />
          </dl>
        </section>
      )}
      {setting && (
        <>
          <Answers turns={turns} language={setting.language} closed={state === 'closed'} />
          {state === 'closed' && (
            <p className="choices no-print">
              <Link className="button" to="/claims" search={{ publisher: name }}>
                {t.interviews.claims}
              </Link>
              <Link className="button" to="/documents" search={{ publisher: name }}>
                {t.interviews.report}
              </Link>
            </p>
          )}
          <Duties view={view} />
          <Setting interview={interview} setting={setting} />
        </>
      )}
      {DONE[state].length > 0 && (
        <section className="interview-part no-print" aria-label={t.interviews.inTerminal}>
          <h2>{t.interviews.inTerminal}</h2>
          <p className="small soft">{t.interviews.notHere}</p>
          <Commands done={DONE[state]} pseudonym={pseudonym} />
        </section>
      )}
      <p className="small soft">
        {t.interviews.version(view.version)} · {t.interviews.signed(view.by, sayDate(view.at), view.why)}
      </p>
    </article>
  )
}

interface ListedProps {
  readonly label: string
  readonly items: readonly string[]
  readonly none: string
}

function Listed({ label, items, none }: ListedProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {items.length === 0 ? (
          <span className="soft">{none}</span>
        ) : (
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  )
}
