import type { CellRow } from '../../api/records.ts'
import { locale } from '../../texts/index.ts'

type Figure = NonNullable<CellRow['figure']>

/** Digits after the point that are shown: bounds are computed from what was printed. */
const NUMBERS = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })

export function sayNumber(n: number): string {
  return NUMBERS.format(n)
}

/** "1,800 men", "$2,000", "40 %". */
export function sayFigure({ best, unit }: Pick<Figure, 'best' | 'unit'>): string {
  if (unit === null) return sayNumber(best)
  return /^\p{Sc}$/u.test(unit) ? `${unit}${sayNumber(best)}` : `${sayNumber(best)} ${unit}`
}

/** The value of a cell in a few words. */
export function sayValue({ figure, words }: Pick<CellRow, 'figure' | 'words'>): string {
  return figure === null ? words : sayFigure(figure)
}
