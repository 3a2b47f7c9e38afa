import { useNavigate } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useListKeys } from '../../app/list-keys.ts'
import { sayDate } from '../../parts/dates.ts'
import { StanceTag } from '../../parts/stance.tsx'
import { useWidth } from '../../parts/use-width.ts'
import { t } from '../../texts/index.ts'
import { type Layout, layOut, narrowWidth, placeMoment, type Scale } from './lay-out.ts'
import type { ReportLine, TreeRow } from './plant-rows.ts'
import { sayHow, sayShift } from './say-how.ts'
import { pickTicks } from './time-scale.ts'

/** Up to here every line is drawn, so that the page prints whole and the browser finds its words. */
const DRAW_ALL = 300
const NARROW = 620

interface Props {
  readonly rows: readonly TreeRow[]
  /** Draws every line, however many: on paper. */
  readonly all: boolean
  readonly scale: Scale | null
  /** The claim of the report that is shown beside. */
  readonly chosen: string | null
  readonly choose: (claim: string) => void
  readonly unfold: (origin: string) => void
}

/** Origins as roots, echoes along the days, like the history of a repository; the words of each at the right. */
export function ClaimTree({ rows, all, scale, chosen, choose, unfold }: Props) {
  const { ref, width } = useWidth<HTMLDivElement>()
  const narrow = width < NARROW || scale === null
  const graph = narrow ? narrowWidth(rows) : Math.round(Math.min(520, width * 0.37))
  const layout = useMemo(
    () => layOut(rows, { width: graph, scale: narrow ? null : scale }),
    [rows, graph, narrow, scale],
  )
  const [margin, setMargin] = useState(0)
  const some = !all && rows.length > DRAW_ALL
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => layout.places[index]!.height,
    overscan: 20,
    scrollMargin: margin,
    enabled: some,
  })
  const box = useRef<HTMLUListElement | null>(null)
  const list = useListKeys({ count: rows.length, reveal: (index) => virtual.scrollToIndex(index, { align: 'center' }) })
  useLayoutEffect(() => setMargin(box.current?.offsetTop ?? 0), [])
  // The heights change with the layout, which the virtual list would otherwise remember.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew for each layout.
  useLayoutEffect(() => virtual.measure(), [layout])
  const shown = some ? virtual.getVirtualItems().map(({ index }) => index) : rows.map((_, index) => index)
  return (
    <div ref={ref} className={narrow ? 'tree narrow' : 'tree'}>
      <h2 className="hidden">{t.claim.treeLabel}</h2>
      <p className="tree-zone soft small">{t.claim.zone}</p>
      {!narrow && scale && <Days scale={scale} width={graph} height={layout.height} />}
      {width > 0 && (
        <>
          <Drawing rows={rows} layout={layout} shown={shown} chosen={chosen} />
          <ul
            ref={(element) => {
              box.current = element
              list.current = element
            }}
            className="tree-rows"
            aria-label={t.claim.treeLabel}
            style={{ height: layout.height }}
          >
            {shown.map((index) => {
              const row = rows[index]!
              const { top, height } = layout.places[index]!
              return (
                <li
                  key={row.key}
                  data-row={index}
                  className="tree-row"
                  style={{ top, height, paddingLeft: graph + 14 }}
                >
                  <Line row={row} chosen={chosen} choose={choose} unfold={unfold} />
                </li>
              )
            })}
          </ul>
        </>
      )}
    </div>
  )
}

function Line({
  row,
  chosen,
  choose,
  unfold,
}: Pick<Props, 'chosen' | 'choose' | 'unfold'> & { readonly row: TreeRow }) {
  if (row.kind === 'fold')
    return (
      <button type="button" className="button bare no-print" onClick={() => unfold(row.tree.id)}>
        {t.claim.unfold(row.hidden)}
      </button>
    )
  if (row.kind === 'origin') return <OriginLine row={row} />
  return <Report row={row} chosen={row.node.claim.id === chosen} choose={choose} />
}

function OriginLine({ row: { tree } }: { readonly row: TreeRow & { readonly kind: 'origin' } }) {
  const about = [
    tree.metBy ? t.claim.metBy(tree.metBy) : t.originKinds[tree.originKind],
    t.count.reports(tree.size),
    foldValues(tree.values).join(' → '),
  ]
  return (
    <div className="origin-line">
      <h3>{tree.holder}</h3>
      <p className="soft small">
        {about.filter((part) => part).join(' · ')}
        {tree.doubtful && <span className="doubt"> · {t.claim.mayBeEcho}</span>}
      </p>
    </div>
  )
}

/** "ten", "Ten" and "10" are one value in three spellings; the first of those that differ by their case alone is kept. */
function foldValues(values: readonly string[]): readonly string[] {
  return values.filter(
    (value, index) => values.findIndex((other) => other.toLowerCase() === value.toLowerCase()) === index,
  )
}

interface ReportProps {
  readonly row: ReportLine
  readonly chosen: boolean
  readonly choose: (claim: string) => void
}

function Report({ row: { node }, chosen, choose }: ReportProps) {
  const navigate = useNavigate()
  const shift = sayShift(node)
  const open = () =>
    void navigate({ to: '/documents/$id', params: { id: node.document.id }, search: { claim: node.claim.id } })
  return (
    <button
      type="button"
      className="report"
      aria-current={chosen || undefined}
      onClick={() => choose(node.claim.id)}
      onFocus={(event) => event.target.matches(':focus-visible') && choose(node.claim.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        open()
      }}
      onDoubleClick={open}
    >
      <span className="report-who">{node.publisher}</span>
      <span className={node.doubt || node.circle ? 'report-how doubt' : 'report-how'}>
        {node.circle && <span aria-hidden="true">↻ </span>}
        {sayHow(node)}
        {node.doubt && <span className="hidden">, {t.how.inDoubt}</span>}
        {shift && <span className="soft"> {shift}</span>} <StanceTag stance={node.stance} />
      </span>
      <time className="report-when number">{sayDate(node.publishedOn, { time: true, zone: false })}</time>
    </button>
  )
}

function Days({ scale, width, height }: { readonly scale: Scale; readonly width: number; readonly height: number }) {
  const ticks = pickTicks(scale, width)
  return (
    <svg className="tree-days" width={width} height={height + 22} aria-hidden="true">
      {ticks.map((at, index) => {
        const x = placeMoment(at, scale, width)
        const date = new Date(at)
        const first = index === 0 || date.getUTCDate() === 1
        return (
          <g key={at}>
            <line x1={x} x2={x} y1={20} y2={height + 22} />
            <text x={x + 3} y={14}>
              {first ? sayDate(date.toISOString().slice(0, 10), { year: false }) : date.getUTCDate()}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

interface DrawingProps {
  readonly rows: readonly TreeRow[]
  readonly layout: Layout
  readonly shown: readonly number[]
  readonly chosen: string | null
}

/** What the words beside it say, for the eye; hidden from those who hear the page. */
function Drawing({ rows, layout, shown, chosen }: DrawingProps) {
  return (
    <svg className="tree-drawing" width={layout.width} height={layout.height} aria-hidden="true">
      <path className="edge" d={layout.certain} />
      <path className="edge doubtful" d={layout.doubtful} />
      {shown.map((index) => {
        const row = rows[index]!
        const { x, y } = layout.places[index]!
        if (row.kind === 'fold') return null
        if (row.kind === 'origin')
          return (
            <path
              key={row.key}
              className={row.tree.doubtful ? 'root doubtful' : 'root'}
              d={`M${x - 7} ${y}l7 -7l7 7l-7 7z`}
            />
          )
        const state = row.node.claim.id === chosen ? ' chosen' : ''
        if (row.node.circle)
          return (
            <text key={row.key} className="circle-mark" x={x} y={y + 5}>
              ↻
            </text>
          )
        return (
          <circle
            key={row.key}
            className={`${row.node.doubt ? 'node doubtful' : 'node'}${state}`}
            cx={x}
            cy={y}
            r={4.5}
          />
        )
      })}
    </svg>
  )
}
