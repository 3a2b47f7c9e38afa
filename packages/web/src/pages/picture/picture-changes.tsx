import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { pictureChangesQuery } from '../../api/queries.ts'
import { useCut } from '../../app/as-of.ts'
import { sayDate } from '../../parts/dates.ts'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { filterCells } from './group-cells.ts'
import { sayValue } from './say-figure.ts'

/** What is new, gone or otherwise since a day. */
export function PictureChangesList({ since }: { readonly since: string }) {
  const query = useQuery(pictureChangesQuery(since, useCut()))
  const search = useSearch({ from: '/picture' })
  const changes = (query.data?.changes ?? []).filter(({ cell }) => filterCells([cell], search).length > 0)
  const title = t.picture.changed(sayDate(since))
  return (
    <section className="picture-changes" aria-label={title}>
      <h2>{title}</h2>
      {query.isPending ? (
        <PageLoading />
      ) : query.isError ? (
        <Failed error={query.error} again={() => void query.refetch()} />
      ) : changes.length === 0 ? (
        <p className="soft">{t.picture.noChanges}</p>
      ) : (
        <ul>
          {changes.map(({ change, cell, what }) => (
            <li key={cell.id}>
              <span className={`change-kind ${change}`}>{t.picture.changes[change]}</span>{' '}
              {change === 'gone' ? sayValue(cell) : <a href={`#cell-${cell.id}`}>{sayValue(cell)}</a>}{' '}
              <span className="small soft">
                {cell.subject} · {t.picture.attributes[cell.attribute]}
                {what.length > 0 && ` · ${what.join(' · ')}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
