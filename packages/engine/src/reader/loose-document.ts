import { createHash } from 'node:crypto'
import { type Document, makeId } from '@sayso/core'

/** A text that is read and never kept, without publisher, date and place: a sentence of a briefing, an answer in an interview. */
export function looseDocument(text: string, language: string): Document {
  const id = createHash('sha256').update(`${language} ${text}`).digest('hex')
  return {
    kind: 'document',
    id: makeId('document', id),
    page: makeId('page', id),
    capture: makeId('capture', id),
    url: null,
    publisher: null,
    publisherKind: null,
    country: null,
    language,
    publishedOn: null,
    capturedAt: null,
    title: null,
    byline: null,
    dateline: null,
    text,
    links: [],
    media: [],
    credits: [],
    notes: [],
    method: 'loose.v1',
  }
}
