import { locale, t } from '../texts/index.ts'
import { roundSpan, type Span } from './known-span.ts'
import { toUtc } from './to-utc.ts'

export { instantOf } from './instant-of.ts'

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, month, 15)),
)

/**
 * A date in words: "5 Nov 2027", "Nov 2027"; with `time` "5 Nov 10:22 UTC". By the clock of UTC, whatever zone it was printed in:
 * who was first is read off one clock. What has no time or no zone stands as printed. With `zone` false UTC is not named, where that
 * is said of all beside. Null gives a dash.
 */
export function sayDate(
  iso: string | null,
  options: { readonly time?: boolean; readonly year?: boolean; readonly zone?: boolean } = {},
): string {
  if (iso === null) return '–'
  const utc = toUtc(iso)
  const [, year, month, day, time] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/.exec(utc ?? iso) ?? []
  if (!year) return iso
  const named = month ? (MONTHS[Number(month) - 1] ?? month) : ''
  const withYear = options.year ?? !options.time
  return [
    day ? Number(day) : '',
    named,
    withYear || !named ? year : '',
    options.time ? (time ?? '') : '',
    !options.time || utc === null || options.zone === false ? '' : 'UTC',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** When something was, no more precise than it is known: "1974", "Jun 2027", "24–29 Oct 2027", "since 1988", "until 3 Dec 2027". */
export function sayWhen(span: Span): string {
  const { from, to } = roundSpan(span)
  if (from !== null && to !== null) return sayRange(from, to)
  return from !== null ? t.dates.since(sayDate(from)) : to !== null ? t.dates.until(sayDate(to)) : '–'
}

/** "10–15 Nov 2027", "3 Nov – 2 Dec 2027"; one date alone stands as itself. */
export function sayRange(first: string | null, last: string | null): string {
  const [from, to] = [first, last].map((iso) => (iso === null ? null : (toUtc(iso) ?? iso))) as [
    string | null,
    string | null,
  ]
  if (!from || !to || from.slice(0, 10) === to.slice(0, 10)) return sayDate(from ?? to)
  if (from.slice(0, 7) === to.slice(0, 7) && from.length >= 10 && to.length >= 10)
    return `${Number(from.slice(8, 10))}–${sayDate(to)}`
  return `${sayDate(from, { year: from.slice(0, 4) !== to.slice(0, 4) })} – ${sayDate(to)}`
}

/** A sentence of the engine with its ISO days in words: "on 2027-11-10" becomes "on 10 Nov 2027"; those in an address stay. */
export function withDates(text: string): string {
  return text.replace(/(?<![\w/.=-])\d{4}-\d\d-\d\d(?![\w/=-])/g, (day) => sayDate(day))
}

/** An instant in the reader's own time: "24 Nov 2026, 14:05". */
export function sayInstant(iso: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso))
}
