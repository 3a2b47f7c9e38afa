import './source.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { sourceQuery } from '../../api/queries.ts'
import type { SourceClaim, SourceTie, SourceView } from '../../api/records.ts'
import { useTitle } from '../../app/use-title.ts'
import { CountLine } from '../../parts/count-line.tsx'
import { sayDate } from '../../parts/dates.ts'
import { GradePanel } from '../../parts/grade-panel.tsx'
import { quoted } from '../../parts/quoted.ts'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'

/** One who is credited or who publishes: what began with it, whom it repeats and who repeats it, what it corrected, what was denied. */
export function SourcePage() {
  const { name } = useParams({ from: '/sources/$name' })
  const query = useQuery(sourceQuery(name))
  useTitle(name)
  if (query.isPending) return <PageLoading />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  const view = query.data
  return (
    <div className="source">
      <p className="soft small">{t.source.what(view.publishes, view.credited)}</p>
      <h1>{view.name}</h1>
      <Lead view={view} />
      <GradePanel about={{ source: view.name }} />
      <Part title={t.source.first} empty={view.first.length === 0}>
        <Claims items={view.first} all={view.firstOf} />
      </Part>
      <Part title={t.source.denied} empty={view.denied.length === 0}>
        <Claims items={view.denied} all={view.deniedOf} />
      </Part>
      <Part title={t.source.echoes} empty={view.echoes.length === 0}>
        <Ties ties={view.echoes} />
      </Part>
      <Part title={t.source.echoedBy} empty={view.echoedBy.length === 0}>
        <Ties ties={view.echoedBy} />
      </Part>
      <Part title={t.source.corrections} empty={view.corrections.length === 0}>
        <ul>
          {view.corrections.map(({ document, words, retracts }) => (
            <li key={document.id} className="change">
              <Link className="plain serif" to="/documents/$id" params={{ id: document.id }} lang={words.language}>
                {quoted(words.text)}
              </Link>
              <p className="small soft">
                {retracts ? t.source.retracts : t.source.corrects}, {sayDate(words.publishedOn)}
              </p>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  )
}

function Lead({ view }: { readonly view: SourceView }) {
  const { register } = view
  return (
    <>
      <p className="claim-summary">
        {t.source.lead(view.claims, view.firstOf, view.deniedOf)}{' '}
        <Link to="/timeline" search={{ source: view.name }}>
          {t.source.byDay}
        </Link>
      </p>
      {register && (
        <p className="soft small">
          {[
            register.country,
            register.owner && t.source.owner(register.owner),
            register.takes.length > 0 && t.source.takes(register.takes.join(', ')),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {view.more && <p className="soft small">{t.source.more(view.looked)}</p>}
    </>
  )
}

function Part({
  title,
  empty,
  children,
}: {
  readonly title: string
  readonly empty: boolean
  readonly children: ReactNode
}) {
  if (empty) return null
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function Claims({ items, all }: { readonly items: readonly SourceClaim[]; readonly all: number }) {
  return (
    <>
      <ul>
        {items.map(({ row, words }) => (
          <li key={row.id} className="change">
            <Link className="plain serif" to="/claims/$id" params={{ id: row.id }} lang={words.language}>
              {words.text}
            </Link>
            <p className="small">
              <CountLine row={row} />
            </p>
          </li>
        ))}
      </ul>
      {all > items.length && <p className="soft small">{t.claim.moreDoubts(all - items.length)}</p>}
    </>
  )
}

function Ties({ ties }: { readonly ties: readonly SourceTie[] }) {
  return (
    <ul>
      {ties.map(({ name, documents, uncredited }) => (
        <li key={name}>
          <Link to="/sources/$name" params={{ name }}>
            {name}
          </Link>{' '}
          <span className="soft small">
            {t.count.reports(documents)}
            {uncredited > 0 && <span className="doubt"> · {t.source.uncredited(uncredited)}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
