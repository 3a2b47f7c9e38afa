import type { Readable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import { collect, TooLarge } from '../bytes.ts'
import { decode } from '../decode/decode.ts'
import { type Refusal, refuse } from '../item.ts'

/** One address to fetch, with what the list says of it. */
export interface UrlRow {
  readonly ok: true
  /** As it stands in the list; not yet judged. */
  readonly url: string
  readonly file: string
  /** Counted from 1; null where it was typed. */
  readonly line: number | null
  readonly publisher: string | null
  readonly published: string | null
}

/** Largest list, in bytes: a hundred thousand addresses. */
const MOST_BYTES = 50_000_000

/**
 * The addresses of a list: one a line (`#` begins a remark), or a CSV or TSV whose columns are told by their names or by
 * `columns`, as in `url=Link,publisher=Outlet`. A row that cannot be read comes as a refusal with its line.
 */
export async function readUrlList(
  file: string,
  chunks: AsyncIterable<Uint8Array> | Readable,
  columns: string | null,
): Promise<readonly (UrlRow | Refusal)[]> {
  try {
    const { text } = decode(await collect(chunks, MOST_BYTES), null)
    const isTable = columns !== null || /\.(?:csv|tsv)$/i.test(file)
    return isTable ? readTable(file, text, columns) : readPlainList(file, text)
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    const message = `${file} holds more than ${MOST_BYTES / 1e6} MB; a list of addresses was expected. Split it up.`
    return [refuse(file, 'list-too-large', message)]
  }
}

function readPlainList(file: string, text: string): readonly UrlRow[] {
  return text.split(/\r\n?|\n/).flatMap((line, at): readonly UrlRow[] => {
    const url = line.trim().replace(/\s+#.*$/, '')
    if (url === '' || url.startsWith('#')) return []
    return [{ ok: true, url, file, line: at + 1, publisher: null, published: null }]
  })
}

const FIELDS = ['url', 'publisher', 'published'] as const
type Field = (typeof FIELDS)[number]

/** What columns are called where nobody says; compared in small letters. */
const NAMES: Record<Field, readonly string[]> = {
  url: ['url', 'link', 'href', 'address', 'uri', 'адрес', 'ссылка', 'посилання', '링크', '주소'],
  publisher: ['publisher', 'outlet', 'source', 'medium', 'издание', 'видання', 'quelle', '매체'],
  published: ['published', 'published_at', 'date', 'datum', 'дата', '날짜'],
}

interface Parsed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function readTable(file: string, text: string, columns: string | null): readonly (UrlRow | Refusal)[] {
  const refusals: Refusal[] = []
  const refuseRow = (line: number, code: string, what: string) =>
    refuse(file, code, `${file}, line ${line}: ${what}.`, line)
  const rows = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const line = Number((error as { lines?: number } | undefined)?.lines ?? 0)
      refusals.push(refuseRow(line, 'row-broken', 'its quotation marks do not fit; one row of a table was expected'))
    },
  }) as unknown as readonly Parsed[]
  const [head, ...rest] = rows
  if (head === undefined)
    return [...refusals, refuse(file, 'file-empty', `${file} holds no rows; a table was expected.`)]
  const headless = columns === null && head.record.some((cell) => /^https?:\/\//i.test(cell.trim()))
  const places = headless ? headlessPlaces(head.record) : placesOf(head.record, columns)
  if (typeof places === 'string') return [...refusals, refuse(file, 'columns-unknown', `${file}: ${places}.`)]
  const found = (headless ? rows : rest).map(({ record, info }): UrlRow | Refusal => {
    const cell = (field: Field) => {
      const at = places[field]
      return at === undefined ? null : record[at]?.trim() || null
    }
    const url = cell('url')
    if (url === null) return refuseRow(info.lines, 'row-without-url', 'there is no address in its column')
    const [publisher, published] = [cell('publisher'), cell('published')]
    return { ok: true, url, file, line: info.lines, publisher, published }
  })
  return [...refusals, ...found]
}

type Places = Partial<Record<Field, number>>

function headlessPlaces(row: readonly string[]): Places {
  return { url: row.findIndex((cell) => /^https?:\/\//i.test(cell.trim())) }
}

/** Where each field stands; words of what is wrong where that cannot be told. */
function placesOf(head: readonly string[], columns: string | null): Places | string {
  const names = head.map((name) => name.trim())
  const places: Places = {}
  if (columns !== null) {
    for (const pair of columns.split(',')) {
      const [field, ...rest] = pair.split('=')
      const name = rest.join('=').trim()
      const at = names.indexOf(name)
      if (!(FIELDS as readonly string[]).includes(field!.trim()))
        return `--columns names "${field}"; ${FIELDS.join(', ')} were expected, as in url=Link,publisher=Outlet`
      if (at < 0) return `there is no column "${name}"; there are ${names.join(', ').slice(0, 200)}`
      places[field!.trim() as Field] = at
    }
  }
  for (const field of FIELDS) {
    if (places[field] !== undefined) continue
    const at = names.findIndex((name) => NAMES[field].includes(name.toLowerCase()))
    if (at >= 0 && !Object.values(places).includes(at)) places[field] = at
  }
  if (places.url === undefined)
    return `no column holds addresses; there are ${names.join(', ').slice(0, 200)}. Name it: --columns url=NAME`
  return places
}

function delimiterOf(text: string): string {
  const head = text.slice(0, text.search(/[\r\n]|$/))
  const count = (sign: string) => head.split(sign).length
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}
