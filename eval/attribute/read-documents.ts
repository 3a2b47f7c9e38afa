import { readFileSync } from 'node:fs'
import { type Document, makeId } from '../../packages/core/src/model/index.ts'

/** Documents of a JSON Lines file in the format of the cases or of the attribution articles. */
export function readDocuments(path: string): Document[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toDocument(JSON.parse(line)))
}

/** The fields of a line that are read; others are passed over. */
export interface RawDocument {
  readonly id: string
  readonly text: string
  readonly url?: string
  readonly publisher?: string
  readonly publisher_kind?: Document['publisherKind']
  readonly country?: string
  readonly language?: string
  readonly published_at?: string
  readonly date?: string
  readonly title?: string | null
  readonly byline?: string | null
}

/** A document from the few fields that the stages read. */
export function toDocument(raw: RawDocument): Document {
  const id = makeId('document', raw.id, raw.url ?? null)
  return {
    kind: 'document',
    id,
    page: makeId('page', raw.url ?? raw.id),
    capture: makeId('capture', raw.id),
    url: raw.url ?? raw.id,
    publisher: raw.publisher ?? null,
    publisherKind: raw.publisher_kind ?? null,
    country: raw.country ?? null,
    language: raw.language ?? 'en',
    publishedOn: raw.published_at ?? raw.date ?? null,
    capturedAt: null,
    title: raw.title ?? null,
    byline: raw.byline ?? null,
    dateline: null,
    text: raw.text,
    links: [],
    media: [],
    credits: [],
    notes: [],
    method: 'ingest.jsonl.v1',
  }
}
