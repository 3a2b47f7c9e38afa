import type { Document, Judgement } from '@sayso/core'

/** A document as later stages see it: with its publisher and date as people ruled, the newest ruling last. */
export function applyToDocument(doc: Document, judgements: readonly Judgement[]): Document {
  let seen = doc
  for (const judgement of judgements) {
    if (judgement.ruling === 'publisher') seen = { ...seen, publisher: judgement.value }
    if (judgement.ruling === 'published') seen = { ...seen, publishedOn: judgement.value }
  }
  return seen
}
