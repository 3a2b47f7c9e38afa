import './picture.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { ATTRIBUTES, PICTURE_SHOWS } from '../../api/choices.ts'
import { pictureQuery, statusQuery } from '../../api/queries.ts'
import { useCut } from '../../app/as-of.ts'
import { useKeys } from '../../app/keys.ts'
import { useTitle } from '../../app/use-title.ts'
import { Choice, named } from '../../parts/choice.tsx'
import { DaySlider } from '../../parts/day-slider.tsx'
import { SearchField } from '../../parts/search-field.tsx'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { filterCells } from './group-cells.ts'
import { PictureChangesList } from './picture-changes.tsx'
import { PictureTable } from './picture-table.tsx'
import { StrengthCharts } from './strength-chart.tsx'

/** The coasts of the world come with it: they are read when a map is asked for. */
const PictureMap = lazy(async () => ({ default: (await import('./picture-map.tsx')).PictureMap }))

/** Who and what is in the case: strength, places, tactics and more, as known on a day. */
export function PicturePage() {
  useTitle(t.nav.picture)
  const search = useSearch({ from: '/picture' })
  const cut = useCut()
  const status = useQuery(statusQuery())
  const query = useQuery(pictureQuery(cut))
  const all = query.data?.cells ?? []
  const cells = filterCells(all, search)
  const lead = t.picture.lead(cells.length, new Set(cells.map(({ subject }) => subject)).size)
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.picture}</h1>
        {query.data && <p className="soft">{lead}</p>}
      </div>
      {status.data?.publishedFrom && status.data.publishedTo && (
        <DaySlider
          from={status.data.publishedFrom}
          to={status.data.publishedTo}
          ready={!query.isPlaceholderData}
          says={lead}
        />
      )}
      <Filters />
      {query.isPending ? (
        <PageLoading />
      ) : query.isError ? (
        <Failed error={query.error} again={() => void query.refetch()} />
      ) : (
        <>
          {search.since && <PictureChangesList since={search.since} />}
          {cells.length === 0 ? (
            <Nothing empty={all.length === 0 && !cut.as_of} />
          ) : search.show === 'chart' ? (
            <StrengthCharts cells={cells} attribute={search.attribute} knownOn={query.data.knownOn} />
          ) : search.show === 'map' ? (
            <Suspense fallback={<PageLoading />}>
              <PictureMap cells={cells} />
            </Suspense>
          ) : (
            <PictureTable cells={cells} all={all} />
          )}
          {query.data.left > 0 && <p className="soft small">{t.picture.left(query.data.left)}</p>}
        </>
      )}
    </>
  )
}

function Nothing({ empty }: { readonly empty: boolean }) {
  return (
    <State title={t.picture.none}>
      <p>{empty ? t.picture.emptyNext : t.picture.noneNext}</p>
      {empty && (
        <Link className="button" to="/inbox">
          {t.claims.toInbox}
        </Link>
      )}
    </State>
  )
}

function Filters() {
  const search = useSearch({ from: '/picture' })
  const navigate = useNavigate({ from: '/picture' })
  const set = (name: 'subject' | 'attribute' | 'show' | 'since', value: string | undefined) =>
    void navigate({
      search: (before) => ({ ...before, [name]: value || undefined }),
      replace: name === 'subject',
      resetScroll: false,
    })
  const show = (chosen: (typeof PICTURE_SHOWS)[number]) => set('show', chosen === 'table' ? undefined : chosen)
  useKeys(t.picture.keys, [
    { keys: 't', label: t.picture.keyTable, run: () => show('table') },
    { keys: 's', label: t.picture.keyChart, run: () => show('chart') },
    { keys: 'm', label: t.picture.keyMap, run: () => show('map') },
  ])
  return (
    <search className="filters no-print">
      <fieldset className="shows">
        <legend>{t.picture.show}</legend>
        {PICTURE_SHOWS.map((each) => (
          <label key={each}>
            <input type="radio" name="show" checked={(search.show ?? 'table') === each} onChange={() => show(each)} />{' '}
            {t.picture.shows[each]}
          </label>
        ))}
      </fieldset>
      <SearchField
        label={t.picture.subject}
        value={search.subject ?? ''}
        change={(value) => set('subject', value)}
        className="wide"
      />
      <Choice
        label={t.picture.attribute}
        value={search.attribute}
        any
        change={(value) => set('attribute', value)}
        choices={named(ATTRIBUTES, t.picture.attributes)}
      />
      <label className="field">
        {t.picture.since}
        <input
          key={search.since ?? ''}
          type="date"
          defaultValue={search.since}
          onChange={(event) => {
            // A year that is being typed is no day yet.
            if (event.target.value === '' || event.target.value > '1000') set('since', event.target.value)
          }}
        />
      </label>
    </search>
  )
}
