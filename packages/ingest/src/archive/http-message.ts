import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { Unreadable } from '../unreadable.ts'

/** The head of what a web server answered. */
export interface HttpHead {
  readonly status: number
  /** In order, names as sent. */
  readonly headers: readonly (readonly [string, string])[]
  /** Where the body begins. */
  readonly end: number
}

/** The head of an answer as it went over the wire; null where there is none. */
export function parseHttpHead(block: Uint8Array): HttpHead | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length)
  const crlf = bytes.indexOf('\r\n\r\n')
  const lf = bytes.indexOf('\n\n')
  const at = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf
  if (at < 0) return null
  const end = at + (at === crlf ? 4 : 2)
  const [first = '', ...lines] = bytes.toString('latin1', 0, at).split(/\r?\n/)
  const status = Number(/^HTTP\/\d(?:\.\d)?\s+(\d{3})/.exec(first)?.[1] ?? Number.NaN)
  if (Number.isNaN(status)) return null
  const headers = lines.slice(0, MOST_HEADERS).flatMap((line) => {
    const match = /^([^:\s]+)\s*:\s*(.*)$/s.exec(line)
    return match ? [[match[1]!, match[2]!.trim()] as const] : []
  })
  return { status, headers, end }
}

const MOST_HEADERS = 500

/** The value of the first header of a name; null where there is none. */
export function headerOf({ headers }: Pick<HttpHead, 'headers'>, name: string): string | null {
  return headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null
}

/** The body without what was put around it for the wire: chunks and packing. Throws Unreadable. */
export function unpackBody(body: Uint8Array, head: HttpHead, maxBytes: number): Uint8Array {
  const chunked = /\bchunked\b/i.test(headerOf(head, 'transfer-encoding') ?? '')
  let bytes = chunked ? (joinChunks(body) ?? body) : body
  const packings = (headerOf(head, 'content-encoding') ?? '')
    .toLowerCase()
    .split(/[,\s]+/)
    .filter(Boolean)
  for (const packing of packings.reverse().slice(0, MOST_PACKINGS)) bytes = unpackOnce(bytes, packing, maxBytes)
  return bytes
}

const MOST_PACKINGS = 3

function unpackOnce(bytes: Uint8Array, packing: string, maxOutputLength: number): Uint8Array {
  const unpack = { br: brotliDecompressSync, deflate: inflateSync, gzip: gunzipSync, 'x-gzip': gunzipSync }[packing]
  if (unpack === undefined) return bytes
  // Archivers often keep the header and unpack the body.
  if (packing !== 'br' && !(bytes[0] === 0x1f && bytes[1] === 0x8b) && bytes[0] !== 0x78) return bytes
  try {
    return unpack(bytes, { maxOutputLength })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new Unreadable('warc-body-too-large', `unpacks to more than ${maxOutputLength} bytes`)
    }
    if (packing === 'br') return bytes
    throw new Unreadable('warc-body-broken', `cannot be unpacked (${packing})`)
  }
}

/** The chunks of a body joined; null where it is not in chunks, as archivers often leave it. */
function joinChunks(body: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length)
  const parts: Uint8Array[] = []
  let at = 0
  for (;;) {
    const end = bytes.indexOf('\r\n', at)
    if (end < 0 || end - at > LONGEST_SIZE) return null
    const match = /^([0-9a-f]+)\s*(?:;.*)?$/i.exec(bytes.toString('latin1', at, end))
    if (!match) return null
    const size = Number.parseInt(match[1]!, 16)
    if (size === 0) return Buffer.concat(parts)
    if (end + 2 + size > bytes.length) return null
    parts.push(bytes.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
}

const LONGEST_SIZE = 200
