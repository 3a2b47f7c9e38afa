/** A stretch of time told from the day of publication. */
export type RelativeTime =
  /** So many days from the day of publication: yesterday is -1; `to` where it spans more than a day, as "overnight". */
  | { readonly unit: 'day'; readonly from: number; readonly to: number }
  /** So many weeks (Monday to Sunday), months or years from the current one: last week is -1. */
  | { readonly unit: 'week' | 'month' | 'year'; readonly from: number; readonly to: number }

/** First and last day of a part of a month; counted from its end where they are below 1: 0 is its last day. */
export type MonthPart = readonly [first: number, last: number]

/** How a language tells the time of what happened; all words in the normal form of `normaliseWord`. */
export interface TimeWords {
  /** 1 for January. */
  readonly months: ReadonlyMap<string, number>
  /** 1 for Monday. */
  readonly weekdays: ReadonlyMap<string, number>
  readonly relative: ReadonlyMap<string, RelativeTime>
  /** Words for units of time, for "three days ago". */
  readonly units: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year'>
  /** Small number words, for "three days ago". */
  readonly numbers: ReadonlyMap<string, number>
  /** After a number and a unit ("ago"), or before them ("vor"). */
  readonly ago: { readonly after: ReadonlySet<string>; readonly before: ReadonlySet<string> }
  /** Before a date: what happened began then and goes on. */
  readonly since: ReadonlySet<string>
  /** Of these, those that tell of the past alone: "since January", not "from January". */
  readonly begun: ReadonlySet<string>
  /** Before a month: the part of it that is meant. */
  readonly parts: ReadonlyMap<string, MonthPart>
  /** Before a date: what happens ends then at the latest. */
  readonly until: ReadonlySet<string>
  /** Between the two ends of a range of days. */
  readonly to: ReadonlySet<string>
  /** Before a day of the week: the one before this week's, the coming one. */
  readonly last: ReadonlySet<string>
  readonly next: ReadonlySet<string>
  /** Words that put a day of the week into the future: "will", "wird". */
  readonly future: ReadonlySet<string>
  /** A month alone is a time only after one of these, or with a year; empty where its form says so itself. */
  readonly monthBefore: ReadonlySet<string>
  /** Words before or after four digits that make them a year. */
  readonly yearBefore: ReadonlySet<string>
  readonly yearAfter: ReadonlySet<string>
}

/** `january/jan 1, february 2` as a map from each form. */
export function numberedForms(entries: string): Map<string, number> {
  const map = new Map<string, number>()
  for (const entry of entries.split(',')) {
    const [forms, value] = entry.trim().split(/\s+/u)
    for (const form of (forms ?? '').split('/')) map.set(form, Number(value))
  }
  return map
}

/** `yesterday: day -1; last week: week -1; overnight: day -1 0` as a map from each phrase. */
export function relativeForms(entries: string): Map<string, RelativeTime> {
  const map = new Map<string, RelativeTime>()
  for (const entry of entries.split(';')) {
    const [phrases = '', time = ''] = entry.split(':')
    const [unit, from, to] = time.trim().split(/\s+/u)
    if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year') continue
    for (const phrase of phrases.split(','))
      map.set(phrase.trim(), { unit, from: Number(from), to: Number(to ?? from) })
  }
  return map
}

/** `early: 1 10; last week of: -6 0` as a map from each phrase. */
export function partForms(entries: string): Map<string, MonthPart> {
  const map = new Map<string, MonthPart>()
  for (const entry of entries.split(';')) {
    const [phrases = '', days = ''] = entry.split(':')
    const [first, last] = days.trim().split(/\s+/u)
    for (const phrase of phrases.split(',')) map.set(phrase.trim(), [Number(first), Number(last)])
  }
  return map
}

/** `day: day days; week: week weeks` as a map from each word. */
export function unitForms(
  entries: Readonly<Record<'day' | 'week' | 'month' | 'year', string>>,
): Map<string, 'day' | 'week' | 'month' | 'year'> {
  const map = new Map<string, 'day' | 'week' | 'month' | 'year'>()
  for (const unit of ['day', 'week', 'month', 'year'] as const)
    for (const word of entries[unit].split(' ')) map.set(word, unit)
  return map
}
