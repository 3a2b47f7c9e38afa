import type { Capture, Document } from '@sayso/core'
import { declaredInHtml } from './decode/declared.ts'
import { decode } from './decode/decode.ts'
import type { Draft } from './draft.ts'
import { readHtml } from './html/read-html.ts'
import type { ReadOptions } from './item.ts'
import { parseLine } from './json-lines/parse-line.ts'
import { type Kind, kindOfMediaType } from './kind.ts'
import { makeDocument } from './make-document.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readPlain } from './plain/read-plain.ts'

/**
 * The document that a capture's bytes hold; the same bytes and options give the same document at any time.
 * Throws LineRefused where a JSON line is no document.
 */
export async function readCapture(capture: Capture, bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  const kind = kindOfMediaType(capture.mediaType) ?? 'plain'
  return makeDocument(capture, readDraft(kind, bytes, options.url ?? urlOf(capture.address)), options)
}

/** What a reader makes of bytes of its kind. `url` is where they came from, where that is known. */
export function readDraft(kind: Kind, bytes: Uint8Array, url: string | null): Draft {
  const { text, notes } = decode(bytes, kind === 'html' ? declaredInHtml(bytes) : null)
  const draft = READERS[kind](text, url)
  return { ...draft, notes: [...notes, ...draft.notes] }
}

const READERS: Record<Kind, (text: string, url: string | null) => Draft> = {
  html: readHtml,
  'json-lines': parseLine,
  markdown: readMarkdown,
  plain: readPlain,
}

/** The address where it is a URL of the web, else null. */
export function urlOf(address: string | null): string | null {
  return address !== null && /^https?:/i.test(address) ? address : null
}
