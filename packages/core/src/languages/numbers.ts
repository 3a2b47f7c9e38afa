import type { ROUNDINGS } from '../model/quantity.ts'

export type Rounding = (typeof ROUNDINGS)[number]

/** How a language writes numbers; all words in the normal form of `normaliseWord`. */
export interface NumberWords {
  /** Words that add up: two, eleven, twenty, двести. */
  readonly terms: ReadonlyMap<string, number>
  /** Words that multiply what stands before them: hundred, dozen, thousand, млн. */
  readonly scales: ReadonlyMap<string, number>
  /** Words for an unknown number of some size, with the least and the greatest that they may mean: dozens. */
  readonly vague: ReadonlyMap<string, readonly [number, number]>
  /** Words that stand for an unknown small number before a scale: several (hundred). */
  readonly few: ReadonlyMap<string, readonly [number, number]>
  /** Phrases for one number: "a quarter of a million". */
  readonly phrases: ReadonlyMap<string, number>
  /** What adds a half after a number: "and a half". */
  readonly half: readonly string[]
  /** Phrases before a number that say how it is rounded. */
  readonly before: ReadonlyMap<string, Rounding>
  /** Phrases after a number that say how it is rounded. */
  readonly after: ReadonlyMap<string, Rounding>
  /** Pairs that hold a range: between … and, from … to. */
  readonly between: readonly (readonly [string, string])[]
  /** Words between the two ends of a range: to, or. */
  readonly to: ReadonlySet<string>
  /** Joins the parts of one number: "a hundred and twenty". */
  readonly and: string | null
  /** Words that look like an article or a pronoun and mean one only before a scale or a noun that is counted. */
  readonly one: ReadonlySet<string>
  readonly decimal: '.' | ','
  /** Whether a space may group digits: 12 000. */
  readonly spaceGroups: boolean
  readonly months: ReadonlySet<string>
  /** Words after a number that make it a time of day. */
  readonly clock: ReadonlySet<string>
  /** Words after a number that make it a year. */
  readonly yearAfter: ReadonlySet<string>
  /** Words before a number that make it a year: in 2027. */
  readonly yearBefore: ReadonlySet<string>
  /** Endings that make digits an ordinal: 41st, 3-й. */
  readonly ordinalEndings: ReadonlySet<string>
  /** Nouns whose number tells one from another, before or after it: phase two, 41st Corps. */
  readonly designations: ReadonlySet<string>
  /** Words that no unit begins with: prepositions, verbs, pronouns. */
  readonly notUnit: ReadonlySet<string>
  /** The number that one long word spells, as in zweihundertzwölf; null for any other word. */
  readonly compound: ((norm: string) => number | null) | null
}

/** Makes a map from one text: entries apart by commas, words and their value by spaces, several forms by slashes. */
export function numberMap(entries: string): Map<string, number> {
  const map = new Map<string, number>()
  for (const entry of entries.split(/[,\n]/u)) {
    const [forms, value] = entry.trim().split(' ')
    if (!forms || value === undefined) continue
    for (const form of forms.split('/')) map.set(form, Number(value))
  }
  return map
}

/** Makes a map from phrases to how they round: `about: some, around`. */
export function roundingMap(entries: Partial<Record<Rounding, string>>): Map<string, Rounding> {
  const map = new Map<string, Rounding>()
  for (const [rounding, phrases] of Object.entries(entries)) {
    for (const phrase of phrases.split(',')) map.set(phrase.trim(), rounding as Rounding)
  }
  return map
}

export function wordSet(words: string): Set<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''))
}
