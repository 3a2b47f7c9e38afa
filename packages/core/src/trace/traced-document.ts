import type { Document, Sentence } from '../model/index.ts'

/** A document with its sentences, as `segment` found them. */
export interface TracedDocument {
  readonly document: Document
  readonly reading: { readonly sentences: readonly Sentence[] }
}
