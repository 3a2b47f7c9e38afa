import { MEASURES, type Measure } from '../languages/measures.ts'
import { stemWord } from '../text/stem.ts'

/** What a figure measures; `things` where it counts something that is named, `unnamed` where nothing is; null where there is no figure. */
export type Measured = Measure | 'things' | 'unnamed' | null

const LANGUAGES = ['en', 'de', 'ru', 'uk', 'ko']

const measureByUnit = new Map(
  (Object.keys(MEASURES) as Measure[]).flatMap((measure) =>
    MEASURES[measure]
      .split(/\s+/u)
      .flatMap((word) => LANGUAGES.map((language) => [stemWord(word, language), measure] as const)),
  ),
)

/**
 * What a claim's figure measures, by the stem of its unit or its sign.
 *
 * @example measureOf(2000, 'dollar') // 'money'
 * measureOf(2000, 'soldier') // 'things'
 */
export function measureOf(value: number | null, unit: string | null): Measured {
  if (value === null) return null
  return unit === null ? 'unnamed' : (measureByUnit.get(unit) ?? 'things')
}

/** Whether two figures cannot answer one question: dollars and kilometres, hours and soldiers. Money and shares are always named. */
export function areOtherMeasures(a: Measured, b: Measured): boolean {
  if (a === null || b === null || a === b) return false
  return (a !== 'unnamed' && b !== 'unnamed') || NAMED.has(a) || NAMED.has(b)
}

const NAMED: ReadonlySet<Measured> = new Set(['money', 'share'])
