/** One part of a MIME message, unpacked. */
interface MimePart {
  /** Its media type with parameters, as written. */
  readonly type: string
  readonly bytes: Uint8Array
  /** The address that it was saved from; null where none is named. */
  readonly location: string | null
  /** When the message was saved: an instant in UTC; null where it does not say. */
  readonly date: string | null
}

/** The first part of a MIME message of a wanted type, down to DEEPEST levels; null where there is none. */
export function findMimePart(bytes: Uint8Array, wanted: RegExp): MimePart | null {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const { headers } = splitHead(message)
  const time = Date.parse(headers.get('date') ?? '')
  const date = Number.isNaN(time) ? null : new Date(time).toISOString()
  const location = web(headers.get('snapshot-content-location'))
  const found = search(message, wanted, 0)
  return found === null ? null : { ...found, location: location ?? found.location, date }
}

const DEEPEST = 5

function search(part: Buffer, wanted: RegExp, depth: number): Omit<MimePart, 'date'> | null {
  const { headers, body } = splitHead(part)
  const type = headers.get('content-type') ?? 'text/plain'
  if (wanted.test(type)) {
    const bytes = unpack(body, headers.get('content-transfer-encoding') ?? '')
    return { type, bytes, location: web(headers.get('content-location')) }
  }
  const boundary = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(type)
  if (!/^multipart\//i.test(type) || boundary === null || depth >= DEEPEST) return null
  for (const inner of partsOf(body, boundary[1] ?? boundary[2]!)) {
    const found = search(inner, wanted, depth + 1)
    if (found !== null) return found
  }
  return null
}

function* partsOf(body: Buffer, boundary: string): Generator<Buffer> {
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  let from = -1
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== 10) continue
    if (from >= 0) yield body.subarray(from, at)
    const line = body.indexOf(10, at)
    from = line < 0 ? body.length : line + 1
  }
  if (from >= 0 && from < body.length) yield body.subarray(from)
}

function splitHead(part: Buffer): { readonly headers: ReadonlyMap<string, string>; readonly body: Buffer } {
  const match = /\r?\n\r?\n/.exec(part.toString('latin1', 0, LONGEST_HEAD))
  const end = match === null ? part.length : match.index
  const headers = new Map<string, string>()
  const unfolded = part.toString('latin1', 0, Math.min(end, LONGEST_HEAD)).replace(/\r?\n[ \t]+/g, ' ')
  for (const line of unfolded.split(/\r?\n/)) {
    const header = /^([\w-]+)\s*:\s*(.*)$/.exec(line)
    if (header && !headers.has(header[1]!.toLowerCase())) headers.set(header[1]!.toLowerCase(), header[2]!)
  }
  return { headers, body: match === null ? Buffer.alloc(0) : part.subarray(end + match[0].length) }
}

const LONGEST_HEAD = 64 * 1024

function unpack(body: Buffer, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return Buffer.from(body.toString('latin1'), 'base64')
  if (!/quoted-printable/i.test(encoding)) return body
  const text = body
    .toString('latin1')
    .replace(/[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
  return Buffer.from(
    text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}

function web(address: string | undefined): string | null {
  return address !== undefined && /^https?:/i.test(address) ? address : null
}
