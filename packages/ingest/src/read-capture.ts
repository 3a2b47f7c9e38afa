import type { Capture, Document } from '@sayso/core'
import type { ReadOptions } from './item.ts'
import { kindOfMediaType } from './kind.ts'
import { makeDocument } from './make-document.ts'
import { readDraft } from './read-draft.ts'

/**
 * The document that a capture's bytes hold; the same bytes and options give the same document at any time.
 * Throws Unreadable where they hold none.
 */
export async function readCapture(capture: Capture, bytes: Uint8Array, options: ReadOptions = {}): Promise<Document> {
  const kind = kindOfMediaType(capture.mediaType) ?? 'plain'
  const context = { url: options.url ?? urlOf(capture.address), headers: capture.headers ?? [] }
  return makeDocument(capture, await readDraft(kind, bytes, context, options), options)
}

/** The address where it is a URL of the web, else null. */
export function urlOf(address: string | null): string | null {
  return address !== null && /^https?:/i.test(address) ? address : null
}
