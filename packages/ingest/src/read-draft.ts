import { declaredInHeaders, declaredInHtml } from './decode/declared.ts'
import { decode } from './decode/decode.ts'
import type { Draft } from './draft.ts'
import { readEntry, readJsonEntry } from './feeds/read-entry.ts'
import { readLiveEntry } from './html/live/read-live-entry.ts'
import { readHtml } from './html/read-html.ts'
import type { ReadOptions } from './item.ts'
import { parseLine } from './json-lines/parse-line.ts'
import type { DocumentKind } from './kind.ts'
import { readMail } from './mail/read-mail.ts'
import { readMhtml } from './mail/read-mhtml.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readPlain } from './plain/read-plain.ts'
import { readSvg } from './svg/read-svg.ts'
import { readRow } from './table/read-row.ts'
import { readHtmlMessage } from './telegram/read-html-message.ts'
import { readJsonMessage } from './telegram/read-json-message.ts'
import { readApart, timeoutFor } from './worker/read-apart.ts'
import type { ApartKind } from './worker/task.ts'

/** What a reader knows beside the bytes. */
export interface DraftContext {
  /** Where they came from; null where that is not known. */
  readonly url: string | null
  readonly headers: readonly (readonly [string, string])[]
}

/** What a reader makes of bytes of its kind. Throws Unreadable where they are none. */
export async function readDraft(
  kind: DocumentKind,
  bytes: Uint8Array,
  context: DraftContext,
  options: ReadOptions,
): Promise<Draft> {
  return READERS[kind](bytes, context, options)
}

type Reader = (bytes: Uint8Array, context: DraftContext, options: ReadOptions) => Draft | Promise<Draft>

const READERS: Record<DocumentKind, Reader> = {
  'csv-row': (bytes, _context, { columns }) => readRow(decode(bytes, null).text, columns ?? null),
  docx: apartReader('docx'),
  'feed-entry': readEntry,
  html: textReader((text, url) => readHtml(text, url, { entries: 'apart' }), declaredInHtml),
  'json-feed-entry': textReader(readJsonEntry),
  'json-lines': textReader(parseLine),
  'live-entry': textReader(readLiveEntry, declaredInHtml),
  mail: readMail,
  markdown: textReader(readMarkdown),
  mhtml: (bytes, { url }) => readMhtml(bytes, url),
  msg: apartReader('msg'),
  odt: apartReader('odt'),
  pdf: apartReader('pdf'),
  picture: apartReader('picture'),
  plain: textReader(readPlain),
  rtf: apartReader('rtf'),
  svg: readSvg,
  'telegram-html-message': textReader(readHtmlMessage),
  'telegram-message': textReader(readJsonMessage),
}

/** A reader of text: the encoding is told first, by the headers where they name it. */
function textReader(
  read: (text: string, url: string | null) => Draft,
  declaredIn: (bytes: Uint8Array) => string | null = () => null,
): Reader {
  return (bytes, { url, headers }) => {
    const declared = declaredInHeaders(headers) ?? declaredIn(bytes)
    const { text, notes } = decode(bytes, declared)
    const draft = read(text, url)
    return { ...draft, notes: [...notes, ...draft.notes] }
  }
}

/** A reader that may be slow or greedy: it works in a thread of its own. */
function apartReader(kind: Exclude<ApartKind, 'msg-files'>): Reader {
  return (bytes, _context, { timeoutMs }) => readApart({ kind, bytes }, timeoutFor(bytes.length, timeoutMs))
}
