import { findInputs, Losses, type ReadOptions, type Refusal, readInput } from '@sayso/ingest'

/**
 * What ingest reads from files, without a case. Nothing is thrown: what cannot be read comes as a refusal, and last what was left
 * unread in documents that were read.
 */
export async function* readFiles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadFile> {
  const losses = new Losses()
  for await (const input of findInputs(paths)) {
    for await (const item of readInput(input, options)) {
      if (!item.ok) {
        yield item
        continue
      }
      const { title, byline, publisher, publishedOn, language, text, url, dateline, credits, links, media, notes } =
        item.document
      const { capturedAt, ties = [], pages = [] } = item.document
      losses.note(item.file, notes)
      yield {
        ok: true,
        record: {
          file: item.file,
          line: item.line ?? null,
          title,
          byline,
          publisher,
          publishedAt: publishedOn,
          language,
          text,
          url,
          dateline,
          credits,
          links,
          media,
          ties,
          pages,
          capturedAt,
          container: item.capture.container ?? null,
          notes,
        },
      }
    }
  }
  for (const message of losses.tell())
    yield { ok: false, file: paths.join(', '), code: 'left-unread', passedOver: true, message }
}

export type ReadFile = Refusal | { readonly ok: true; readonly record: ReadRecord }

export interface ReadRecord {
  readonly file: string
  readonly line: number | null
  readonly title: string | null
  readonly byline: string | null
  readonly publisher: string | null
  readonly publishedAt: string | null
  readonly language: string
  readonly text: string
  readonly [field: string]: unknown
}
