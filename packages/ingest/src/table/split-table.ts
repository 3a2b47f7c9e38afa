import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { collect } from '../bytes.ts'
import { decode } from '../decode/decode.ts'
import { type Piece, partOf, type SplitLimits } from '../split/part.ts'
import { Unreadable } from '../unreadable.ts'
import { placeColumns } from './columns.ts'
import { delimiterOf } from './delimiter.ts'

/**
 * The rows of a table (CSV, TSV) that has a column of texts: each becomes the shortest table that holds it alone, the
 * names of the columns and the row as it stands. Throws Unreadable where it has no such column.
 */
export async function* splitTable(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes, columns }: SplitLimits,
): AsyncGenerator<Piece> {
  const { text } = decode(await collect(chunks, MOST_BYTES), null)
  const broken: Piece[] = []
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    max_record_size: maxBytes,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const line = (error as { lines?: number } | undefined)?.lines ?? 0
      const reason = new Unreadable('row-broken', `is no row (${(error?.message ?? '').slice(0, 120)})`)
      broken.push({ kind: 'broken', place: `line ${line}`, reason })
    },
  })
  let head: Row | null = null
  const rows = Readable.from(portionsOf(text)).pipe(parser) as AsyncIterable<Row>
  for await (const row of rows) {
    yield* broken.splice(0)
    if (head === null) {
      head = row
      const unread = unreadColumns(row.record, columns)
      if (unread !== '') yield { kind: 'passed-over', message: unread }
      continue
    }
    const bytes = new TextEncoder().encode(`${line(head.raw)}${line(row.raw)}`)
    yield partOf({ place: `line ${row.info.lines}`, documentKind: 'csv-row', bytes })
  }
  yield* broken
  if (head === null) throw new Unreadable('file-empty', 'holds no rows; a table was expected')
}

interface Row {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: { readonly lines: number }
}

/** Bytes of one table; larger ones are dumps, and come in parts. */
const MOST_BYTES = 500 * 1024 * 1024
const PORTION = 64 * 1024

function* portionsOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PORTION) yield text.slice(at, at + PORTION)
}

/** What becomes of the columns, so that a wrong mapping is seen. */
function unreadColumns(head: readonly string[], mapping: string | null): string {
  const read = new Set(Object.values(placeColumns(head, mapping)))
  const names = head.filter((_, at) => !read.has(at))
  return names.length === 0
    ? ''
    : `the columns ${names
        .map((name) => `"${name.trim()}"`)
        .join(', ')
        .slice(0, 300)} are not read; --columns says which is what.`
}

function line(raw: string): string {
  return raw.endsWith('\n') ? raw : `${raw.replace(/\r$/, '')}\n`
}
