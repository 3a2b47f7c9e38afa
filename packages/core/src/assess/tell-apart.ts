import type { Bearing } from '../model/hypotheses.ts'

/**
 * The pairs of hypotheses that a piece of evidence tells apart: it speaks against one and not against the other, and was
 * weighed for both. Evidence that tells none apart has no diagnostic value, however strong it is (Heuer 1999, chapter 8).
 * In the order of the names.
 *
 * @example tellApart(['H1', 'H2'], { H1: 'inconsistent', H2: 'consistent' }) // [['H1', 'H2']]
 */
export function tellApart(
  names: readonly string[],
  cells: Readonly<Record<string, Bearing>>,
): readonly (readonly [string, string])[] {
  const weighed = names.filter((name) => Object.hasOwn(cells, name) && cells[name] !== 'not applicable')
  const against = (name: string) => cells[name] === 'inconsistent'
  return weighed.flatMap((one, index) =>
    weighed
      .slice(index + 1)
      .filter((other) => against(one) !== against(other))
      .map((other) => [one, other] as const),
  )
}
