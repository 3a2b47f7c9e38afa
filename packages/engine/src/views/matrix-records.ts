import type { Bearing, Facet } from '@sayso/core'
import type { AsOf, Named, Words } from './view-records.ts'

/** Distinct independent origins on one side of a hypothesis, and the pieces of evidence that they gave. */
export interface MatrixSide {
  readonly low: number
  readonly high: number
  readonly pieces: number
}

export interface MatrixHypothesis {
  readonly name: string
  readonly says: string
  /** 1 for the one that fewest origins speak against; the same for those that stand alike; null where nothing was weighed. */
  readonly place: number | null
  readonly against: MatrixSide
  readonly supporting: MatrixSide
}

/** A piece of evidence: one claim, and how it bears on each hypothesis. */
export interface MatrixEvidence {
  /** Counted from 1 in the paper; it keeps its number as known on an earlier date. */
  readonly number: number
  /** Null where no document holds its words as a claim any more. */
  readonly claim: Named | null
  readonly facet: Facet | null
  readonly words: Words
  readonly side: 'affirmed' | 'denied'
  /** By the name of the hypothesis; one that is absent was not weighed. */
  readonly cells: Readonly<Record<string, Bearing>>
  readonly why: string
  /** Independent origins of its side, as known on the date asked for. */
  readonly low: number
  readonly high: number
  /** By their best names, sure ones first. */
  readonly holders: readonly string[]
  readonly documents: number
  /** Origins of the other side. */
  readonly against: number
  /** Pairs of hypotheses that it tells apart, of all pairs. */
  readonly tellsApart: readonly (readonly [string, string])[]
  readonly pairs: number
}

/** What the order of the hypotheses would be without something: places by name. */
export interface MatrixShift {
  /** The origin that is taken away, by its best name; null where all doubtful ones are. */
  readonly holder: string | null
  readonly order: readonly { readonly name: string; readonly place: number | null }[]
}

/** A matrix of competing hypotheses as it stands on a date. */
export interface MatrixView {
  readonly kind: 'matrix'
  readonly name: string
  readonly version: number
  readonly by: string
  readonly at: string
  readonly why: string
  readonly question: string
  readonly asOf: AsOf | null
  /** The newest publication in the case up to that date; null in an empty cut. */
  readonly knownOn: string | null
  /** The one that fewest origins speak against first. */
  readonly hypotheses: readonly MatrixHypothesis[]
  /** In the order of the paper; what was not known yet is left out. */
  readonly evidence: readonly MatrixEvidence[]
  /** Distinct origins behind all that speaks for or against a hypothesis. */
  readonly restsOn: { readonly low: number; readonly high: number; readonly holders: readonly string[] }
  readonly shifts: readonly MatrixShift[]
  /** What a reader must know of it, the gravest first. */
  readonly notes: readonly { readonly rule: string; readonly words: string }[]
}

/** A matrix in a list of them. */
export interface MatrixRow {
  readonly kind: 'matrix-row'
  readonly name: string
  readonly version: number
  readonly question: string
  readonly hypotheses: number
  readonly evidence: number
  readonly by: string
  readonly at: string
}
