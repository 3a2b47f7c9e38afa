import { MEASURES, type Measure } from '../languages/measures.ts'
import { stemWord } from '../text/stem.ts'

/** What a figure measures; `things` where it counts something that is named; null where nothing tells. */
export type Measured = Measure | 'things' | null

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
 * @example measureOf('dollar') // 'money'
 * measureOf('soldier') // 'things'
 */
export function measureOf(unit: string | null): Measured {
  return unit === null ? null : (measureByUnit.get(unit) ?? 'things')
}

/** Whether two figures cannot answer one question: dollars and kilometres, hours and soldiers. */
export function areOtherMeasures(a: Measured, b: Measured): boolean {
  return a !== null && b !== null && a !== b
}
