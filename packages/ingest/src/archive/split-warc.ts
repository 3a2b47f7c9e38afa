import { isPackedCutOff } from '../bytes.ts'
import { type Piece, partOf, type SplitLimits } from '../split/part.ts'
import { Unreadable } from '../unreadable.ts'
import { ByteReader } from './byte-reader.ts'
import { type HttpHead, parseHttpHead, unpackBody } from './http-message.ts'
import { kindOfAnswer } from './kind-of-answer.ts'

/**
 * The pages of a WARC file, one at a time: what servers answered, with their headers, their addresses, and the time at
 * which they were fetched. Pictures, scripts and styles are passed over: they are furniture of pages. Throws Unreadable
 * where it is no WARC, or breaks off.
 */
export async function* splitWarc(chunks: AsyncIterable<Uint8Array>, { maxBytes }: SplitLimits): AsyncGenerator<Piece> {
  const reader = new ByteReader(chunks)
  const passed = new Map<string, number>()
  let [records, pages] = [0, 0]
  for (;;) {
    const record = await readOn(() => readRecordHead(reader, records), { record: records + 1, pages })
    if (record === null) break
    records++
    const at = { record: records, pages }
    const place = `record ${records}`
    const what = passOver(record)
    if (what !== null) {
      if (what !== '') passed.set(what, (passed.get(what) ?? 0) + 1)
      await readOn(() => skipAll(reader, record.length), at)
      continue
    }
    if (record.length > maxBytes) {
      // Where the archive ends within it, that is no loss beside the record itself.
      await readOn(() => reader.skip(record.length), at)
      const reason = new Unreadable(
        'warc-record-too-large',
        `holds ${record.length} bytes; at most ${maxBytes} are read`,
      )
      yield { kind: 'broken', place, reason }
      continue
    }
    const block = await readOn(() => takeAll(reader, record.length), at)
    const piece = pieceOf(record, block, { place, maxBytes })
    if (piece.kind === 'passed-over') passed.set(piece.message, (passed.get(piece.message) ?? 0) + 1)
    else {
      if (piece.kind === 'part') pages++
      yield piece
    }
  }
  if (records === 0) throw new Unreadable('warc-empty', 'holds no record; a web archive (WARC) was expected')
  if (passed.size > 0) yield { kind: 'passed-over', message: countsOf(passed) }
}

interface RecordHead {
  readonly type: string
  readonly url: string | null
  /** Instant in UTC; null where it names none. */
  readonly date: string | null
  /** Bytes of its block. */
  readonly length: number
  readonly contentType: string
  readonly headers: readonly (readonly [string, string])[]
}

/** Lines of a head, and bytes of one line; servers send some twenty headers. */
const MOST_HEADERS = 500
const LONGEST_LINE = 64 * 1024

async function readRecordHead(reader: ByteReader, before: number): Promise<RecordHead | null> {
  let first = await reader.line(LONGEST_LINE)
  while (first === '') first = await reader.line(LONGEST_LINE)
  if (first === null) return null
  if (!/^WARC\/1\.\d/.test(first)) {
    const where =
      before === 0 ? 'does not begin with "WARC/1."' : `has no record where one should follow record ${before}`
    throw new Unreadable('warc-broken', `${where}; a web archive (WARC) was expected`)
  }
  const headers: [string, string][] = []
  for (;;) {
    const line = await reader.line(LONGEST_LINE)
    if (line === null) throw new TooShort()
    if (line === '') break
    const match = /^([^:\s]+)\s*:\s*(.*)$/s.exec(line)
    if (match && headers.length < MOST_HEADERS) headers.push([match[1]!, match[2]!.trim()])
  }
  const value = (name: string): string | null => headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null
  const length = Number(value('content-length') ?? Number.NaN)
  if (!Number.isSafeInteger(length) || length < 0) {
    throw new Unreadable('warc-broken', `names no length in record ${before + 1}, so that what follows cannot be found`)
  }
  const time = Date.parse(value('warc-date') ?? '')
  return {
    type: value('warc-type') ?? '',
    url: value('warc-target-uri')?.replace(/^<|>$/g, '') ?? null,
    date: Number.isNaN(time) ? null : new Date(time).toISOString(),
    length,
    contentType: value('content-type') ?? '',
    headers,
  }
}

/** What a record is where it is no page, empty where it only tells of others; null where it may be one. */
function passOver({ type, url }: RecordHead): string | null {
  if (type === 'response' || type === 'resource') return url === null || !/^https?:/i.test(url) ? '' : null
  return ['request', 'metadata', 'warcinfo'].includes(type) ? '' : 'revisits and other records'
}

function pieceOf(
  record: RecordHead,
  block: Uint8Array,
  { place, maxBytes }: { readonly place: string; readonly maxBytes: number },
): Piece {
  const bare: HttpHead = { status: 200, headers: [['Content-Type', record.contentType]], end: 0 }
  const head = record.type === 'response' ? parseHttpHead(block) : bare
  if (head === null) {
    return { kind: 'broken', place, reason: new Unreadable('warc-no-answer', 'holds no answer of a web server') }
  }
  if (head.status >= 300) return { kind: 'passed-over', message: head.status < 400 ? 'redirects' : 'errors of servers' }
  const documentKind = kindOfAnswer(head, record.url!)
  if (documentKind === null) return { kind: 'passed-over', message: 'pictures, scripts and other files of pages' }
  try {
    const bytes = unpackBody(block.subarray(head.end), head, maxBytes)
    return partOf({
      place,
      name: new URL(record.url!).pathname,
      documentKind,
      bytes,
      address: record.url,
      capturedAt: record.date,
      headers: [...record.headers, ...head.headers],
    })
  } catch (error) {
    return { kind: 'broken', place, reason: error as Unreadable }
  }
}

function countsOf(passed: ReadonlyMap<string, number>): string {
  const counts = [...passed].sort((a, b) => b[1] - a[1]).map(([what, count]) => `${count} ${what}`)
  return `passed over ${counts.join(', ')}: no documents by type or status.`
}

/** The record that is read, and how many pages were before. */
interface Place {
  readonly record: number
  readonly pages: number
}

/** Reads on; where the bytes end within a record, packed or not, it is told how far the archive was read. */
async function readOn<T>(read: () => Promise<T>, place: Place): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw isPackedCutOff(error) || error instanceof TooShort ? cutOff(place) : error
  }
}

/** Thrown where the bytes end within a record. */
class TooShort extends Error {}

async function takeAll(reader: ByteReader, length: number): Promise<Uint8Array> {
  const bytes = await reader.take(length)
  if (bytes === null) throw new TooShort()
  return bytes
}

async function skipAll(reader: ByteReader, length: number): Promise<void> {
  if (!(await reader.skip(length))) throw new TooShort()
}

function cutOff({ record, pages }: Place): Unreadable {
  const read = `${pages} ${pages === 1 ? 'page was' : 'pages were'} read from the ${record - 1} ${record === 2 ? 'record' : 'records'} before it`
  return new Unreadable(
    'warc-cut-off',
    `breaks off in record ${record}: ${read}, and all that follows is lost. Fetch the archive again`,
  )
}
