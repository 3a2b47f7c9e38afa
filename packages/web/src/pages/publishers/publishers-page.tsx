import './publishers.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { publishersQuery } from '../../api/queries.ts'
import type { PublishersView } from '../../api/records.ts'
import { useCut } from '../../app/as-of.ts'
import { useTitle } from '../../app/use-title.ts'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { CopyMatrix } from './copy-matrix.tsx'

/** Who was first, who echoed whom, who corrected, and how often what they carried was denied. */
export function PublishersPage() {
  useTitle(t.nav.publishers)
  const query = useQuery(publishersQuery(useCut()))
  if (query.isPending) return <PageLoading />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  const { items, total, copies } = query.data
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.publishers}</h1>
        <p className="soft">{t.count.publishers(total)}</p>
      </div>
      {items.length === 0 ? (
        <State title={t.publishers.none}>
          <p>{t.claims.emptyNext}</p>
        </State>
      ) : (
        <>
          <Tally items={items} />
          {total > items.length && <p className="soft small">{t.publishers.more(total - items.length)}</p>}
          <CopyMatrix items={items} copies={copies} />
        </>
      )}
    </>
  )
}

function Tally({ items }: Pick<PublishersView, 'items'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keys.
    <section className="wide-table" aria-label={t.nav.publishers} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.claims.publisher}</th>
            {t.publishers.columns.map((column) => (
              <th key={column} scope="col" className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((row) => (
            <tr key={row.publisher}>
              <th scope="row">
                <Link to="/sources/$name" params={{ name: row.publisher }}>
                  {row.publisher}
                </Link>
              </th>
              {[row.documents, row.first, row.echoing, row.echoed, row.corrected].map((n, index) => (
                <td key={t.publishers.columns[index]} className="number">
                  {n === 0 ? '–' : n}
                </td>
              ))}
              <td className="number">{row.denied === 0 ? '–' : t.publishers.of(row.denied, row.claims)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
