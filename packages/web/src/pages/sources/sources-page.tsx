import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { sourcesQuery } from '../../api/queries.ts'
import { useCut } from '../../app/as-of.ts'
import { useTitle } from '../../app/use-title.ts'
import { SearchField } from '../../parts/search-field.tsx'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { VirtualList } from '../../parts/virtual-list.tsx'
import { t } from '../../texts/index.ts'

/** Who is credited in the reports, and how much of what they say is denial. */
export function SourcesPage() {
  useTitle(t.nav.sources)
  const { q } = useSearch({ from: '/sources' })
  const navigate = useNavigate({ from: '/sources' })
  const query = useInfiniteQuery(sourcesQuery({ ...useCut(), ...(q ? { q } : {}) }))
  const rows = query.data?.pages.flatMap(({ items }) => [...items]) ?? []
  const total = query.data?.pages[0]?.total ?? null
  if (query.isPending) return <PageLoading />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.sources}</h1>
        <p className="soft">{t.sources.lead(total ?? rows.length, total === null && query.hasNextPage)}</p>
      </div>
      <search className="filters no-print">
        <SearchField
          label={t.sources.name}
          value={q ?? ''}
          change={(value) =>
            void navigate({
              search: ({ q: _, ...before }) => (value ? { ...before, q: value } : before),
              replace: true,
            })
          }
        />
      </search>
      {rows.length === 0 ? (
        <State title={q ? t.sources.noneSuch : t.sources.none}>
          <p>{q ? t.sources.noneSuchNext : t.claims.emptyNext}</p>
        </State>
      ) : (
        <VirtualList
          label={t.nav.sources}
          count={rows.length}
          total={total}
          estimate={58}
          keyOf={(index) => `${rows[index]!.name} ${index}`}
          more={query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : null}
        >
          {(index) => {
            const { name, unnamed, claims, denying } = rows[index]!
            return (
              <article className="document-row">
                <Link className="claim-link plain" to="/sources/$name" params={{ name }}>
                  {name}
                </Link>
                <p className="small soft">
                  {t.count.claims(claims)}
                  {denying > 0 && <span className="denies"> · {t.sources.denying(denying)}</span>}
                  {unnamed && ` · ${t.sources.unnamed}`}
                </p>
              </article>
            )
          }}
        </VirtualList>
      )}
    </>
  )
}
