import { declaredInHtml } from './decode/declared.ts'
import { decode } from './decode/decode.ts'
import type { Draft } from './draft.ts'
import { readHtml } from './html/read-html.ts'
import type { ReadOptions } from './item.ts'
import { parseLine } from './json-lines/parse-line.ts'
import type { DocumentKind } from './kind.ts'
import { readMail } from './mail/read-mail.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import { readPlain } from './plain/read-plain.ts'
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
  docx: apartReader('docx'),
  html: textReader(readHtml),
  'json-lines': textReader(parseLine),
  mail: readMail,
  markdown: textReader(readMarkdown),
  odt: apartReader('odt'),
  pdf: apartReader('pdf'),
  plain: textReader(readPlain),
  rtf: apartReader('rtf'),
  'telegram-message': textReader(readJsonMessage),
}

/** A reader of text: the encoding is told first, by the headers where they name it. */
function textReader(read: (text: string, url: string | null) => Draft): Reader {
  return (bytes, { url, headers }) => {
    const declared = read === readHtml ? (charsetOf(headers) ?? declaredInHtml(bytes)) : charsetOf(headers)
    const { text, notes } = decode(bytes, declared)
    const draft = read(text, url)
    return { ...draft, notes: [...notes, ...draft.notes] }
  }
}

/** A reader that may be slow or greedy: it works in a thread of its own. */
function apartReader(kind: ApartKind): Reader {
  return (bytes, _context, { timeoutMs }) => readApart({ kind, bytes }, timeoutFor(bytes.length, timeoutMs))
}

function charsetOf(headers: DraftContext['headers']): string | null {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(type ?? '')?.[1] ?? null
}
