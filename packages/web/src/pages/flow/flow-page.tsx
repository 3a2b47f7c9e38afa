import './flow.css'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { flowQuery } from '../../api/queries.ts'
import type { FlowView } from '../../api/records.ts'
import { useCut } from '../../app/as-of.ts'
import { useKeys } from '../../app/keys.ts'
import { useTitle } from '../../app/use-title.ts'
import { sayDate } from '../../parts/dates.ts'
import { State } from '../../parts/state.tsx'
import { Failed, PageLoading } from '../../parts/states.tsx'
import { t } from '../../texts/index.ts'
import { drawFlow, type FlowDrawing } from './draw-flow.ts'
import type { FlowPlaces } from './place-flow.ts'

/** The case as one drawing: reports along time, publishers as lanes, echoes as edges, origins at the left. */
export function FlowPage() {
  useTitle(t.nav.flow)
  const query = useQuery(flowQuery(useCut()))
  const places = usePlaces(query.data)
  const hasFonts = useFontsFor(query.data)
  if (query.isPending) return <PageLoading />
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  if (query.data.items.length === 0)
    return (
      <State title={t.flow.none}>
        <p>{t.claims.emptyNext}</p>
      </State>
    )
  return (
    <>
      <div className="page-head">
        <h1>{t.nav.flow}</h1>
        <p className="soft">
          {t.flow.lead(query.data.items.length, query.data.echoes.length, query.data.next !== null)}
        </p>
      </div>
      {places && hasFonts ? <Drawing view={query.data} places={places} /> : <PageLoading />}
    </>
  )
}

/** The places of a flow, worked out beside the page; null until they are there. */
function usePlaces(view: FlowView | undefined): FlowPlaces | null {
  const [places, setPlaces] = useState<FlowPlaces | null>(null)
  useEffect(() => {
    if (!view) return
    const worker = new Worker(new URL('./flow.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = (event: MessageEvent<FlowPlaces>) => setPlaces(event.data)
    const { lanes, items, origins } = view
    worker.postMessage({ lanes, items, origins })
    return () => worker.terminate()
  }, [view])
  return places
}

/**
 * Whether the fonts of all names are there. A canvas never asks for a font by itself in time: names drawn before are measured in
 * another one, and cut.
 */
function useFontsFor(view: FlowView | undefined): boolean {
  const [hasFonts, setHasFonts] = useState(false)
  useEffect(() => {
    if (!view) return
    let gone = false
    const family = getComputedStyle(document.documentElement).getPropertyValue('--sans')
    const letters = [...view.lanes.map(({ publisher }) => publisher), ...view.origins.map(({ holder }) => holder)].join(
      '',
    )
    const done = () => !gone && setHasFonts(true)
    // A font that does not come is no reason to draw nothing.
    document.fonts.load(`12px ${family}`, letters).then(done, done)
    return () => {
      gone = true
    }
  }, [view])
  return hasFonts
}

function Drawing({ view, places }: { readonly view: FlowView; readonly places: FlowPlaces }) {
  const box = useRef<HTMLDivElement>(null)
  const names = useRef<HTMLCanvasElement>(null)
  const drawing = useRef<FlowDrawing | null>(null)
  const navigate = useNavigate()
  const [chosen, setChosen] = useState<string | null>(null)
  useEffect(() => {
    if (!box.current || !names.current) return
    const drawn = drawFlow({ drawing: box.current, names: names.current }, view, places, { choose: setChosen })
    drawing.current = drawn
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    dark.addEventListener('change', drawn.restyle)
    return () => {
      dark.removeEventListener('change', drawn.restyle)
      drawn.close()
    }
  }, [view, places])
  const document = view.items.find(({ id }) => id === chosen)
  const origin = view.origins.find(({ id }) => id === chosen)
  const step = (by: number) => {
    const at = view.items.findIndex(({ id }) => id === chosen)
    const next = view.items[Math.min(view.items.length - 1, Math.max(0, at + by))]
    if (next) drawing.current?.choose(next.id)
  }
  const open = () => document && void navigate({ to: '/documents/$id', params: { id: document.id } })
  useKeys(t.nav.flow, [
    { keys: 'j', label: t.flow.later, run: () => step(1) },
    { keys: 'k', label: t.flow.earlier, run: () => step(-1) },
    { keys: 'Enter', label: t.claim.open, run: open },
    { keys: '+', label: t.flow.nearer, run: () => drawing.current?.zoom(1.3) },
    { keys: '-', label: t.flow.farther, run: () => drawing.current?.zoom(1 / 1.3) },
    { keys: '0', label: t.flow.whole, run: () => drawing.current?.fit() },
    { keys: 'ArrowLeft', label: t.flow.pan, run: () => drawing.current?.pan(120, 0) },
    { keys: 'ArrowRight', label: t.flow.pan, run: () => drawing.current?.pan(-120, 0) },
    { keys: 'ArrowUp', label: t.flow.pan, run: () => drawing.current?.pan(0, 120) },
    { keys: 'ArrowDown', label: t.flow.pan, run: () => drawing.current?.pan(0, -120) },
  ])
  const echoes = view.echoes.filter((echo) => echo.document === chosen || echo.from === chosen)
  return (
    <>
      <div className="flow-tools">
        <button type="button" className="button" onClick={() => drawing.current?.zoom(1.3)}>
          {t.flow.nearer} <kbd>+</kbd>
        </button>
        <button type="button" className="button" onClick={() => drawing.current?.zoom(1 / 1.3)}>
          {t.flow.farther} <kbd>-</kbd>
        </button>
        <button type="button" className="button" onClick={() => drawing.current?.fit()}>
          {t.flow.whole} <kbd>0</kbd>
        </button>
        {t.flow.legend.map((part) => (
          <span key={part} className="soft small">
            {part}
          </span>
        ))}
      </div>
      <div className="flow-box">
        {/* Cytoscape looks for this id and, where it is missing, would write a style into the page, which is not allowed. */}
        <div ref={box} id="__________cytoscape_stylesheet" className="flow" role="img" aria-label={t.flow.label} />
        <canvas ref={names} className="flow-names" />
      </div>
      <div className="flow-chosen" role="status" aria-live="polite">
        {document && (
          <>
            <p>
              <Link className="serif" to="/documents/$id" params={{ id: document.id }} lang={document.language}>
                {document.title ?? t.reader.untitled}
              </Link>
            </p>
            <p className="small soft">
              {document.publisher ?? t.reader.noPublisher}, {sayDate(document.publishedOn, { time: true })} ·{' '}
              {t.count.claims(document.claims)} ·{' '}
              {document.first ? t.flow.first : t.flow.repeats(echoes.filter((echo) => echo.document === chosen).length)}{' '}
              · {t.flow.repeated(echoes.filter((echo) => echo.from === chosen).length)}
            </p>
          </>
        )}
        {origin && (
          <p>
            <b>{origin.holder}</b>{' '}
            <span className="soft">
              {origin.metBy ? t.claim.metBy(origin.metBy) : t.originKinds[origin.originKind]} ·{' '}
              {t.flow.restOn(origin.documents.length)}
            </span>
          </p>
        )}
        {!document && !origin && <p className="soft">{t.flow.hint}</p>}
      </div>
    </>
  )
}
