/**
 * A date as inputs give it, made ISO 8601 and no more precise than it was; null where it is none.
 * Read are ISO 8601 in its variants, RFC 2822, Unix times, and dates in the words of the press in the languages of
 * MONTH_LANGUAGES. A time without zone stays without zone. `03/04/2024` could be two days and is none.
 *
 * @example parsePublishedOn('22 октября 2024, 14:05') // '2024-10-22T14:05'
 * @example parsePublishedOn('2024-05') // '2024-05'
 */
export function parsePublishedOn(found: string | number): string | null {
  if (typeof found === 'number') return fromUnix(found)
  if (found.length > LONGEST * 4) return null
  const text = found.trim().replace(/\s+/g, ' ')
  if (text.length === 0 || text.length > LONGEST) return null
  return fromIso(text) ?? fromDigits(text) ?? fromWords(text.toLowerCase())
}

/** Whether an ISO 8601 date has a time but no zone. */
export function lacksZone(publishedOn: string): boolean {
  return publishedOn.includes('T') && !/(?:Z|[+-]\d\d:\d\d)$/.test(publishedOn)
}

/** No date in words is longer; what is longer is a sentence. */
const LONGEST = 100
/** Seconds since 1970 up to the year 5138; greater numbers are milliseconds. */
const MOST_SECONDS = 1e11

function fromUnix(number: number): string | null {
  const ms = Math.abs(number) < MOST_SECONDS ? number * 1000 : number
  // 0 and its neighbours are the default of a field that nobody filled in.
  return Number.isFinite(ms) && ms > 86_400_000 && ms < 8e15 ? new Date(ms).toISOString().replace('.000Z', 'Z') : null
}

const ISO =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?)?)?$/

function fromIso(text: string): string | null {
  const match = ISO.exec(text)
  if (!match) return fromCompact(text)
  const [, year, month, day, hour, minute, second, fraction, zone] = match
  return compose({ year, month, day, hour, minute, second, fraction, zone })
}

function fromCompact(text: string): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/.exec(text)
  if (!match) return /^\d{10}(?:\d{3})?$/.test(text) ? fromUnix(Number(text)) : null
  const [, year, month, day, hour, minute, second, zone] = match
  return compose({ year, month, day, hour, minute, second, zone })
}

interface Parts {
  readonly year: string | undefined
  readonly month?: string | number | undefined
  readonly day?: string | number | undefined
  readonly hour?: string | undefined
  readonly minute?: string | undefined
  readonly second?: string | undefined
  readonly fraction?: string | undefined
  readonly zone?: string | undefined
}

function compose(parts: Parts): string | null {
  const year = Number(parts.year)
  const month = parts.month === undefined ? null : Number(parts.month)
  const day = parts.day === undefined ? null : Number(parts.day)
  if (year < 1000 || year > 9999) return null
  if (month !== null && (month < 1 || month > 12)) return null
  if (day !== null && (day < 1 || day > new Date(Date.UTC(year, month!, 0)).getUTCDate())) return null
  let made = [String(year), ...[month, day].filter((n) => n !== null).map(twoDigits)].join('-')
  if (day === null || parts.hour === undefined) return made
  if (Number(parts.hour) > 23 || Number(parts.minute) > 59 || Number(parts.second ?? 0) > 59) return made
  made += `T${twoDigits(Number(parts.hour))}:${parts.minute}`
  if (parts.second !== undefined) made += `:${parts.second}`
  if (parts.second !== undefined && parts.fraction !== undefined && Number(parts.fraction) > 0) {
    made += `.${parts.fraction.slice(0, 3)}`
  }
  return made + isoZone(parts.zone)
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0')
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return ''
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  return match ? `${match[1]}${match[2]}:${match[3] ?? '00'}` : 'Z'
}

/** A clock time with an optional zone, as it follows a date in words or digits. */
const CLOCK = /(?:^|\D)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])\.?m\b\.?)?(?:\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})(?!\w))?/i

function clockOf(text: string): Pick<Parts, 'hour' | 'minute' | 'second' | 'zone'> {
  const match = CLOCK.exec(text)
  if (!match) return {}
  const [, hour, minute, second, half, zone] = match
  let h = Number(hour)
  if (half && h <= 12) h = (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return { hour: String(h), minute, second, zone: zone?.toUpperCase() }
}

/** 22.10.2024, 2024.10.22., 2024/10/22, 2024년 10월 22일; with slashes only where no second reading exists. */
function fromDigits(text: string): string | null {
  const yearFirst = /^(\d{4})\s?[./年년-]\s?(\d{1,2})\s?[./月월-]\s?(\d{1,2})\s?[.日일]?(?!\d)(.*)$/u.exec(text)
  if (yearFirst) {
    const [, year, month, day, rest] = yearFirst
    return compose({ year, month, day, ...clockOf(rest!) })
  }
  const dotted = /(?:^|[^\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)(.*)$/.exec(text)
  if (dotted) {
    const [, day, month, year, rest] = dotted
    return compose({ year, month, day, ...clockOf(rest!) })
  }
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)(.*)$/.exec(text)
  if (!slashed) return null
  const [, a, b, year, rest] = slashed
  if (Number(a) > 12) return compose({ year, month: b, day: a, ...clockOf(rest!) })
  if (Number(b) > 12 || a === b) return compose({ year, month: a, day: b, ...clockOf(rest!) })
  return null
}

/** Languages whose month names are known, from the machine's own tables. */
const MONTH_LANGUAGES = ['en', 'de', 'ru', 'uk', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'tr']

let monthsByWord: ReadonlyMap<string, number> | null = null

/** Month number by its word in lower case, full or short, alone or in a date ("октябрь", "октября", "окт"). */
function months(): ReadonlyMap<string, number> {
  if (monthsByWord) return monthsByWord
  const found = new Map<string, number>()
  for (const language of MONTH_LANGUAGES) {
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const part = format.formatToParts(Date.UTC(2024, month - 1, 15)).find(({ type }) => type === 'month')
        const word = part?.value.toLowerCase().replace(/\.$/, '')
        if (word && /\p{L}{3}/u.test(word) && !found.has(word)) found.set(word, month)
      }
    }
  }
  found.set('sept', 9)
  monthsByWord = found
  return found
}

/** "Oct. 22, 2024", "22 октября 2024", "Tue, 22 Oct 2024 10:00:00 GMT", "October 2024". */
function fromWords(text: string): string | null {
  for (const match of text.matchAll(/\p{L}{3,}/gu)) {
    const month = months().get(match[0])
    if (month === undefined) continue
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length)
    const dayFirst = /(?:^|\D)(\d{1,2})(?:\.|st|nd|rd|th)?(?:\s(?:de|of))?[\s-]*$/.exec(before)
    if (dayFirst) {
      const year = /^\.?(?:\sde)?[\s,-]*(\d{4})(?!\d)(.*)$/.exec(after)
      if (year) return compose({ year: year[1], month, day: dayFirst[1], ...clockOf(year[2]!) })
    }
    const monthFirst = /^\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)(.*)$/.exec(after)
    if (monthFirst) return compose({ year: monthFirst[2], month, day: monthFirst[1], ...clockOf(monthFirst[3]!) })
    const alone = /^\.?,?\s+(\d{4})$/.exec(after)
    if (alone && before.trim() === '') return compose({ year: alone[1], month })
  }
  return null
}
