import type { GroupDay } from '../api/records.ts'
import { t } from '../texts/index.ts'
import { instantOf, sayDate } from './dates.ts'

const WIDTH = 148
const HEIGHT = 34
const DAY_MS = 86_400_000

interface Props {
  readonly days: readonly GroupDay[]
  /** The days of the whole list, so that rows can be compared. */
  readonly from: string
  readonly to: string
}

/** How reports piled up over the days while the origins did not: the grey is reports, the band is origins, on one scale. */
export function DaysDrawing({ days, from, to }: Props) {
  if (days.length === 0) return null
  const start = instantOf(from.slice(0, 10))
  const span = Math.max(DAY_MS, instantOf(to.slice(0, 10)) + DAY_MS - start)
  const x = (day: string) => ((instantOf(day) - start) / span) * WIDTH
  const most = Math.max(...days.map(({ documents, high }) => Math.max(documents, high)), 1)
  const y = (n: number) => HEIGHT - 1 - (n / most) * (HEIGHT - 4)
  const steps = days.map((day, index) => ({
    day,
    left: x(day.day),
    right: index + 1 < days.length ? x(days[index + 1]!.day) : WIDTH,
  }))
  const top = (value: (day: GroupDay) => number) =>
    steps
      .map(({ day, left, right }) => `${fix(left)},${fix(y(value(day)))} ${fix(right)},${fix(y(value(day)))}`)
      .join(' ')
  const bottom = (value: (day: GroupDay) => number) =>
    [...steps]
      .reverse()
      .map(({ day, left, right }) => `${fix(right)},${fix(y(value(day)))} ${fix(left)},${fix(y(value(day)))}`)
      .join(' ')
  return (
    <svg
      className="days"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t.claims.days(sayDate(days[0]!.day), sayDate(days.at(-1)!.day))}
    >
      <polygon className="days-reports" points={`${top(({ documents }) => documents)} ${bottom(() => 0)}`} />
      <polygon className="days-doubt" points={`${top(({ high }) => high)} ${bottom(({ low }) => low)}`} />
      <polyline className="days-low" points={top(({ low }) => low)} />
    </svg>
  )
}

function fix(n: number): string {
  return n.toFixed(1)
}
