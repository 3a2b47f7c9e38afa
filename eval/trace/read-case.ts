import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, makeId, type Sentence } from '../../packages/core/src/model/index.ts'
import { findSentences } from '../../packages/core/src/segment/sentences.ts'

/** A gold mention of a case, as FORMAT.md describes it. */
export interface GoldMention {
  readonly id: string
  readonly doc: string
  readonly claim: string
  readonly quote: string
  readonly stance: 'asserts' | 'hedges' | 'denies' | 'declines-to-confirm' | 'questions'
  readonly value: number | null
  readonly speaker: string | null
  readonly chain: readonly string[]
  readonly origins: readonly string[]
}

export interface GoldCase {
  readonly id: string
  readonly mentions: readonly GoldMention[]
  readonly claims: readonly { id: string; kind: string; proposition: string }[]
  readonly derivations: readonly { doc: string; from: string; how: string }[]
  readonly documents: ReadonlyMap<string, { document: Document; reading: { sentences: Sentence[] } }>
}

interface CaseLine {
  id: string; url: string; publisher: string; publisher_kind: Document['publisherKind']; country: string; language: string
  published_at: string; title: string | null; byline: string | null; text: string; links: string[]; media: { id: string; caption: string }[]
} // biome-ignore format: as FORMAT.md lists them

/** Reads a case with known parentage: its documents as ingest makes them, and its truth. */
export function readCase(folder: string): GoldCase {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
  const documents = new Map<string, { document: Document; reading: { sentences: Sentence[] } }>()
  for (const line of readFileSync(join(folder, 'documents.jsonl'), 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const row = JSON.parse(line) as CaseLine
    const document: Document = {
      kind: 'document',
      id: makeId('document', row.url, row.published_at),
      page: makeId('page', row.url),
      capture: makeId('capture', row.url, row.published_at),
      url: row.url,
      publisher: row.publisher,
      publisherKind: row.publisher_kind,
      country: row.country,
      language: row.language,
      publishedOn: row.published_at,
      capturedAt: null,
      title: row.title,
      byline: row.byline,
      dateline: null,
      text: row.text,
      links: row.links.map((url) => ({ url, start: null, end: null })),
      media: row.media.map((medium) => ({ id: medium.id, url: null, caption: medium.caption })),
      credits: [],
      notes: [],
      method: 'ingest.case.v1',
    }
    documents.set(row.id, { document, reading: { sentences: findSentences(document) } })
  }
  return { id: folder.split('/').at(-1)!, ...gold, documents }
}
