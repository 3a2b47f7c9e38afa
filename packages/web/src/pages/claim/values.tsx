import type { ValueLine } from '../../api/records.ts'
import { useWidth } from '../../parts/use-width.ts'
import { t } from '../../texts/index.ts'

const LOG_FROM = 30
const HEIGHT = 84
const LABEL = 52

/** The values that reports give, on a line where they are numbers, and who gave them. */
export function Values({ values }: { readonly values: readonly ValueLine[] }) {
  if (values.length === 0) return null
  return (
    <section aria-labelledby="values-title">
      <h2 id="values-title">{t.claim.values}</h2>
      <NumberLine values={values} />
      <ul className="values">
        {values.map((value) => (
          <li key={value.text}>
            <b>{value.text}</b>{' '}
            <span className="soft small">{t.claim.valueReports(value.reports, value.holders.join(', '))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A circle for each number, as large as the reports that give it; logarithmic where the numbers lie far apart. */
function NumberLine({ values }: { readonly values: readonly ValueLine[] }) {
  const { ref, width } = useWidth<HTMLDivElement>()
  const numbers = values.flatMap(({ value, reports }) => (value === null ? [] : [{ value, reports }]))
  const low = Math.min(...numbers.map(({ value }) => value))
  const high = Math.max(...numbers.map(({ value }) => value))
  if (numbers.length < 2 || low === high) return null
  const log = low > 0 && high / low > LOG_FROM
  const scale = (n: number) => (log ? Math.log(n) : n)
  const x = (n: number) => 24 + ((scale(n) - scale(low)) / (scale(high) - scale(low))) * Math.max(0, width - 48)
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const placed = [...numbers]
    .sort((a, b) => a.value - b.value)
    .map((number) => {
      const at = x(number.value)
      const level = Math.max(
        0,
        ends.findIndex((end) => at - end > LABEL),
      )
      ends[level] = at
      return { ...number, at, y: [62, 20, 76, 8][level]! }
    })
  return (
    <div ref={ref} className="number-line">
      <svg width={width} height={HEIGHT} aria-hidden="true">
        <line x1={10} x2={Math.max(10, width - 10)} y1={38} y2={38} />
        {placed.map(({ value, reports, at, y }) => (
          <g key={value}>
            <circle cx={at} cy={38} r={Math.min(14, 4 + Math.sqrt(reports) * 2)} />
            <text x={at} y={y}>
              {value.toLocaleString()}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}
