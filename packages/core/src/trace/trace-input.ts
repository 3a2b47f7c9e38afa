import type { Claim, Document, Echo, Facet, Id } from '../model/index.ts'
import type { HolderBook } from './holder-book.ts'

/** A claim of a group with the document that carries it; without the document's text less is known of its sources. */
export interface TracedClaim {
  readonly claim: Claim
  readonly document: Document
  /** How firmly it belongs to the group, 0 to 1; null or absent where that is not known. */
  readonly belonging?: number
}

/** What people ruled on the claims of a group. */
export interface TraceRulings {
  /** The claim repeats the other one. */
  readonly echoes?: readonly { readonly claim: Id; readonly repeats: Id }[]
  /** The claim rests on this holder, by name. */
  readonly origins?: readonly { readonly claim: Id; readonly holder: string }[]
}

/** A report of the press that another was made from, whether or not the group holds a claim of it. */
export interface Model {
  readonly document: Id
  readonly publisher: string
  readonly how: string
  /** 0 to 1. */
  readonly score: number
  readonly doubt: boolean
}

export interface TraceInput {
  readonly group: Id
  /** The question that the group answers; absent where that is not known. */
  readonly facet?: Facet | null
  /** In any order. */
  readonly claims: readonly TracedClaim[]
  /** Between their documents, in any order; others are passed over. */
  readonly echoes: readonly Echo[]
  /** Who is who in the case; without it only the group's own claims tell. See `makeHolderBook`. */
  readonly book?: HolderBook
  readonly rulings?: TraceRulings
  /** By document, what it was made from by other publishers; absent where that is not known. */
  readonly models?: ReadonlyMap<Id, readonly Model[]>
}
