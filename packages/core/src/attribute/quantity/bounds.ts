import type { Rounding } from '../../languages/numbers.ts'

/** How far from its figure a rounded number may lie, as a share of it: "some 1,500" may be 1,400 or 1,600. */
const ABOUT = 0.1

/**
 * Value, bounds and rounding of a number from its lower and upper figure (equal where one is printed) and how it is rounded.
 *
 * @example boundsOf({ low: 12000, high: 12000, rounding: 'at-most', vague: false }) // value 12000, low null, high 12000
 */
export function boundsOf({
  low,
  high,
  rounding,
  vague,
}: {
  low: number
  high: number
  rounding: Rounding
  vague: boolean
}): { value: number | null; low: number | null; high: number | null; rounding: Rounding } {
  if (vague) return { value: null, low, high, rounding: 'vague' }
  if (low !== high) return { value: (low + high) / 2, low, high, rounding: 'range' }
  switch (rounding) {
    case 'about':
      return { value: low, low: roundBound(low * (1 - ABOUT)), high: roundBound(high * (1 + ABOUT)), rounding }
    case 'at-least':
    case 'more-than':
      return { value: low, low, high: null, rounding }
    case 'at-most':
    case 'less-than':
      return { value: high, low: null, high, rounding }
    case 'exact':
    case 'range':
    case 'vague':
      return { value: low, low, high, rounding: 'exact' }
  }
}

/** Digits that a bound of a rounded number may have: it is no more exact than that number, and 3300.0000000000005 is nobody's. */
const DIGITS = 3

function roundBound(bound: number): number {
  return Number(bound.toPrecision(DIGITS))
}
