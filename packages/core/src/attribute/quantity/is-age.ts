import type { Numeral } from './read-numeral.ts'
import type { Token } from './tokens.ts'

/** Stand right before an age, some with a small word between: "aged 53", "at the age of 53", "as young as 18". */
const AGED: ReadonlySet<string> = new Set(
  'aged age ages young alter alters jung возрасте возраста возрастом віком віці віку'.split(' '),
)
const SMALL: ReadonlySet<string> = new Set('of between from as von zwischen от с до між від'.split(' '))
const JOINS: ReadonlySet<string> = new Set('and or to und oder bis и или і й та або'.split(' '))
const YEARS = /^(?:years?|jähr\p{L}*|jahre?n?|лет\p{L}*|год\p{L}*|річн\p{L}*|рок\p{L}*)$/u
/** After the word for years they make an age of it: "53 years old". */
const OLD: ReadonlySet<string> = new Set(['old', 'alt', 'отроду'])
/** Whose age a bare number is: "he was 53". A toll is nobody's. */
const PERSONS: ReadonlySet<string> = new Set('he she er sie ему ей йому їй'.split(' '))
const WAS: ReadonlySet<string> = new Set('was is turned war ist wurde было исполнилось було виповнилося'.split(' '))
const OLDEST = 120

/** Whether a number is somebody's age: "Darabi (53)", "aged 12 and 14", "53-year-old", "53 years old", ", 53,", "he was 53". */
export function isAge(tokens: readonly Token[], { from, value }: Numeral, to: number): boolean {
  if (!(value > 0 && value < OLDEST && value % 1 === 0)) return false
  if (isBehindAge(tokens, from)) return true
  const [before, after, next] = [tokens[from - 1], tokens[to], tokens[to + 1]]
  const years = after?.text === '-' ? next : after
  const last = after?.text === '-' ? tokens[to + 2] : next
  if (years !== undefined && YEARS.test(years.norm)) {
    if (after?.text === '-' || OLD.has(last?.norm ?? '')) return true
    if (last?.norm === 'of' && tokens[to + 2]?.norm === 'age') return true
  }
  if (before?.text === ',' && after?.text === ',') return tokens[from - 2]?.kind === 'word'
  const isBare = after === undefined || after.kind !== 'word' || after.norm === 'when'
  return isBare && before !== undefined && WAS.has(before.norm) && PERSONS.has(tokens[from - 2]?.norm ?? '')
}

function isBehindAge(tokens: readonly Token[], from: number): boolean {
  const at = SMALL.has(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1
  if (AGED.has(tokens[at]?.norm ?? '')) return true
  // "aged 12 and 14": the second of two.
  const first = JOINS.has(tokens[from - 1]?.norm ?? '') || tokens[from - 1]?.text === ',' ? from - 2 : null
  return first !== null && tokens[first]?.kind === 'digits' && isBehindAge(tokens, first)
}
