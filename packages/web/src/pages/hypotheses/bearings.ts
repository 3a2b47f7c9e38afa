import type { Bearing } from '../../api/records.ts'

/** How evidence may bear on a hypothesis, in the order in which it is offered. */
export const BEARINGS = [
  'consistent',
  'inconsistent',
  'neither',
  'not applicable',
] as const satisfies readonly Bearing[]

/** The key that weighs a cell so. */
export const BEARING_KEYS: Readonly<Record<Bearing, string>> = {
  consistent: 'c',
  inconsistent: 'i',
  neither: 'n',
  'not applicable': 'x',
}

/** As the terminal draws them. */
export const MARKS: Readonly<Record<Bearing, string>> = {
  consistent: '✓',
  inconsistent: '✗',
  neither: '·',
  'not applicable': '–',
}

/** The name of its style. */
export function classOf(bearing: Bearing): string {
  return bearing.replace(' ', '-')
}
