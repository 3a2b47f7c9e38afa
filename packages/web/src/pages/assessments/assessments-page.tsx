import './assessment.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { assessmentsQuery } from '../../api/brief-queries.ts'
import type { AssessmentRow } from '../../api/records.ts'
import { Dialog } from '../../app/dialog.tsx'
import { useKeys } from '../../app/keys.ts'
import { useListKeys } from '../../app/list-keys.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { useTitle } from '../../app/use-title.ts'
import { sayInstant } from '../../parts/dates.ts'
import { NoPapers } from '../../parts/papers/not-then.tsx'
import { ThenBar } from '../../parts/papers/then-bar.tsx'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { Terms } from './terms.tsx'

/** Every assessment of the case, the newest first, and the way to a new one. */
export function AssessmentsPage() {
  useTitle(t.nav.assessments)
  const query = useQuery(assessmentsQuery(usePaperCut()))
  const [beginning, setBeginning] = useState(false)
  const rows = [...(query.data?.items ?? [])].reverse()
  const list = useListKeys({ count: rows.length })
  useKeys(t.nav.assessments, [{ keys: 'n', label: t.assessments.newKey, run: () => setBeginning(true) }])
  if (query.isPending) return <PageLoading />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.assessments}</h1>
        {rows.length > 0 && <p className="soft">{t.assessments.lead(rows.length)}</p>}
        <button type="button" className="button first" onClick={() => setBeginning(true)}>
          {t.assessments.new} <kbd>n</kbd>
        </button>
      </div>
      <ThenBar />
      {rows.length === 0 ? (
        <NoPapers>
          <State title={t.assessments.none}>
            <p>{t.assessments.noneNext}</p>
          </State>
        </NoPapers>
      ) : (
        <ul
          ref={(element) => {
            list.current = element
          }}
          aria-label={t.nav.assessments}
        >
          {rows.map((row, index) => (
            <li key={row.name} data-row={index} className="document-row">
              <Row row={row} />
            </li>
          ))}
        </ul>
      )}
      <Dialog open={beginning} close={() => setBeginning(false)} title={t.assessments.new}>
        <NameForm taken={rows.map(({ name }) => name)} close={() => setBeginning(false)} />
      </Dialog>
    </>
  )
}

function Row({ row }: { readonly row: AssessmentRow }) {
  const { name, question, answer, dissent, version, by, at } = row
  return (
    <article>
      <Link className="claim-link plain" to="/assessments/$name" params={{ name }}>
        {question}
      </Link>
      <p>{answer}</p>
      <Terms {...row} />
      <p className="small soft">
        {dissent > 0 && <span className="denies">{t.assessments.dissents(dissent)} · </span>}
        {t.papers.version(version)} · {t.papers.by(by, sayInstant(at))}
      </p>
    </article>
  )
}

function NameForm({ taken, close }: { readonly taken: readonly string[]; readonly close: () => void }) {
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const name = typed.trim()
  const isTaken = taken.includes(name)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        close()
        void navigate({ to: '/assessments/$name/edit', params: { name } })
      }}
    >
      <p>{t.assessments.noneNext}</p>
      <div>
        <label className="field">
          {t.papers.name}
          <input
            required
            maxLength={100}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            aria-describedby="assessment-name-hint"
          />
        </label>
        <p id="assessment-name-hint" className={isTaken ? 'small doubt' : 'small soft'}>
          {isTaken ? t.papers.nameTaken : t.papers.nameHint}
        </p>
      </div>
      <p>
        <button type="submit" className="button first" disabled={isTaken || name === ''}>
          {t.briefings.begin}
        </button>
      </p>
    </form>
  )
}
