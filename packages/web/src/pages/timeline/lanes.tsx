import type { TimelineRow } from '../../api/records.ts'
import { CLOCKS, type Clock } from '../../app/as-of.ts'
import { instantOf, sayDate } from '../../parts/dates.ts'
import { useWidth } from '../../parts/use-width.ts'
import { t } from '../../texts/index.ts'
import type { Scale } from '../claim/lay-out.ts'
import { pickTicks } from '../claim/time-scale.ts'
import { daysDrawn, keyOf, whenByClock } from './by-time.ts'

const LANE = 46
const LEFT = 132
const DAY_MS = 86_400_000
/** Days before and after the reports that are drawn at least; what was said or happened farther off stands in the list only. */
const AROUND_DAYS = 14

/** How many claims fall on each day of each clock, one of a few days on each of them; a bar leads to its day in the list. */
export function Lanes({ rows, by }: { readonly rows: readonly TimelineRow[]; readonly by: Clock }) {
  const { ref, width } = useWidth<HTMLDivElement>()
  const published = rows.map(({ words }) => instantOf(words.publishedOn)).filter((at) => !Number.isNaN(at))
  if (published.length === 0) return null
  const first = Math.min(...published)
  const last = Math.max(...published)
  const around = Math.max(AROUND_DAYS * DAY_MS, (last - first) / 2)
  const all = rows
    .flatMap((row) => CLOCKS.flatMap((clock) => drawnOf(row, clock)))
    .map((day) => instantOf(day))
    .filter((at) => at >= first - around && at <= last + around)
  const from = Math.floor(Math.min(...all) / DAY_MS) * DAY_MS
  const scale = { from, to: Math.max(...all) + DAY_MS }
  const x = (at: number) => LEFT + ((at - scale.from) / (scale.to - scale.from)) * (width - LEFT - 8)
  const bar = Math.max(2, x(scale.from + DAY_MS) - x(scale.from) - 1.5)
  return (
    <div ref={ref} className="lanes">
      {width > 0 && (
        <svg width={width} height={LANE * CLOCKS.length + 22} aria-hidden="true">
          {pickTicks(scale, width - LEFT).map((at, index) => (
            <g key={at}>
              <line className="lane-tick" x1={x(at)} x2={x(at)} y1={0} y2={LANE * CLOCKS.length} />
              <text className="lane-day" x={x(at) + 2} y={LANE * CLOCKS.length + 15}>
                {sayTick(at, index === 0)}
              </text>
            </g>
          ))}
          {CLOCKS.map((clock, lane) => (
            <Lane
              key={clock}
              clock={clock}
              rows={rows}
              top={lane * LANE}
              chosen={clock === by}
              x={x}
              width={bar}
              scale={scale}
            />
          ))}
        </svg>
      )}
    </div>
  )
}

interface LaneProps {
  readonly clock: Clock
  readonly rows: readonly TimelineRow[]
  readonly top: number
  readonly chosen: boolean
  readonly x: (at: number) => number
  /** Of a bar. */
  readonly width: number
  readonly scale: Scale
}

function Lane({ clock, rows, top, chosen, x, width, scale }: LaneProps) {
  const days = new Map<string, { readonly n: number; readonly leadsTo: string }>()
  for (const row of rows)
    for (const day of drawnOf(row, clock)) {
      const at = instantOf(day)
      const before = days.get(day)
      const leadsTo = before?.leadsTo ?? keyOf(whenByClock(row, clock))
      if (at >= scale.from && at < scale.to) days.set(day, { n: (before?.n ?? 0) + 1, leadsTo })
    }
  const most = Math.max(1, ...[...days.values()].map(({ n }) => n))
  return (
    <g className={chosen ? 'lane chosen' : 'lane'}>
      <text x={0} y={top + LANE - 8}>
        {t.timeline.clocks[clock]}
      </text>
      <line x1={LEFT} x2="100%" y1={top + LANE - 4} y2={top + LANE - 4} />
      {[...days].map(([day, { n, leadsTo }]) => {
        const height = 4 + (n / most) * (LANE - 14)
        // biome-ignore lint/correctness/useJsxKeyInIterable: the element around it has the key.
        const bar = <rect x={x(instantOf(day))} y={top + LANE - 4 - height} width={width} height={height} />
        return chosen ? (
          <a key={day} href={`#time-${leadsTo}`} tabIndex={-1}>
            {bar}
          </a>
        ) : (
          <g key={day}>{bar}</g>
        )
      })}
    </g>
  )
}

function drawnOf(row: TimelineRow, clock: Clock): readonly string[] {
  const when = whenByClock(row, clock)
  return when === null ? [] : daysDrawn(when)
}

function sayTick(at: number, first: boolean): string {
  const day = new Date(at).toISOString().slice(0, 10)
  return first || day.endsWith('-01') ? sayDate(day, { year: false }) : String(Number(day.slice(8)))
}
