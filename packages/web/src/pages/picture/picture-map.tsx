import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { picturePlacesQuery } from '../../api/queries.ts'
import type { CellRow, PicturePlaces, PlaceRow } from '../../api/records.ts'
import { useCut } from '../../app/as-of.ts'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { sayValue } from './say-figure.ts'
import { placeId, WorldMap } from './world-map.tsx'

/** Where the picture is: areas of the world, the same in words, and the names that are on no map. */
export function PictureMap({ cells }: { readonly cells: readonly CellRow[] }) {
  const query = useQuery(picturePlacesQuery(useCut()))
  const [pointed, setPointed] = useState<string | null>(null)
  if (query.isPending) return <PageLoading />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  const byId = new Map(cells.map((cell) => [cell.id, cell]))
  const places = keepShown(query.data.places, byId)
  const unplaced = keepShown(query.data.unplaced, byId)
  return (
    <div className="where">
      {places.length === 0 ? (
        <State title={t.picture.map.none}>
          <p>{t.picture.map.noneNext}</p>
        </State>
      ) : (
        <>
          <p className="soft small chart-how">{t.picture.map.how}</p>
          <WorldMap places={places} pointed={pointed} point={setPointed} />
        </>
      )}
      <div className="where-lists">
        {places.length > 0 && (
          <section aria-label={t.picture.map.places}>
            <h2>{t.picture.map.places}</h2>
            <ul>
              {places.map((place) => (
                <li
                  key={placeId(place)}
                  id={placeId(place)}
                  className={pointed === placeId(place) ? 'place pointed' : 'place'}
                  onMouseEnter={() => setPointed(placeId(place))}
                  onMouseLeave={() => setPointed(null)}
                >
                  <Place place={place} byId={byId} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {unplaced.length > 0 && <Unplaced rows={unplaced} byId={byId} />}
      </div>
      <p className="small soft">
        {query.data.from} {t.picture.map.borders}
      </p>
    </div>
  )
}

type ById = ReadonlyMap<string, CellRow>

/** Places with those of their cells that no filter leaves out. */
function keepShown<T extends Pick<PlaceRow, 'cells'>>(rows: readonly T[], byId: ById): readonly T[] {
  return rows
    .map((row) => ({ ...row, cells: row.cells.filter(({ id }) => byId.has(id)) }))
    .filter(({ cells }) => cells.length > 0)
}

function Place({ place, byId }: { readonly place: PlaceRow; readonly byId: ById }) {
  const { name, area, why, printed, cells } = place
  const there = cells.filter(({ how }) => how === 'there')
  const named = cells.filter(({ how }) => how === 'named')
  const others = printed.filter((each) => each !== name)
  return (
    <>
      <h3>{name}</h3>
      <p className="small soft">
        {area.kind === 'country'
          ? t.picture.map.country
          : `${t.picture.map.around(area.radiusKm)} · ${countryName(place.country)} · ${why}`}
        {others.length > 0 && ` · ${t.picture.map.printed(others.join(', '))}`}
      </p>
      {there.length > 0 && (
        <>
          <h4 className="small">{t.picture.map.there}</h4>
          <Cells ids={there.map(({ id }) => id)} byId={byId} />
        </>
      )}
      {named.length > 0 && (
        <details className="small" open={there.length === 0 && named.length <= 5}>
          <summary>
            {t.picture.map.named}: {t.picture.values(named.length)}
          </summary>
          <Cells ids={named.map(({ id }) => id)} byId={byId} />
        </details>
      )}
    </>
  )
}

function Unplaced({ rows, byId }: { readonly rows: PicturePlaces['unplaced']; readonly byId: ById }) {
  return (
    <section aria-label={t.picture.map.unplaced}>
      <h2>{t.picture.map.unplaced}</h2>
      <p className="small soft">{t.picture.map.unplacedHow}</p>
      <ul>
        {rows.map(({ printed, why, cells }) => (
          <li key={printed.join()} className="place">
            <details>
              <summary>
                {printed.join(', ')}{' '}
                <span className="small soft">
                  {why} · {t.picture.values(cells.length)}
                </span>
              </summary>
              <Cells ids={cells.map(({ id }) => id)} byId={byId} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Cells({ ids, byId }: { readonly ids: readonly string[]; readonly byId: ById }) {
  return (
    <ul className="place-cells">
      {ids.map((id) => {
        const cell = byId.get(id)!
        return (
          <li key={id}>
            <Link to="/claims/$id" params={{ id: cell.claim.id }} search={{ report: cell.claim.id }}>
              {sayValue(cell)}
            </Link>{' '}
            <span className="small soft">
              {cell.subject} · {t.picture.attributes[cell.attribute]} ·{' '}
              {t.count.origins(cell.affirming.low, cell.affirming.high)}
              {cell.denying.high > 0 && ` · ${t.count.deny(cell.denying.high)}`}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

const COUNTRIES = new Intl.DisplayNames([document.documentElement.lang || 'en'], { type: 'region' })

function countryName(code: string): string {
  return COUNTRIES.of(code) ?? code
}
