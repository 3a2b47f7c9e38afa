import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { changesQuery, statusQuery } from '../../api/queries.ts'
import type { ChangesView } from '../../api/records.ts'
import { CountLine } from '../../parts/count-line.tsx'
import { sayDate } from '../../parts/dates.ts'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'

const SEEN = 'sayso.seen'

/** What came since one last looked: intervals that moved, new claims, new reports under what they were copied from. */
export function Changes() {
  const status = useQuery(statusQuery())
  const title = status.data?.title
  if (title === undefined) return null
  return <Since key={title} title={title} />
}

function Since({ title }: { readonly title: string }) {
  const place = `${SEEN}.${title}`
  const [since, setSince] = useState(() => Number(localStorage.getItem(place) ?? 0))
  const query = useQuery(changesQuery(since))
  if (query.isPending) return <PageLoading />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  const view = query.data
  const seen = (until: number) => {
    localStorage.setItem(place, String(until))
    setSince(until)
  }
  const nothing = view.documents === 0 && view.moved.length === 0 && view.claims.length === 0
  return (
    <section className="changes" aria-labelledby="changes-title">
      <div className="page-head">
        <h2 id="changes-title">{since === 0 ? t.inbox.sinceBegin : t.inbox.since}</h2>
        {!nothing && (
          <button type="button" className="button" onClick={() => seen(view.until)}>
            {t.inbox.seen}
          </button>
        )}
        {since > 0 && (
          <button type="button" className="button bare" onClick={() => seen(0)}>
            {t.inbox.fromBegin}
          </button>
        )}
      </div>
      {nothing ? <p className="soft">{t.inbox.nothing}</p> : <p>{t.inbox.came(view.documents, view.judgements)}</p>}
      {since > 0 && <Moved view={view} />}
      {since > 0 && <NewClaims view={view} />}
      <Folds view={view} />
      {view.unseen > 0 && <p className="soft small">{t.inbox.unseen(view.unseen)}</p>}
    </section>
  )
}

function Moved({ view }: { readonly view: ChangesView }) {
  if (view.moved.length === 0) return null
  return (
    <>
      <h3>{t.inbox.moved}</h3>
      <ul>
        {view.moved.map(({ row, before, after }) => (
          <li key={row.id} className="change">
            <Link className="plain serif" to="/claims/$id" params={{ id: row.id }} lang={row.headline.language}>
              {row.headline.text}
            </Link>
            <p className="small">
              {t.inbox.from(t.count.origins(before.low, before.high))}{' '}
              <b className="count">{t.count.origins(after.low, after.high)}</b>
              {after.denying !== before.denying && <span className="denies"> · {t.count.deny(after.denying)}</span>}
              {after.declining !== before.declining && ` · ${t.count.decline(after.declining)}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function NewClaims({ view }: { readonly view: ChangesView }) {
  if (view.claims.length === 0) return null
  return (
    <>
      <h3>{t.inbox.newClaims}</h3>
      <ul>
        {view.claims.map((row) => (
          <li key={row.id} className="change">
            <Link className="plain serif" to="/claims/$id" params={{ id: row.id }} lang={row.headline.language}>
              {row.headline.text}
            </Link>
            <p className="small">
              <CountLine row={row} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Folds({ view }: { readonly view: ChangesView }) {
  if (view.folds.length === 0) return null
  return (
    <>
      <h3>{t.inbox.folds}</h3>
      <ul>
        {view.folds.map(({ head, headIsNew, echoes }) => (
          <li key={head.id} className="change">
            <Link className="plain" to="/documents/$id" params={{ id: head.id }}>
              {head.title ?? t.reader.untitled}
            </Link>
            <p className="small soft">
              {head.publisher ?? t.reader.noPublisher}, {sayDate(head.publishedOn)} · {t.count.claims(head.claims)}
              {!headIsNew && ` · ${t.inbox.known}`}
            </p>
            {echoes.length > 0 && (
              <details className="small">
                <summary>{t.inbox.copies(echoes.length)}</summary>
                <ul>
                  {echoes.map((echo) => (
                    <li key={echo.id}>
                      <Link to="/documents/$id" params={{ id: echo.id }}>
                        {echo.title ?? t.reader.untitled}
                      </Link>{' '}
                      <span className="soft">
                        {echo.publisher ?? t.reader.noPublisher}, {sayDate(echo.publishedOn)}
                        {echo.how && ` · ${t.how[echo.how]}`}
                      </span>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
