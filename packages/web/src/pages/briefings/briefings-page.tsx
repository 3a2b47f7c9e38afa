import './briefing.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { briefingsQuery } from '../../api/brief-queries.ts'
import type { BriefingRow } from '../../api/records.ts'
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
import { NewBriefing } from './new-briefing.tsx'
import { TlpMark } from './tlp-mark.tsx'

/** Every briefing of the case, the newest first, and the way to a new one. */
export function BriefingsPage() {
  useTitle(t.nav.briefings)
  const query = useQuery(briefingsQuery(usePaperCut()))
  const [beginning, setBeginning] = useState(false)
  const rows = [...(query.data?.items ?? [])].reverse()
  const list = useListKeys({ count: rows.length })
  useKeys(t.nav.briefings, [{ keys: 'n', label: t.briefings.newKey, run: () => setBeginning(true) }])
  if (query.isPending) return <PageLoading />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.briefings}</h1>
        {rows.length > 0 && <p className="soft">{t.briefings.lead(rows.length)}</p>}
        <button type="button" className="button first" onClick={() => setBeginning(true)}>
          {t.briefings.new} <kbd>n</kbd>
        </button>
      </div>
      <ThenBar />
      {rows.length === 0 ? (
        <NoPapers>
          <State title={t.briefings.none}>
            <p>{t.briefings.noneNext}</p>
          </State>
        </NoPapers>
      ) : (
        <ul
          ref={(element) => {
            list.current = element
          }}
          aria-label={t.nav.briefings}
        >
          {rows.map((row, index) => (
            <li key={row.name} data-row={index} className="document-row">
              <Row row={row} />
            </li>
          ))}
        </ul>
      )}
      <NewBriefing open={beginning} close={() => setBeginning(false)} taken={rows.map(({ name }) => name)} />
    </>
  )
}

function Row({ row }: { readonly row: BriefingRow }) {
  const { name, title, state, tlp, sentences, version, by, at } = row
  return (
    <article>
      <Link className="claim-link plain" to="/briefings/$name" params={{ name }}>
        {title}
      </Link>
      <p className="small soft">
        <span className={state === 'issued' ? 'paper-state issued' : 'paper-state'}>{t.briefings.states[state]}</span>{' '}
        <TlpMark tlp={tlp} /> {t.briefings.sentences(sentences)} · {t.papers.version(version)} ·{' '}
        {t.papers.by(by, sayInstant(at))}
      </p>
    </article>
  )
}
