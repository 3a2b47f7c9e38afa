import type { LadderView } from '../../api/records.ts'
import { sayDate } from '../../parts/dates.ts'
import { useWidth } from '../../parts/use-width.ts'
import { t } from '../../texts/index.ts'
import { layOverTime } from './lay-over-time.ts'

const LANE = 40
const FOOT = 22
const LABEL_ABOVE = 14

/** Phases as lanes, the last step on top: when each was in force, when its indicators fired, when people decided. */
export function OverTime({ view }: { readonly view: LadderView }) {
  const { ref, width } = useWidth<HTMLDivElement>()
  const laid = layOverTime(view)
  if (laid === null) return null
  const { lanes, from, to } = laid
  const x = (share: number) => 8 + share * Math.max(0, width - 16)
  const height = lanes.length * LANE + FOOT
  const middle = (index: number) => index * LANE + LABEL_ABOVE + (LANE - LABEL_ABOVE) / 2
  return (
    <section aria-labelledby="over-time-title" className="over-time">
      <h2 id="over-time-title">{t.plans.overTime}</h2>
      <div ref={ref}>
        <svg width={width} height={height} role="img" aria-label={t.plans.overTimeLabel(sayDate(from), sayDate(to))}>
          {lanes.map((lane, index) => (
            <g key={lane.name}>
              <line className="lane" x1={x(0)} x2={x(1)} y1={middle(index)} y2={middle(index)} />
              <text className="lane-name" x={x(0)} y={index * LANE + LABEL_ABOVE - 2}>
                {lane.name}
              </text>
              {lane.bars.map(({ start, end, open, words }) => (
                <g key={words}>
                  <title>{words}</title>
                  <rect
                    className={open ? 'bar open' : 'bar'}
                    x={x(start)}
                    y={middle(index) - 6}
                    width={Math.max(3, x(end) - x(start))}
                    height={12}
                    rx={2}
                  />
                </g>
              ))}
              {lane.fired.map(({ at, words }) => (
                <path key={words} className="fired" d={`M${x(at) - 6} ${middle(index) + 6}h12l-6 -11z`}>
                  <title>{words}</title>
                </path>
              ))}
              {lane.decided.map(({ at, words }) => (
                <circle key={words} className="decided" cx={x(at)} cy={middle(index)} r={4.5}>
                  <title>{words}</title>
                </circle>
              ))}
            </g>
          ))}
          <text className="day" x={x(0)} y={height - 5}>
            {sayDate(from)}
          </text>
          <text className="day" x={x(1)} y={height - 5} textAnchor="end">
            {sayDate(to)}
          </text>
        </svg>
      </div>
      <p className="small soft">{t.plans.legend.join(' · ')}</p>
    </section>
  )
}
