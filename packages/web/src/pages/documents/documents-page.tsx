import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { documentsQuery, foundDocumentsQuery, publishersQuery, statusQuery } from '../../api/queries.ts'
import type { DocumentRow, SearchHit } from '../../api/records.ts'
import { useCut } from '../../app/as-of.ts'
import { useKeys } from '../../app/keys.ts'
import { useTitle } from '../../app/use-title.ts'
import { Choice } from '../../parts/choice.tsx'
import { fromWord, toWord } from '../../parts/cut-words.ts'
import { sayDate } from '../../parts/dates.ts'
import { nameLanguage } from '../../parts/languages.ts'
import { SearchField } from '../../parts/search-field.tsx'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { VirtualList } from '../../parts/virtual-list.tsx'
import { t } from '../../texts/index.ts'

/** Every report of the case, newest first, with what it was made from. */
export function DocumentsPage() {
  useTitle(t.nav.documents)
  const { q, ...filters } = useSearch({ from: '/documents' })
  const cut = useCut()
  const all = useInfiniteQuery({ ...documentsQuery({ ...filters, ...cut }), enabled: !q })
  const found = useInfiniteQuery({
    ...foundDocumentsQuery({ ...filters, ...cut, q: q ?? '', found: 'document' }),
    enabled: Boolean(q),
  })
  const query = q ? found : all
  const rows: readonly (DocumentRow | SearchHit)[] = query.data?.pages.flatMap(({ items }) => [...items]) ?? []
  const total = query.data?.pages[0]?.total ?? null
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.documents}</h1>
        {total !== null && <p className="soft">{t.count.reports(total)}</p>}
      </div>
      <DocumentFilters />
      {query.isPending ? (
        <PageLoading />
      ) : query.isError ? (
        <Failed error={query.error} again={() => void query.refetch()} />
      ) : rows.length === 0 ? (
        <State title={t.documents.none}>
          <p>{t.claims.noneNext}</p>
          <Link className="button" to="/inbox">
            {t.claims.toInbox}
          </Link>
        </State>
      ) : (
        <VirtualList
          label={t.nav.documents}
          count={rows.length}
          total={total}
          estimate={64}
          keyOf={(index) => rows[index]!.id}
          more={query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : null}
        >
          {(index) => <Row row={rows[index]!} />}
        </VirtualList>
      )}
    </>
  )
}

function Row({ row }: { readonly row: DocumentRow | SearchHit }) {
  return (
    <article className="document-row">
      <Link
        className="claim-link plain"
        to="/documents/$id"
        params={{ id: row.id }}
        {...(row.kind === 'document-row' ? { lang: row.language } : {})}
      >
        {row.title ?? t.reader.untitled}
      </Link>
      <p className="small soft">
        {row.publisher ?? t.reader.noPublisher} · {sayDate(row.publishedOn, { time: true, year: true })}
        {row.kind === 'document-row' ? (
          <>
            {' · '}
            {t.count.claims(row.claims)}
            {row.versions > 1 && ` · ${t.documents.version(row.versions)}`}
            {row.from[0] && (
              <>
                {' · '}
                {t.documents.from(row.from[0].how, row.from[0].publisher ?? t.claim.anEarlier)}
              </>
            )}
          </>
        ) : (
          <>
            {row.versions > 1 && ` · ${t.reader.version(row.version, row.versions)}`}
            {' · '}
            {fromWord(row.before)}
            <mark>{row.words}</mark>
            {toWord(row.after)}
          </>
        )}
      </p>
    </article>
  )
}

function DocumentFilters() {
  const search = useSearch({ from: '/documents' })
  const navigate = useNavigate({ from: '/documents' })
  const status = useQuery(statusQuery())
  const publishers = useQuery(publishersQuery({}))
  const field = useRef<HTMLInputElement>(null)
  useKeys(t.nav.documents, [{ keys: '/', label: t.keys.filter, run: () => field.current?.focus() }])
  const set = (name: string, value: string) =>
    void navigate({ search: (before) => ({ ...before, [name]: value || undefined }), replace: name === 'q' })
  return (
    <search className="filters no-print">
      <SearchField
        ref={field}
        className="wide"
        label={t.documents.search}
        value={search.q ?? ''}
        change={(q) => set('q', q)}
      />
      <Choice
        label={t.claims.publisher}
        value={search.publisher}
        any
        change={(value) => set('publisher', value)}
        choices={Object.fromEntries((publishers.data?.items ?? []).map(({ publisher }) => [publisher, publisher]))}
      />
      <Choice
        label={t.claims.language}
        value={search.language}
        any
        change={(value) => set('language', value)}
        choices={Object.fromEntries(Object.keys(status.data?.languages ?? {}).map((tag) => [tag, nameLanguage(tag)]))}
      />
      <label className="field">
        {t.claims.from}
        <input type="date" value={search.from ?? ''} onChange={(event) => set('from', event.target.value)} />
      </label>
      <label className="field">
        {t.claims.to}
        <input type="date" value={search.to ?? ''} onChange={(event) => set('to', event.target.value)} />
      </label>
    </search>
  )
}
