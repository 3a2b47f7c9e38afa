import { Credibility, Reliability } from '../model/grade.ts'

/**
 * A grade as typed: `B`, `2` or `B2`; null where it is none.
 *
 * @example parseGrade('b2') // { reliability: 'B', credibility: '2' }
 */
export function parseGrade(
  typed: string,
): { readonly reliability: Reliability | null; readonly credibility: Credibility | null } | null {
  const match = /^([A-Fa-f])?([1-6])?$/.exec(typed.trim())
  if (match === null || match[0] === '') return null
  return {
    reliability: match[1] === undefined ? null : Reliability.parse(match[1].toUpperCase()),
    credibility: match[2] === undefined ? null : Credibility.parse(match[2]),
  }
}
