import type { Note } from '../model/note.ts'
import type { Quantity } from '../model/quantity.ts'
import { stemWord } from '../text/stem.ts'
import { findWords } from '../text/words.ts'
import type { Held, SaidWords, SentenceReading } from './held.ts'
import type { Wording } from './read-wording.ts'

/** Whether a sentence gives a figure or a day that none of its claims gives, or gives one more exactly. */
export function checkNumbers(
  { text, language, quantities, times }: SentenceReading,
  held: readonly Held[],
  { outside, counting }: { readonly outside: Wording; readonly counting: ReadonlySet<Quantity> },
): readonly Note[] {
  const against = outside.denies.length + outside.negations.length > 0
  const said = held
    .flatMap((each) => each.said)
    .filter(({ stance }) => against || stance === 'asserts' || stance === 'hedges')
  const isOutside = ({ start, end }: { readonly start: number; readonly end: number }) =>
    outside.words.some((word) => word.start >= start && word.end <= end)
  const notes: Note[] = []
  for (const quantity of quantities) {
    if (counting.has(quantity) || !isOutside(quantity)) continue
    const words = text.slice(quantity.start, quantity.end)
    if (said.some((each) => each.quantities.some((other) => isHeld(quantity, words, other, each, language)))) continue
    if (isSpanOfRivals(quantity, said)) continue
    notes.push({
      rule: 'number-not-held',
      message: `"${words}${quantity.unit === null ? '' : ` ${quantity.unit}`}": its claims give ${listFigures(said)}.`,
      start: quantity.start,
      end: quantity.end,
    })
  }
  const days = held.flatMap((each) => each.said).flatMap((each) => each.days)
  for (const time of times) {
    const words = text.slice(time.start, time.end)
    if (!isOutside(time) || held.some((each) => each.said.some((one) => one.text.includes(words)))) continue
    if (days.some((day) => isWithin(day, time))) continue
    notes.push({
      rule: 'date-not-held',
      message: `"${words}": its claims were said, or tell of what happened, on ${listSome(days)}.`,
      start: time.start,
      end: time.end,
    })
  }
  return [...notes, ...checkDigits({ quantities, times }, held, { outside, days })]
}

/** Whether a day falls into a time; a year or month does where some day of it may. */
function isWithin(day: string, { from, to }: SentenceReading['times'][number]): boolean {
  const cut = (end: string) => end.slice(0, day.length)
  return (from === null || day >= cut(from)) && (to === null || day <= cut(to))
}

/** Digits that are neither a figure nor a day: a number of a post, an age, a time. They must stand in a claim or a name. */
function checkDigits(
  { quantities, times }: Pick<SentenceReading, 'quantities' | 'times'>,
  held: readonly Held[],
  { outside, days }: { readonly outside: Wording; readonly days: readonly string[] },
): readonly Note[] {
  const known = new Set(
    held
      .flatMap((each) => [...each.said.map((said) => said.text), ...each.names, ...each.holders, ...each.deniers])
      .flatMap((words) => findWords(words).map(({ norm }) => norm)),
  )
  const read = [...quantities, ...times]
  return outside.words
    .filter(
      ({ norm, start, end }) =>
        /\p{N}/u.test(norm) &&
        !known.has(norm) &&
        !days.some((day) => day.startsWith(norm) && norm.length === 4) &&
        !read.some((other) => start >= other.start && end <= other.end),
    )
    .map(({ text, start, end }) => ({
      rule: 'number-not-held',
      message: `"${text}" stands in none of its claims.`,
      start,
      end,
    }))
}

function isHeld(own: Quantity, words: string, other: Quantity, said: SaidWords, language: string): boolean {
  if (!sameUnit(own, other, said.language === language ? language : null)) return false
  if (own.rounding === 'vague' || other.rounding === 'vague')
    return said.text.toLowerCase().includes(words.toLowerCase())
  if (own.rounding === 'range') return other.rounding === 'range' && own.low === other.low && own.high === other.high
  if (own.value !== other.value) return false
  return own.rounding === other.rounding || LESS_EXACT[own.rounding]?.includes(other.rounding) === true
}

/** What may be said for what a claim says: "about 1,500" where it says 1,500, not the other way round. */
const LESS_EXACT: Partial<Record<Quantity['rounding'], readonly Quantity['rounding'][]>> = {
  about: ['exact'],
  'at-least': ['more-than'],
  'at-most': ['less-than'],
}

/** "1,500 to 3,000" for one claim of 1,500 and another of 3,000. */
function isSpanOfRivals({ rounding, low, high }: Quantity, said: readonly SaidWords[]): boolean {
  if (rounding !== 'range') return false
  const values = said.flatMap((each) => each.quantities.map(({ value }) => value))
  return values.includes(low) && values.includes(high)
}

/** What is counted must be the same where both say so in one language. */
function sameUnit(own: Quantity, other: Quantity, language: string | null): boolean {
  if (own.unit === null || other.unit === null || language === null) return true
  const stems = (unit: string) => findWords(unit).map(({ norm }) => stemWord(norm, language))
  const known = stems(other.unit)
  return own.unit === other.unit || stems(own.unit).some((stem) => known.includes(stem))
}

function listFigures(said: readonly SaidWords[]): string {
  const figures = said.flatMap((each) => each.quantities.map(({ start, end }) => each.text.slice(start, end)))
  return listSome(figures)
}

const MOST_LISTED = 5

function listSome(values: readonly string[]): string {
  const all = [...new Set(values)].sort()
  return all.length === 0 ? 'none' : `${all.slice(0, MOST_LISTED).join(', ')}${all.length > MOST_LISTED ? ' …' : ''}`
}
