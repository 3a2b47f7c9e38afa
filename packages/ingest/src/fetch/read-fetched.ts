import type { Listing } from '@sayso/core'
import type { ReadItem, ReadOptions } from '../item.ts'
import { readSource } from '../read-input.ts'
import type { Source } from '../source.ts'
import type { Fetched } from './open-fetcher.ts'
import { headerOf } from './read-body.ts'

/**
 * All that a fetched answer holds, as `readInput` reads it of a file: the capture keeps the bytes as received, the headers,
 * both clocks and the redirects.
 *
 * @param listing the feed entry that led to it; null where none did
 */
export function readFetched(
  fetched: Fetched,
  options: ReadOptions = {},
  listing: Listing | null = null,
): AsyncIterable<ReadItem> {
  const { requested, url, status, redirects, theirTime, bytes, at, headers } = fetched
  const source: Source = {
    file: requested,
    name: nameOf(fetched),
    documentKind: null,
    open: () => once(bytes),
    reopens: true,
    path: null,
    address: url,
    capturedAt: at,
    headers,
    container: null,
    depth: 0,
    exchange: { requested, status, redirects, theirTime },
    ...(listing === null ? {} : { listing }),
  }
  return readSource(source, options)
}

/** A file name that says what the server says it is, as far as that is more than a guess; the bytes outrank it. */
function nameOf({ url, headers }: Fetched): string | null {
  const type = (headerOf(headers, 'content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  const suffix = Object.hasOwn(SUFFIX_BY_TYPE, type) ? SUFFIX_BY_TYPE[type] : undefined
  if (suffix !== undefined) return `page.${suffix}`
  // Servers call anything text/plain or a stream of octets: there the name in the address tells more.
  return new URL(url).pathname.split('/').at(-1) || null
}

const SUFFIX_BY_TYPE: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/rtf': 'rtf',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/x-ndjson': 'jsonl',
  'application/xhtml+xml': 'html',
  'message/rfc822': 'eml',
  'text/html': 'html',
  'text/markdown': 'md',
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
