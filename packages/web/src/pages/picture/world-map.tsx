import { type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { PlaceRow } from '../../api/records.ts'
import { useKeys } from '../../app/keys.ts'
import { useWidth } from '../../parts/use-width.ts'
import { t } from '../../texts/index.ts'
import { boxAround, drawWorld, WORLD_WIDTH } from './draw-world.ts'
import { type Box, frame, pan, pickLabels, zoom } from './map-view.ts'

interface Props {
  readonly places: readonly PlaceRow[]
  /** Place that is pointed at, here or in the list. */
  readonly pointed: string | null
  readonly point: (id: string | null) => void
}

/** Nearer than this the map would look as if it knew more than the names say. */
const LEAST_KM = 600
const FIRST_KM = 2500
const STEP = 0.2
const HEIGHT = { wide: 0.46, narrow: 0.9 }
const NARROW = 560

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

/** The world with the places as areas; each leads to what is said of it in the list. */
export function WorldMap({ places, pointed, point }: Props) {
  const { ref, width } = useWidth<HTMLDivElement>()
  const areas = places.map(({ area }) => area)
  const key = JSON.stringify(areas)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key tells the areas.
  const world = useMemo(() => drawWorld(areas), [key])
  const height = Math.round(width * (width < NARROW ? HEIGHT.narrow : HEIGHT.wide))
  const home = frame(boxAround(world), { ratio: width / Math.max(1, height), least: FIRST_KM * world.unitsPerKm })
  // What a reader chose stays while days go by, as long as the world is turned alike.
  const [chosen, setChosen] = useState<{ readonly box: Box; readonly of: string } | null>(null)
  const box = chosen !== null && chosen.of === `${key} ${width}` ? chosen.box : home
  const set = (next: Box) => setChosen({ box: next, of: `${key} ${width}` })
  const nearer = (factor: number, at?: readonly [number, number]) =>
    set(zoom(box, { factor, least: LEAST_KM * world.unitsPerKm, most: WORLD_WIDTH * 1.1, ...(at ? { at } : {}) }))
  useWheel(ref, nearer)
  const drag = useDrag(box, width, (by) => set(pan(box, world.whole, by)))
  useKeys(t.picture.map.keys, [
    { keys: '+', label: t.flow.nearer, run: () => nearer(0.6) },
    { keys: '-', label: t.flow.farther, run: () => nearer(1 / 0.6) },
    { keys: '0', label: t.flow.whole, run: () => setChosen(null) },
  ])
  return (
    <div ref={ref} className="map">
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a drawing whose areas are links is no set of fields.
        <svg
          width={width}
          height={height}
          viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`}
          role="group"
          aria-label={t.picture.map.label(places.length)}
          {...drag}
        >
          <path className="map-land" d={world.land} />
          <path className="map-borders" d={world.borders} />
          {places.map((place, index) => (
            <AreaLink
              key={placeId(place)}
              place={place}
              path={world.areas[index]?.path ?? ''}
              pointed={pointed === placeId(place)}
              point={point}
            />
          ))}
          <Labels places={places} boxes={world.areas.map((area) => area?.box ?? null)} unit={box.width / width} />
        </svg>
      )}
      <p className="choices no-print">
        <button type="button" className="button" onClick={() => nearer(0.6)}>
          {t.flow.nearer} <kbd>+</kbd>
        </button>
        <button type="button" className="button" onClick={() => nearer(1 / 0.6)}>
          {t.flow.farther} <kbd>-</kbd>
        </button>
        <button type="button" className="button" onClick={() => setChosen(null)}>
          {t.flow.whole} <kbd>0</kbd>
        </button>
        <button
          type="button"
          className="button"
          aria-label={t.picture.map.move}
          onKeyDown={(event) => {
            const by = ARROWS[event.key]
            if (!by) return
            event.preventDefault()
            set(pan(box, world.whole, by))
          }}
        >
          ← ↑ ↓ →
        </button>
      </p>
    </div>
  )
}

interface AreaProps {
  readonly place: PlaceRow
  readonly path: string
  readonly pointed: boolean
  readonly point: (id: string | null) => void
}

function AreaLink({ place, path, pointed, point }: AreaProps) {
  if (path === '') return null
  const there = place.cells.some(({ how }) => how === 'there')
  return (
    <a
      href={`#${placeId(place)}`}
      className={['map-area', there ? 'there' : 'named', place.area.kind, pointed ? 'pointed' : ''].join(' ')}
      aria-label={`${place.name}: ${t.picture.values(place.cells.length)}`}
      onMouseEnter={() => point(placeId(place))}
      onMouseLeave={() => point(null)}
      onFocus={() => point(placeId(place))}
      onBlur={() => point(null)}
    >
      <path d={path} />
    </a>
  )
}

/** Where a place stands in the list. */
export function placeId({ name, country }: PlaceRow): string {
  return `place-${country}-${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`
}

const LETTER = { width: 7.5, height: 16 }

interface LabelsProps {
  readonly places: readonly PlaceRow[]
  readonly boxes: readonly (Box | null)[]
  /** Units of the drawing in a CSS pixel: letters keep their size. */
  readonly unit: number
}

function Labels({ places, boxes, unit }: LabelsProps) {
  const labels = places.flatMap((place, index) => {
    const box = boxes[index]
    if (!box) return []
    const width = place.name.length * LETTER.width * unit
    const height = LETTER.height * unit
    const middle = box.left + box.width / 2
    const isCountry = place.area.kind === 'country'
    const left = isCountry ? middle - width / 2 : box.left + box.width + 4 * unit
    return [{ id: placeId(place), name: place.name, left, top: box.top + box.height / 2 - height / 2, width, height }]
  })
  return (
    <g>
      {pickLabels(labels).map(({ id, name, left, top, height }) => (
        <text
          key={id}
          className="map-label"
          x={left}
          y={top + height * 0.75}
          fontSize={13 * unit}
          strokeWidth={3 * unit}
        >
          {name}
        </text>
      ))}
    </g>
  )
}

/** So much nearer for each CSS pixel that the wheel turns. */
const WHEEL = 0.002

/**
 * Goes nearer or farther by the wheel with Ctrl or ⌘ held down, which is also how a pinch on a touchpad comes; the wheel alone
 * scrolls the page.
 */
function useWheel(ref: RefObject<HTMLElement | null>, nearer: (factor: number, at: readonly [number, number]) => void) {
  const latest = useRef(nearer)
  useEffect(() => {
    latest.current = nearer
  })
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const onWheel = (event: WheelEvent) => {
      const drawing = (event.target as Element).closest('svg')
      if (drawing === null || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      const { left, top, width, height } = drawing.getBoundingClientRect()
      latest.current(Math.exp(event.deltaY * WHEEL), [(event.clientX - left) / width, (event.clientY - top) / height])
    }
    // React listens without a say in what the browser does: then the whole page would be zoomed.
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [ref])
}

/** Moves what is shown with the pointer. */
function useDrag(box: Box, width: number, move: (by: readonly [number, number]) => void) {
  const last = useRef<readonly [number, number] | null>(null)
  const end = () => {
    last.current = null
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      last.current = [event.clientX, event.clientY]
    },
    onPointerMove: (event: PointerEvent) => {
      if (last.current === null || event.buttons === 0 || width === 0) return
      const [x, y] = last.current
      last.current = [event.clientX, event.clientY]
      const height = (width * box.height) / box.width
      move([(x - event.clientX) / width, (y - event.clientY) / height])
    },
    onPointerUp: end,
    onPointerLeave: end,
  }
}
