import './claims.css'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { claimsQuery, statusQuery } from '../../api/queries.ts'
import { useCut } from '../../app/as-of.ts'
import { useTitle } from '../../app/use-title.ts'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { VirtualList } from '../../parts/virtual-list.tsx'
import { t } from '../../texts/index.ts'
import { ClaimFilters } from './claim-filters.tsx'
import { ClaimRowLine } from './claim-row.tsx'
import { SavedViews } from './saved-views.tsx'

/** Which claims stand on one mouth: the list, sorted by what counting reports inflates most. */
export function ClaimsPage() {
  useTitle(t.claims.title)
  const search = useSearch({ from: '/claims' })
  const cut = useCut()
  const status = useQuery(statusQuery())
  const sort = search.sort ?? (search.q ? 'relevance' : 'inflation')
  const query = useInfiniteQuery(claimsQuery({ ...search, ...cut, sort }))
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? []
  const total = query.data?.pages[0]?.total ?? null
  const from = status.data?.publishedFrom ?? null
  const to = status.data?.publishedTo ?? null
  return (
    <>
      <div className="page-head">
        <h1>{t.claims.title}</h1>
        {total !== null && <p className="soft">{t.claims.lead(total)}</p>}
        <SavedViews />
      </div>
      <ClaimFilters sort={sort} />
      {query.isPending ? (
        <PageLoading />
      ) : query.isError ? (
        <Failed error={query.error} again={() => void query.refetch()} />
      ) : rows.length === 0 ? (
        <NoClaims empty={status.data?.documents === 0} />
      ) : (
        <VirtualList
          label={t.claims.title}
          count={rows.length}
          total={total}
          estimate={76}
          keyOf={(index) => rows[index]!.id}
          more={query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : null}
        >
          {(index) => <ClaimRowLine row={rows[index]!} from={from} to={to} />}
        </VirtualList>
      )}
    </>
  )
}

function NoClaims({ empty }: { readonly empty: boolean }) {
  if (!empty)
    return (
      <State title={t.claims.none}>
        <p>{t.claims.noneNext}</p>
        <Link className="button" to="/claims" search={{}}>
          {t.claims.clear}
        </Link>
      </State>
    )
  return (
    <State title={t.claims.empty}>
      <p>{t.claims.emptyNext}</p>
      <Link className="button first" to="/inbox">
        {t.claims.toInbox}
      </Link>
    </State>
  )
}
