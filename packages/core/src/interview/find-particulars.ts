import { TIMES as de } from '../languages/de/times.ts'
import { TIMES as en } from '../languages/en/times.ts'
import { TIMES as ru } from '../languages/ru/times.ts'
import { TIMES as uk } from '../languages/uk/times.ts'
import type { Particular } from '../model/interview.ts'
import { soundKey, spellLatin } from '../text/sound-key.ts'
import { findWords } from '../text/words.ts'
import { basesOf, isInflected, scriptOf } from './inflect.ts'

/** Where words that would give a person away stand in a text. */
export interface FoundParticular {
  readonly start: number
  readonly end: number
  readonly particular: Particular
}

/** Finds particulars in texts; made once, used for many texts. */
export interface ParticularFinder {
  find(text: string): readonly FoundParticular[]
}

/** Shorter names are found only as they are, with a capital. */
const LEAST_LETTERS = 3
/** Shorter sounds mean little. */
const LEAST_SOUND = 4
/** Latin letters of a name in another script: "Anna" for Анна. */
const LEAST_SPELLED = 4
/** Letters of a name run together that are found within a longer word, as in an address. */
const LEAST_JOINED = 6
/** Signs between two words of one name: "Ivan_Petrov", "Ivan  Petrov". */
const MOST_BETWEEN = 4

/**
 * Finds the words of particulars in any case, script, composition and grammatical ending, run together or parted by other
 * signs, percent-encoded, and dates in the ways in which they are written. It finds too much rather than too little, and never
 * the beginning of another word.
 */
export function makeParticularFinder(particulars: readonly Particular[]): ParticularFinder {
  const sought = particulars.map(prepare).filter(({ words }) => words.length > 0)
  const joined = sought.filter(({ join }) => join.length >= LEAST_JOINED)
  return {
    find: (text) => {
      if (sought.length === 0) return []
      const words = findWords(text).map(
        (word): TextWord => ({
          ...word,
          fold: fold(word.text),
          bases: null,
          cut: /^(?:…|\.\.\.)/.test(text.slice(word.end, word.end + 4)),
        }),
      )
      const found = sought.flatMap((each) => findOne(each, words, text))
      for (const word of words)
        for (const each of joined)
          if (word.fold.includes(each.join))
            found.push({ start: word.start, end: word.end, particular: each.particular })
      return merge([...found, ...findEncoded(text, particulars)])
    },
  }
}

/** The text with every particular covered, letter by letter: places in it stay. */
export function coverParticulars(text: string, finder: ParticularFinder): string {
  return replaceFound(text, finder, (length) => '█'.repeat(length))
}

/** The text with a word in brackets in place of every particular: `[name]`, `[place]`. */
export function maskParticulars(text: string, finder: ParticularFinder): string {
  return replaceFound(
    text,
    finder,
    (_, { particular }) => `[${particular.sort === 'other' ? 'withheld' : particular.sort}]`,
  )
}

function replaceFound(
  text: string,
  finder: ParticularFinder,
  put: (length: number, each: FoundParticular) => string,
): string {
  let [out, from] = ['', 0]
  for (const each of finder.find(text)) {
    out += text.slice(from, each.start) + put(each.end - each.start, each)
    from = each.end
  }
  return out + text.slice(from)
}

interface TextWord {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly fold: string
  /** How it sounds and is spelled in Latin letters, with and without endings; null until it is asked for. */
  bases: readonly { readonly sound: string; readonly spelling: string }[] | null
  /** Whether it was cut off to fit: "Petr…". */
  readonly cut: boolean
}

interface Sought {
  readonly particular: Particular
  readonly words: readonly {
    readonly fold: string
    readonly text: string
    readonly sound: string
    /** In Latin letters; empty where it is no name. */
    readonly spelling: string
    /** Whose adjectives are of it too: "Karsker", "Karskian". */
    readonly isPlace: boolean
  }[]
  /** All its letters run together; empty where it is one word. */
  readonly join: string
  /** ISO day; null where it is none. */
  readonly day: string | null
}

function prepare(particular: Particular): Sought {
  const words = findWords(particular.text).map(({ text }) => ({ text, fold: fold(text) }))
  const sounds = particular.sort === 'name' || particular.sort === 'place'
  return {
    particular,
    words: words.map((word) => ({
      ...word,
      sound: sounds && !/\d/.test(word.fold) ? soundKey(word.text, 'und') : '',
      spelling: sounds ? spellLatin(word.fold) : '',
      isPlace: particular.sort === 'place',
    })),
    join: words.length > 1 ? words.map((word) => word.fold).join('') : '',
    day: particular.sort === 'date' ? (/^\d{4}-\d\d-\d\d/.exec(particular.text)?.[0] ?? null) : null,
  }
}

/** Lower case without accents, ligatures and invisible signs. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060'’ʼ]/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ё', 'е')
}

function findOne({ particular, words, day }: Sought, text: readonly TextWord[], whole: string): FoundParticular[] {
  const found: FoundParticular[] = []
  if (day !== null) found.push(...findDay(day, particular, text))
  for (let at = 0; at < text.length; at++) {
    const orders = words.length > 1 ? [words, [...words].reverse()] : [words]
    const fits = orders.some((order) =>
      order.every((word, k) => isWord(word, text[at + k]) && isNear(text, at, k, whole)),
    )
    if (fits) found.push({ start: text[at]!.start, end: text[at + words.length - 1]!.end, particular })
  }
  return found
}

function isNear(text: readonly TextWord[], at: number, k: number, whole: string): boolean {
  if (k === 0) return true
  const between = whole.slice(text[at + k - 1]!.end, text[at + k]?.start ?? whole.length)
  return between.length <= MOST_BETWEEN || /^\s*$/.test(between)
}

function isWord(sought: Sought['words'][number], word: TextWord | undefined): boolean {
  if (word === undefined) return false
  const letters = [...sought.fold].length
  if (letters < LEAST_LETTERS && !/\p{Script=Hangul}|\p{Script=Han}/u.test(sought.fold))
    return word.text === sought.text || (word.fold === sought.fold && /^\p{Lu}/u.test(word.text))
  if (word.fold === sought.fold) return true
  if (word.cut && word.fold.length >= LEAST_LETTERS && sought.fold.startsWith(word.fold)) return true
  // "petrov88": digits of an account.
  if (word.fold.replace(/\p{N}+/gu, '') === sought.fold) return true
  if (/^\p{N}/u.test(sought.fold)) return false
  if (isInflected(word.fold, sought.fold)) return true
  const isCapital = !/^\p{Ll}/u.test(word.text)
  if (sought.isPlace && isCapital && isOfPlace(word.fold, sought.fold)) return true
  // In one script a small word of the same consonants is another word.
  if (scriptOf(word.fold) === scriptOf(sought.fold))
    return isCapital && sought.sound.length >= LEAST_SOUND && soundKey(word.fold, 'und') === sought.sound
  word.bases ??= basesOf(word.fold).map((base) => ({ sound: soundKey(base, 'und'), spelling: spellLatin(base) }))
  return word.bases.some(
    ({ sound, spelling }) =>
      (sought.sound.length >= LEAST_SOUND && sound === sought.sound) ||
      (sought.spelling.length >= LEAST_SPELLED && spelling === sought.spelling),
  )
}

const OF_PLACE = /^(?:ers?|ern|i?ans?|ish|ese)$/u

function isOfPlace(word: string, place: string): boolean {
  const stem = place.replace(/[aeo]$/u, '')
  return stem.length >= LEAST_LETTERS && word.startsWith(stem) && OF_PLACE.test(word.slice(stem.length))
}

const MONTHS = [en, de, ru, uk].map(({ months }) => months)
const DAY_WORDS = 3

/** Day, month and year within three words, in any order, the month as a number or by name. */
function findDay(day: string, particular: Particular, text: readonly TextWord[]): FoundParticular[] {
  const [year, month, date] = day.split('-').map(Number)
  const found: FoundParticular[] = []
  // "03.02.1999" is one word.
  for (const word of text) {
    const numbers = word.fold.split(/[.,]/).map(Number)
    if (numbers.length === DAY_WORDS && isSame(numbers, [year!, month!, date!]))
      found.push({ start: word.start, end: word.end, particular })
  }
  for (let at = 0; at + DAY_WORDS <= text.length; at++) {
    const words = text.slice(at, at + DAY_WORDS)
    const read = words.map(
      ({ fold: each }) =>
        MONTHS.map((months) => months.get(each)).find((n) => n !== undefined) ?? Number.parseInt(each, 10),
    )
    if (isSame(read, [year!, month!, date!])) found.push({ start: words[0]!.start, end: words.at(-1)!.end, particular })
  }
  return found
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  const sort = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other).join()
  return sort(a) === sort(b)
}

/** Runs of percent-encoded letters are read as what they mean; the whole run counts as found. */
function findEncoded(text: string, particulars: readonly Particular[]): FoundParticular[] {
  if (!/%[0-9a-f]{2}/i.test(text)) return []
  return [...text.matchAll(/[^\s"'<>]*%[0-9a-f]{2}[^\s"'<>]*/gi)].flatMap((match) => {
    const decoded = decode(match[0])
    const hit = decoded === match[0] ? undefined : makeParticularFinder(particulars).find(decoded)[0]
    return hit === undefined ? [] : [{ ...hit, start: match.index, end: match.index + match[0].length }]
  })
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' ')).replaceAll('%', ' ')
  } catch {
    return text
  }
}

function merge(found: readonly FoundParticular[]): readonly FoundParticular[] {
  const merged: FoundParticular[] = []
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last !== undefined && each.start < last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, each.end) }
    else merged.push(each)
  }
  return merged
}
