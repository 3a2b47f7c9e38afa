import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Id } from '../model/id.ts'
import type { Span } from '../model/span.ts'

/** A claim with what the picture needs to know around it. */
export interface PictureClaim {
  readonly claim: Claim
  /** The question that it answers; null until it is grouped. */
  readonly group: Id | null
  readonly document: Pick<Document, 'id' | 'text' | 'language' | 'publisher' | 'publishedOn' | 'page'>
  /** The sentence that it starts in. */
  readonly sentence: Span
}
