import { z } from 'zod'
import { InterviewSetting, type Particular, Turn } from '../model/interview.ts'
import { findWords } from '../text/words.ts'

const Words = z.string().trim().min(1).max(300)
const List = z.array(Words).max(200).default([])

/** Who the person is: goes into the sealed store alone. */
export const Identity = z
  .strictObject({
    name: Words,
    aliases: List,
    born: z.iso.date().nullable().default(null),
    number: Words.nullable().default(null).describe('Of service, passport or camp.'),
    rank: Words.nullable().default(null),
    unit: Words.nullable().default(null),
    home: Words.nullable().default(null),
    relatives: List,
    other: List.describe('Other words that would give the person away.'),
  })
  .readonly()
export type Identity = z.infer<typeof Identity>

/** A conversation as it is handed in, before anything is masked. */
export const WrittenInterview = z
  .strictObject({ ...InterviewSetting.unwrap().shape, identity: Identity, turns: z.array(Turn).min(1).max(5_000) })
  .readonly()
export type WrittenInterview = z.infer<typeof WrittenInterview>

/** Code units of a file: a day of talk is some 200,000. */
export const MOST_INTERVIEW_UNITS = 5_000_000

/**
 * Reads a conversation from JSON. What is said of a mistake names places and never words: they would give the person away.
 * `interview` is null where there is a mistake.
 */
export function parseInterview(json: string): {
  readonly interview: WrittenInterview | null
  readonly mistakes: readonly string[]
} {
  if (json.length > MOST_INTERVIEW_UNITS)
    return {
      interview: null,
      mistakes: [`${json.length} code units were found; ${MOST_INTERVIEW_UNITS} at most were expected`],
    }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return {
      interview: null,
      mistakes: ['it is no JSON; the fields as sayso interview template writes them were expected'],
    }
  }
  const parsed = WrittenInterview.safeParse(value)
  if (parsed.success) return { interview: parsed.data, mistakes: [] }
  return {
    interview: null,
    mistakes: parsed.error.issues.map(
      ({ path, code }) => `${spell(path)}: ${EXPECTED[code] ?? 'something else was expected'}`,
    ),
  }
}

/** Names of fields only: a strange key may be a name. */
function spell(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return text === '' ? 'the whole' : text.replace(/^\./, '')
}

const EXPECTED: Readonly<Record<string, string>> = {
  invalid_type: 'missing, or of another type than expected',
  invalid_value: 'none of the values that it may have',
  unrecognized_keys: 'a field stands there that is not known',
  too_small: 'empty, or too short',
  too_big: 'too long',
  invalid_format: 'not in the form expected: dates as 2027-11-20, times as 10:05, moments as 2027-11-20T10:05:00Z',
}

/** Parts of names that are no names. */
const PARTICLES: ReadonlySet<string> = new Set([
  'van',
  'von',
  'der',
  'den',
  'del',
  'bin',
  'ibn',
  'abu',
  'the',
  'and',
  'of',
  'и',
  'та',
])
const LEAST_PART = 3

/** Every word that would give a person away by what is known of them: names whole and in parts, dates, numbers, places. */
export function particularsOf(identity: Identity): readonly Particular[] {
  const { name, aliases, born, number, rank, unit, home, relatives, other } = identity
  const names = [name, ...aliases, ...relatives]
  const all: Particular[] = [
    ...names.flatMap((each) => [each, ...partsOf(each)]).map((text): Particular => ({ text, sort: 'name' })),
    ...(born === null ? [] : [{ text: born, sort: 'date' } as const]),
    ...(number === null ? [] : [{ text: number, sort: 'number' } as const]),
    ...(rank === null ? [] : [{ text: rank, sort: 'other' } as const]),
    ...(unit === null ? [] : [{ text: unit, sort: 'unit' } as const]),
    ...(home === null ? [] : [{ text: home, sort: 'place' } as const]),
    ...other.map((text): Particular => ({ text, sort: 'other' })),
  ]
  return [...new Map(all.map((each) => [`${each.sort} ${each.text}`, each])).values()]
}

function partsOf(name: string): readonly string[] {
  const words = findWords(name)
  if (words.length < 2) return []
  return words
    .filter(
      ({ text, norm }) =>
        ([...text].length >= LEAST_PART || /^\p{Script=Hangul}|^\p{Script=Han}/u.test(text)) && !PARTICLES.has(norm),
    )
    .map(({ text }) => text)
}
