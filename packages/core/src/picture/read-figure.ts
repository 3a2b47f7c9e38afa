import type { Counted } from '../languages/picture.ts'
import type { Claim } from '../model/claim.ts'
import type { SentenceWord } from './sentence-word.ts'
import type { PictureLexicon } from './words-of.ts'

/** A number with what it counts. */
export interface Figure {
  /** Null where the words around it do not say: others that give the same number may. */
  readonly counted: Counted | null
  readonly low: number
  readonly best: number
  readonly high: number
  readonly unit: string | null
  /** The words that told what it counts; null where none did. */
  readonly words: string | null
}

/** Words read after a number and before it for what it counts; the unit that stands there counts as one. */
const REACH_AFTER = 5
const REACH_BEFORE = 3
/** What became of people may stand behind the whole subject: "four managers of the works at Orv have been detained". */
const REACH_FATE = 12
/** Words looked at on both sides where nothing nearer tells and the number stands without a noun. */
const REACH_AROUND = 14
/** What became of people tells more than that they are people. */
const FATES: ReadonlySet<Counted> = new Set(['dead', 'hurt', 'held'])
const PERSONS: ReadonlySet<Counted> = new Set(['forces', 'people'])

/** Such a word further off is of another number. */
const MEASURES: ReadonlySet<Counted> = new Set(['mass', 'density', 'money', 'distance', 'duration'])

interface Told {
  readonly counted: Counted
  readonly words: string
  /** Words between it and the number. */
  readonly distance: number
}

/** The number of a claim; null where it has none that can be compared. */
export function readFigure(
  { value }: Pick<Claim, 'value'>,
  words: readonly SentenceWord[],
  lexicon: PictureLexicon,
): Figure | null {
  if (value === null || value.value === null) return null
  const best = value.value
  const near = around(words, value)
  if (near.before[0] !== undefined && lexicon.numbering.has(near.before[0].norm)) return null
  const told = tellCounted(value.unit, near, lexicon)
  return {
    counted: told?.counted ?? null,
    low: boundOf(value.low, best),
    best,
    high: boundOf(value.high, best),
    unit: value.unit,
    words: told?.words ?? null,
  }
}

/** "At least 14" bounds one side only: the other is the figure. */
function boundOf(bound: number | null, best: number): number {
  return bound === null || !Number.isFinite(bound) ? best : bound
}

interface Around {
  readonly before: readonly SentenceWord[]
  readonly after: readonly SentenceWord[]
}

function around(words: readonly SentenceWord[], value: { readonly start: number; readonly end: number }): Around {
  const first = words.findIndex((word) => word.end > value.start)
  const next = words.findIndex((word) => word.start >= value.end)
  return { before: first < 0 ? [] : words.slice(0, first).reverse(), after: next < 0 ? [] : words.slice(next) }
}

function tellCounted(unit: string | null, { before, after }: Around, lexicon: PictureLexicon): Told | null {
  const own = unit === null ? null : (classOf([unit.toLowerCase()], lexicon) ?? peopleOf(unit, lexicon))
  if (own !== null && !PERSONS.has(own.counted)) return own
  const ahead = classesOf(untilNumber(after).slice(0, REACH_FATE), lexicon).filter(
    ({ counted, distance }) => distance < REACH_AFTER || (FATES.has(counted) && distance < untilMark(after)),
  )
  const behind = classesOf(untilNumber(before).slice(0, REACH_BEFORE), lexicon)
  const near = nearestFirst([...ahead, ...behind])
  const fate = near.find(({ counted }) => FATES.has(counted))
  if (fate !== undefined) return fate
  if (own !== null || near[0] !== undefined) return own ?? near[0]!
  if (unit !== null) return null
  const far = [
    ...classesOf(after.slice(0, REACH_AROUND), lexicon),
    ...classesOf(before.slice(0, REACH_AROUND), lexicon),
  ]
  return nearestFirst(far).find(({ counted }) => !MEASURES.has(counted)) ?? null
}

/** What stands behind another number is of that one. */
function untilNumber(words: readonly SentenceWord[]): readonly SentenceWord[] {
  const next = words.findIndex(({ text }) => /^\p{N}/u.test(text))
  return next < 0 ? words : words.slice(0, next)
}

/** Words until a comma or another mark. */
function untilMark(words: readonly SentenceWord[]): number {
  const mark = words.findIndex(({ joined }, at) => at > 0 && !joined)
  return mark < 0 ? words.length : mark
}

function nearestFirst(told: readonly Told[]): readonly Told[] {
  return [...told].sort((a, b) => a.distance - b.distance)
}

function classesOf(words: readonly SentenceWord[], lexicon: PictureLexicon): readonly Told[] {
  return words.flatMap(({ norm }, distance) => {
    const told = classOf([norm], lexicon)
    return told === null ? [] : [{ ...told, distance }]
  })
}

function classOf(norms: readonly string[], { counted }: PictureLexicon): Told | null {
  const match = counted.match(norms, 0)
  return match === null ? null : { counted: match.value, words: norms.join(' '), distance: 0 }
}

/** "2,640 Sanjarans": a name that is counted is a people. */
function peopleOf(unit: string, { capitalNouns }: PictureLexicon): Told | null {
  if (capitalNouns || !/^\p{Lu}\p{Ll}+s$/u.test(unit)) return null
  return { counted: 'people', words: unit, distance: 0 }
}
