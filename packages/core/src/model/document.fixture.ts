import type { Document } from './document.ts'
import { makeId } from './id.ts'

/** A report for tests: nothing is known of it but its text, and what a test says besides. */
export function reportOf(text: string, known: Partial<Document> = {}): Document {
  return {
    kind: 'document',
    id: makeId('document', text),
    page: makeId('page', text),
    capture: makeId('capture', text),
    url: null,
    publisher: 'Harrow Post',
    publisherKind: null,
    country: null,
    language: 'en',
    publishedOn: '2031-03-04',
    capturedAt: null,
    title: null,
    byline: null,
    dateline: null,
    text,
    links: [],
    media: [],
    credits: [],
    notes: [],
    method: 'ingest.text.v1',
    ...known,
  }
}
