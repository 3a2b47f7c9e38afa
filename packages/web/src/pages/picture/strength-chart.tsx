import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CellRow } from '../../api/records.ts'
import { sayDate } from '../../parts/dates.ts'
import { State } from '../../parts/state.tsx'
import { useWidth } from '../../parts/use-width.ts'
import { t } from '../../texts/index.ts'
import { pickTicks } from '../claim/time-scale.ts'
import { type AttributeCells, groupCells } from './group-cells.ts'
import { findDated, layOutStrength, type StrengthMark } from './lay-out-strength.ts'
import { sayFigure, sayNumber } from './say-figure.ts'

interface Props {
  readonly cells: readonly CellRow[]
  readonly attribute: CellRow['attribute'] | undefined
  readonly knownOn: string | null
}

/** How many, by whom, over time: for each subject its numbers with the band between the least and the greatest. */
export function StrengthCharts({ cells, attribute = 'strength', knownOn }: Props) {
  const groups = groupCells(cells).flatMap(({ subject, attributes }) =>
    attributes
      .filter((each) => each.attribute === attribute && each.most !== null)
      .map((group) => ({ subject, group })),
  )
  if (groups.length === 0)
    return (
      <State title={t.picture.noNumbers(t.picture.attributes[attribute]!)}>
        <p>{t.picture.noneNext}</p>
      </State>
    )
  return (
    <>
      <p className="soft small chart-how">{t.picture.chartHow}</p>
      {byNumbers(groups).map(({ subject, group }) => (
        <Chart key={`${subject} ${group.planned}`} subject={subject} group={group} knownOn={knownOn} />
      ))}
    </>
  )
}

/** A number alone is no course over time: it stands in its table, after those that are drawn. */
const LEAST_DRAWN = 2

function byNumbers<T extends { readonly group: AttributeCells }>(groups: readonly T[]): readonly T[] {
  const isDrawn = ({ group }: T) => group.cells.length >= LEAST_DRAWN
  return [...groups.filter(isDrawn), ...groups.filter((each) => !isDrawn(each))]
}

const LEFT = 58
/** What a day takes at the foot, in the widths of a day's number alone. */
const DAY_ROOM = 0.55
/** Room for the labels; where there is little, they are the numbers alone. */
const LABELS = { wide: 176, narrow: 72 }
const NARROW = 560

interface ChartProps {
  readonly subject: string
  readonly group: AttributeCells
  readonly knownOn: string | null
}

function Chart({ subject, group, knownOn }: ChartProps) {
  const { ref, width } = useWidth<HTMLDivElement>()
  const [pointed, setPointed] = useState<string | null>(null)
  const figures = findDated(group.cells, knownOn)
  const title = `${subject} · ${t.picture.attributes[group.attribute]}${group.planned ? `, ${t.picture.planned}` : ''}`
  return (
    <section className="chart" aria-label={title}>
      <h2 className="chart-title">{title}</h2>
      <div ref={ref}>
        {width > 0 && figures.length >= LEAST_DRAWN && (
          <Drawing figures={figures} width={width} title={title} pointed={pointed} point={setPointed} />
        )}
      </div>
      <Rows cells={group.cells} title={title} pointed={pointed} point={setPointed} />
    </section>
  )
}

interface Pointing {
  readonly title: string
  /** The value that is pointed at, in the drawing or in the table. */
  readonly pointed: string | null
  readonly point: (id: string | null) => void
}

interface DrawingProps extends Pointing {
  readonly figures: ReturnType<typeof findDated>
  readonly width: number
}

function Drawing({ figures, width, title, pointed, point }: DrawingProps) {
  const narrow = width < NARROW
  const right = width - (narrow ? LABELS.narrow : LABELS.wide)
  const { marks, band, steps, scale, height } = layOutStrength(figures, { left: LEFT, right })
  const foot = steps[0]!.y
  const span = scale.to - scale.from
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing whose marks are links is no set of fields.
    <svg width={width} height={height + 14} role="group" aria-label={t.picture.chartLabel(title, marks.length)}>
      {steps.map(({ n, y }) => (
        <g key={n}>
          <line className="chart-line" x1={LEFT} x2={right} y1={y} y2={y} />
          <text className="chart-number" x={LEFT - 8} y={y + 4}>
            {sayNumber(n)}
          </text>
        </g>
      ))}
      {pickTicks(scale, (right - LEFT) * DAY_ROOM).map((at) => (
        <text key={at} className="chart-day" x={LEFT + ((at - scale.from) / span) * (right - LEFT) + 2} y={foot + 16}>
          {sayDate(new Date(at).toISOString().slice(0, 10), { year: false })}
        </text>
      ))}
      <polygon className="chart-band" points={band.map(([x, y]) => `${x},${y}`).join(' ')} />
      {marks.map((mark) => (
        <Mark
          key={mark.cell.id}
          mark={mark}
          right={right}
          narrow={narrow}
          pointed={pointed === mark.cell.id}
          point={point}
        />
      ))}
    </svg>
  )
}

interface MarkProps {
  readonly mark: StrengthMark
  /** Where the labels begin. */
  readonly right: number
  readonly narrow: boolean
  readonly pointed: boolean
  readonly point: (id: string | null) => void
}

function Mark({ mark, right, narrow, pointed, point }: MarkProps) {
  const { cell, left, said, low, best, high, label } = mark
  const figure = cell.figure!
  return (
    <Link
      to="/claims/$id"
      params={{ id: cell.claim.id }}
      search={{ report: cell.claim.id }}
      className={pointed ? 'chart-mark pointed' : 'chart-mark'}
      aria-label={sayMark(cell)}
      onMouseEnter={() => point(cell.id)}
      onMouseLeave={() => point(null)}
      onFocus={() => point(cell.id)}
      onBlur={() => point(null)}
    >
      <rect x={left} y={high} width={Math.max(2, mark.right - left)} height={Math.max(1, low - high)} />
      <line className="chart-said" x1={left} x2={said} y1={best} y2={best} />
      <line className="chart-since" x1={said} x2={mark.right} y1={best} y2={best} />
      <line className="chart-lead" x1={mark.right} x2={right + 8} y1={best} y2={label} />
      <text x={right + 12} y={label + 4}>
        {narrow ? sayNumber(figure.best) : sayFigure(figure)}
        {cell.denying.high > 0 && !narrow && <tspan className="chart-denied"> {t.picture.deniedMark}</tspan>}
      </text>
    </Link>
  )
}

/** A value with its bounds, its day and its count, for whoever listens. */
function sayMark({ figure, from, affirming, denying }: CellRow): string {
  return [
    // As it is written in the drawing.
    denying.high > 0 ? `${sayFigure(figure!)} ${t.picture.deniedMark}` : sayFigure(figure!),
    figure!.low === figure!.high ? '' : t.picture.bounds(sayNumber(figure!.low), sayNumber(figure!.high)),
    t.picture.from(sayDate(from)),
    t.count.origins(affirming.low, affirming.high),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** The drawing in words, with what has no day and is not drawn. */
function Rows({ cells, title, pointed, point }: Pointing & { readonly cells: readonly CellRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keys.
    <section className="wide-table" aria-label={t.picture.asTable(title)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {t.picture.chartColumns.map((column, index) => (
              <th key={column} scope="col" className={index < 2 ? 'number' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr
              key={cell.id}
              className={pointed === cell.id ? 'pointed' : undefined}
              onMouseEnter={() => point(cell.id)}
              onMouseLeave={() => point(null)}
            >
              <th scope="row" className="number">
                <Link to="/claims/$id" params={{ id: cell.claim.id }} search={{ report: cell.claim.id }}>
                  {cell.figure ? sayFigure(cell.figure) : cell.words}
                </Link>
              </th>
              <td className="number">
                {cell.figure && cell.figure.low !== cell.figure.high
                  ? t.picture.bounds(sayNumber(cell.figure.low), sayNumber(cell.figure.high))
                  : '–'}
              </td>
              <td>
                {cell.from ? sayDate(cell.from) : t.picture.undated}
                {cell.to && ` – ${sayDate(cell.to)}`}
              </td>
              <td>{cell.lastSaid ? sayDate(cell.lastSaid) : '–'}</td>
              <td>{t.count.origins(cell.affirming.low, cell.affirming.high)}</td>
              <td>{cell.denying.high > 0 ? t.count.deny(cell.denying.high) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
