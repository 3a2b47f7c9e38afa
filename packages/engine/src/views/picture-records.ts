import type { Attribute, CellFigure, Id, Reason } from '@sayso/core'
import type { AsOf, Named, Words } from './view-records.ts'

/** Origins on one side of a cell: how many, and who. */
export interface CellSide {
  readonly low: number
  readonly high: number
  /** By the best name in the case, certain ones first. */
  readonly holders: readonly string[]
}

/** One value of one attribute of one subject, and how it stands. */
export interface CellRow extends Named {
  readonly kind: 'cell-row'
  readonly subject: string
  readonly attribute: Attribute
  /** Null where the value is words. */
  readonly figure: CellFigure | null
  /** The value in words of the case. */
  readonly words: string
  readonly planned: boolean
  readonly from: string | null
  readonly to: string | null
  readonly dated: 'event' | 'first said' | 'ruled' | 'undated'
  /** The newest publication that affirms it. */
  readonly lastSaid: string | null
  readonly affirming: CellSide
  readonly denying: CellSide
  readonly declining: CellSide
  readonly documents: number
  readonly publishers: number
  /** The claim that says most, and its words where they stand. */
  readonly claim: Named
  readonly quote: Words
  /** Every claim that affirms it. */
  readonly claims: readonly Id[]
  /** Cells with another value for the same attribute of the same subject. */
  readonly rivals: readonly Id[]
  readonly reasons: readonly Reason[]
  /** Who ruled on it, in order; empty where nobody did. */
  readonly ruledBy: readonly string[]
}

export interface PictureView {
  readonly kind: 'picture'
  readonly cells: readonly CellRow[]
  readonly asOf: AsOf | null
  /** The newest publication taken into account. */
  readonly knownOn: string | null
  /** Questions that were not read because there are too many. */
  readonly left: number
}

/** What became of a cell since a date. */
export interface CellChangeRow {
  readonly change: 'new' | 'changed' | 'gone'
  readonly cell: CellRow
  /** Null where it is new. */
  readonly before: CellRow | null
  /** What differs, in words: "affirming 1 → 2". */
  readonly what: readonly string[]
}

export interface PictureChanges {
  readonly kind: 'picture-changes'
  readonly since: AsOf
  readonly until: AsOf | null
  readonly changes: readonly CellChangeRow[]
}
