import type { Attribute, CellFigure } from '../model/cell.ts'
import type { Reason } from '../model/reason.ts'
import type { ReadClaim } from './read-claim.ts'

/** Claims that fill one cell, before it has a subject and dates. */
export interface Heap {
  /** What they share: the same for the same value, whoever gives it. */
  readonly key: string
  readonly attribute: Attribute
  readonly claims: readonly ReadClaim[]
  /** Claims that tell of the same subject, with other values. */
  readonly kin: readonly ReadClaim[]
  readonly figure: CellFigure | null
  /** Stems that must not name the subject, and stems of what is counted. */
  readonly without: ReadonlySet<string>
  readonly counted: ReadonlySet<string>
  /** What the subject is called where the words need not be asked: the dead, the injured. */
  readonly label: string | null
  /** Where the value says it is; null for all but places. */
  readonly place: string | null
  /** Whether a claim's own words say what the cell is about; null where all that are in it do. */
  readonly tell: ((claim: ReadClaim) => boolean) | null
  readonly reasons: readonly Reason[]
}

/** Publishers that carry them. */
export function countPublishers(claims: readonly ReadClaim[]): number {
  return new Set(claims.map(({ given }) => given.document.publisher ?? given.document.page)).size
}

/** Documents that carry them. */
export function countDocuments(claims: readonly ReadClaim[]): number {
  return new Set(claims.map(({ given }) => given.document.page)).size
}

/** Whether the claimer holds it true or likely. */
export function affirms({ given, talk }: ReadClaim): boolean {
  return !talk && (given.claim.stance === 'asserts' || given.claim.stance === 'hedges')
}
