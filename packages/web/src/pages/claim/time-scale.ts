import type { GroupDay, WhoView } from '../../api/records.ts'
import { instantOf } from '../../parts/dates.ts'
import type { Scale } from './lay-out.ts'

export const DAY_MS = 86_400_000

/** The days of a claim from left to right, whole days, the same whatever day one looks from; null where nothing is dated. */
export function timeScale(who: Pick<WhoView, 'from' | 'to'>, days: readonly GroupDay[]): Scale | null {
  const times = [who.from, who.to, days[0]?.day ?? null, days.at(-1)?.day ?? null].map(instantOf)
  const known = times.filter((at) => !Number.isNaN(at))
  if (known.length === 0) return null
  const from = Math.floor(Math.min(...known) / DAY_MS) * DAY_MS
  const to = (Math.floor(Math.max(...known) / DAY_MS) + 1) * DAY_MS
  return { from, to }
}

/** Days to write at the top of a drawing of this width: every one, or as many as there is room for. */
export function pickTicks({ from, to }: Scale, width: number): readonly number[] {
  const days = Math.round((to - from) / DAY_MS)
  const step = [1, 2, 5, 7, 14, 30, 90, 180, 365, 730].find((every) => (width / days) * every >= 30) ?? 3650
  return Array.from({ length: Math.ceil(days / step) }, (_, index) => from + index * step * DAY_MS)
}
