import './day-slider.css'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useCut } from '../app/as-of.ts'
import { useKeys } from '../app/keys.ts'
import { t } from '../texts/index.ts'
import { instantOf, sayDate } from './dates.ts'

const DAY_MS = 86_400_000
const FRAME_MS = 900

interface Props {
  /** First and last day, ISO; the last one means everything that is known. */
  readonly from: string
  readonly to: string
  /** Whether what was asked for is shown: playing waits for it. */
  readonly ready: boolean
  /** What is shown on the day, in words, for whoever listens. */
  readonly says: string
}

/** "As known on": a step for each day of the case; plays through them. The day stands in the address. */
export function DaySlider({ from, to, ready, says }: Props) {
  const cut = useCut()
  const navigate = useNavigate()
  const [playing, setPlaying] = useState(false)
  const start = instantOf(from.slice(0, 10))
  const last = Math.max(0, Math.round((instantOf(to.slice(0, 10)) - start) / DAY_MS))
  const at = cut.as_of ? Math.min(last, Math.max(0, Math.floor((instantOf(cut.as_of) - start) / DAY_MS))) : last
  const dayAt = (index: number) => new Date(start + index * DAY_MS).toISOString().slice(0, 10)
  const go = (index: number) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, as_of: index < last ? dayAt(Math.max(0, index)) : undefined }) as never,
      replace: true,
      resetScroll: false,
    })
  const play = () => {
    if (!playing && at >= last) go(0)
    setPlaying(!playing)
  }
  useEffect(() => {
    if (!playing || !ready) return
    if (at >= last) {
      setPlaying(false)
      return
    }
    const timer = setTimeout(() => go(at + 1), FRAME_MS)
    return () => clearTimeout(timer)
  })
  useKeys(t.asOf.keys, [
    { keys: '[', label: t.asOf.dayBack, run: () => go(at - 1) },
    { keys: ']', label: t.asOf.dayOn, run: () => go(at + 1) },
    { keys: 'p', label: t.asOf.play, run: play },
  ])
  if (last === 0) return null
  const shown = dayAt(at)
  return (
    <div className="day-slider no-print">
      <label htmlFor="day-range">{t.claim.asKnownOn}</label>
      <input
        id="day-range"
        type="range"
        min={0}
        max={last}
        value={at}
        aria-valuetext={`${sayDate(shown)}: ${says}`}
        onChange={(event) => go(Number(event.target.value))}
      />
      <output htmlFor="day-range">{sayDate(shown)}</output>
      <button type="button" className="button" aria-pressed={playing} onClick={play}>
        {playing ? t.asOf.stop : t.asOf.play} <kbd>p</kbd>
      </button>
    </div>
  )
}
