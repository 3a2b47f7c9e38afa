import { parsePublishedOn } from '../../fields/published-on.ts'

/**
 * When each entry of a live blog was put out, in the order of the page. A time of day alone is set on its day: the
 * earliest entry on that of the page, the next day where the clock goes back by more than BACK_HOURS. It stays without a
 * zone, as the page gives none. Null where an entry shows no time, or where the day is not known.
 *
 * @param shown what each entry shows
 * @param published when the page was first published, as it says; null where it does not
 */
export function timeEntries(shown: readonly (string | null)[], published: string | null): readonly (string | null)[] {
  const clocks = shown.map((time) => (time === null || parsePublishedOn(time) !== null ? null : clockOf(time)))
  const days = daysOf(clocks, published === null ? null : parsePublishedOn(published))
  return shown.map((time, at) => {
    if (time === null || clocks[at] === null) return time
    const day = days[at]
    return day === null || day === undefined ? null : `${day}T${clocks[at]}`
  })
}

/** A smaller step back is an entry that was put in its place late. */
const BACK_HOURS = 6

function clockOf(time: string): string | null {
  const match = /(?<!\d)(\d{1,2})[:.](\d\d)(?!\d)\s*([ap])?\.?m?/i.exec(time)
  if (match === null) return null
  const half = match[3]?.toLowerCase()
  const hour = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'p' ? 12 : 0)
  if (hour > 23 || Number(match[2]) > 59) return null
  return `${String(hour).padStart(2, '0')}:${match[2]}`
}

function daysOf(clocks: readonly (string | null)[], published: string | null): readonly (string | null)[] {
  const first = published === null ? null : /^\d{4}-\d\d-\d\d/.exec(published)?.[0]
  if (first == null) return clocks.map(() => null)
  const hours = clocks.map((clock) => (clock === null ? null : Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60))
  const known = hours.filter((hour) => hour !== null)
  const falls = known.filter((hour, at) => at > 0 && hour < known[at - 1]!).length
  const newestFirst = falls * 2 >= known.length - 1
  const days: (string | null)[] = clocks.map(() => null)
  let day = Date.parse(`${first}T00:00:00Z`)
  let before: number | null = null
  for (let i = 0; i < clocks.length; i++) {
    const at = newestFirst ? clocks.length - 1 - i : i
    const hour = hours[at]!
    if (hour === null) continue
    if (before !== null && before - hour > BACK_HOURS) day += 86_400_000
    before = hour
    days[at] = new Date(day).toISOString().slice(0, 10)
  }
  return days
}
