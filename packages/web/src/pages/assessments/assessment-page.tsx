import './assessment.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { assessmentQuery } from '../../api/brief-queries.ts'
import type { AssessmentSheet, WordingNote } from '../../api/records.ts'
import { useKeys } from '../../app/keys.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { useTitle } from '../../app/use-title.ts'
import { sayInstant } from '../../parts/dates.ts'
import { HeldClaimLines } from '../../parts/held-claim.tsx'
import { PaperFailed } from '../../parts/papers/not-then.tsx'
import { ThenBar } from '../../parts/papers/then-bar.tsx'
import { Versions } from '../../parts/papers/versions.tsx'
import { quoted } from '../../parts/quoted.ts'
import { PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { AddDissent } from './add-dissent.tsx'
import { Terms } from './terms.tsx'
import { WordingNotes } from './wording-notes.tsx'

/** One assessment: the answer, how likely, how well founded and on what; another's view stands beside it. */
export function AssessmentPage() {
  const { name } = useParams({ from: '/assessments/$name' })
  const { version } = useSearch({ from: '/assessments/$name' })
  const query = useQuery(assessmentQuery(name, version, usePaperCut()))
  useTitle(query.data?.question ?? name)
  if (query.isPending) return <PageLoading />
  if (query.isError) return <PaperFailed error={query.error} again={() => void query.refetch()} />
  return <Sheet sheet={query.data} />
}

function Sheet({ sheet }: { readonly sheet: AssessmentSheet }) {
  const { name, question, answer, basis, version, versions, claims, dissent, notes } = sheet
  const navigate = useNavigate()
  useKeys(t.nav.assessments, [
    {
      keys: 'e',
      label: t.assessments.writeKey,
      run: () => void navigate({ to: '/assessments/$name/edit', params: { name } }),
    },
  ])
  const of = (field: WordingNote['field']) => notes.filter((note) => note.field === field)
  return (
    <article className="assessment">
      <p className="soft small">{t.papers.versionOf(version, versions)}</p>
      <h1>{question}</h1>
      <ThenBar />
      {version < versions && (
        <p className="banner no-print">
          {t.papers.older(version)}{' '}
          <Link to="/assessments/$name" params={{ name }}>
            {t.papers.latest}
          </Link>
        </p>
      )}
      <div className="assessment-sides">
        <div>
          <p className="claim-summary serif">{answer}</p>
          <WordingNotes notes={of('answer')} />
          <Terms {...sheet} />
          <p>
            <span className="soft small">{t.assessments.basis}: </span>
            {basis}
          </p>
          <WordingNotes notes={of('basis')} />
          <p className="no-print choices">
            <Link className="button" to="/assessments/$name/edit" params={{ name }}>
              {t.assessments.edit} <kbd>e</kbd>
            </Link>
          </p>
          <Lines title={t.assessments.reasons} lines={sheet.reasons} />
          <WordingNotes notes={of('reasons')} />
          <Lines title={t.assessments.assumptions} lines={sheet.assumptions} />
          <Lines title={t.assessments.gaps} lines={sheet.gaps} />
          <Lines title={t.assessments.wouldChange} lines={sheet.wouldChange} />
          {claims.length > 0 && (
            <section aria-label={t.assessments.claims}>
              <h2>{t.assessments.claims}</h2>
              {claims.map(({ words, held }) =>
                held ? (
                  <HeldClaimLines key={held.hash} held={held} />
                ) : (
                  <div key={`${words.page} ${words.anchor.start} ${words.facet}`} className="held">
                    <p className="serif">{quoted(words.anchor.exact)}</p>
                    <p className="small doubt">{t.papers.lost}</p>
                  </div>
                ),
              )}
            </section>
          )}
        </div>
        <section className="dissents" aria-label={t.assessments.dissent}>
          <h2>{t.assessments.dissent}</h2>
          {dissent.length === 0 && <p className="soft small">{t.assessments.noDissent}</p>}
          {dissent.map((view) => (
            <blockquote key={`${view.by} ${view.at}`} className="dissent">
              <p className="serif">{view.answer}</p>
              <Terms {...view} />
              <p className="small">{view.why}</p>
              <p className="small soft">{t.papers.by(view.by, sayInstant(view.at))}</p>
            </blockquote>
          ))}
          {version === versions && <AddDissent name={name} />}
        </section>
      </div>
      <Versions
        sort="assessment"
        paper={sheet}
        link={({ version: to }) => (
          <Link to="/assessments/$name" params={{ name }} search={{ version: String(to) }}>
            {t.papers.version(to)}
          </Link>
        )}
      />
    </article>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
