import type { Document } from '../model/document.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Sentence } from '../model/sentence.ts'
import { findQuotations } from './quotations.ts'
import { findSentences } from './sentences.ts'

/**
 * The sentences and quotations of a document, each in order of its start. Both are empty for a blank text.
 *
 * @example segment(doc).sentences.map(({ start, end }) => doc.text.slice(start, end))
 */
export function segment(doc: Document): { sentences: Sentence[]; quotations: Quotation[] } {
  return { sentences: findSentences(doc), quotations: findQuotations(doc) }
}
