import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { whoQuery } from '../../api/queries.ts'
import type { GroupDay } from '../../api/records.ts'
import { useCut } from '../../app/as-of.ts'
import { useKeys } from '../../app/keys.ts'
import { instantOf, sayDate } from '../../parts/dates.ts'
import { t } from '../../texts/index.ts'
import type { Scale } from './lay-out.ts'
import { DAY_MS } from './time-scale.ts'

const FRAME_MS = 800

interface Props {
  readonly id: string
  readonly days: readonly GroupDay[]
  readonly scale: Scale | null
}

/** "As known on": one step for each day of the claim; plays through the days on which the count changed. */
export function AsOfSlider({ id, days, scale }: Props) {
  const cut = useCut()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [playing, setPlaying] = useState(false)
  const last = scale ? Math.round((scale.to - scale.from) / DAY_MS) - 1 : 0
  const at = cut.as_of && scale ? clamp(Math.floor((instantOf(cut.as_of) - scale.from) / DAY_MS), last) : last
  const go = (index: number) => {
    const day =
      scale && index < last ? new Date(scale.from + Math.max(0, index) * DAY_MS).toISOString().slice(0, 10) : undefined
    void navigate({
      to: '.',
      search: (before) => ({ ...before, as_of: day }) as never,
      replace: true,
      resetScroll: false,
    })
  }
  const changes = scale ? days.map(({ day }) => Math.round((instantOf(day) - scale.from) / DAY_MS)) : []
  const later = changes.find((index) => index > at) ?? last
  const earlier = changes.findLast((index) => index < at) ?? 0
  const play = () => {
    if (!playing && at >= last) go(changes[0] ?? 0)
    setPlaying(!playing)
  }
  useEffect(() => {
    if (!playing) return
    if (at >= last) {
      setPlaying(false)
      return
    }
    const timer = setTimeout(() => go(later), FRAME_MS)
    return () => clearTimeout(timer)
  })
  useEffect(() => {
    if (!playing || !scale) return
    const day = new Date(scale.from + later * DAY_MS).toISOString().slice(0, 10)
    void client.prefetchQuery(whoQuery(id, { ...cut, as_of: day }))
  }, [playing, later, scale, client, id, cut])
  useKeys(t.claim.keysDays, [
    { keys: '[', label: t.claim.dayBack, run: () => go(earlier) },
    { keys: ']', label: t.claim.dayOn, run: () => go(later) },
    { keys: 'p', label: t.asOf.play, run: play },
  ])
  if (!scale || last === 0) return null
  const shown = new Date(scale.from + at * DAY_MS).toISOString()
  const counted = days.findLast(({ day }) => instantOf(day) <= scale.from + at * DAY_MS)
  const said = counted
    ? `: ${t.count.origins(counted.low, counted.high)} ${t.count.in(counted.documents, counted.publishers)}`
    : ''
  return (
    <div className="slider">
      <label htmlFor="as-of-range">{t.claim.asKnownOn}</label>
      <input
        id="as-of-range"
        type="range"
        min={0}
        max={last}
        value={at}
        aria-valuetext={`${sayDate(shown)}${said}`}
        onChange={(event) => go(Number(event.target.value))}
      />
      <output htmlFor="as-of-range">{sayDate(shown)}</output>
      <button type="button" className="button no-print" aria-pressed={playing} onClick={play}>
        {playing ? t.asOf.stop : t.asOf.play} <kbd>p</kbd>
      </button>
    </div>
  )
}

function clamp(index: number, last: number): number {
  return Math.min(last, Math.max(0, index))
}
