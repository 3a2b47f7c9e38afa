import { nameBinary } from './binary.ts'
import { captureOf } from './capture-of.ts'
import { type ReadItem, type ReadOptions, refuse } from './item.ts'
import { type DocumentKind, mediaTypeOf } from './kind.ts'
import { makeDocument } from './make-document.ts'
import { urlOf } from './read-capture.ts'
import { readDraft } from './read-draft.ts'
import { refuseBinary } from './refusals.ts'
import type { Source } from './source.ts'

/** The one document of bytes that hold one. Throws Unreadable where they hold none. */
export async function readWhole(
  source: Source,
  kind: DocumentKind,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<ReadItem> {
  const { file, address, container } = source
  if (bytes.length === 0) {
    return refuse(file, 'file-empty', `${file} holds 0 bytes; a page or text was expected. Fetch or save it again.`)
  }
  const binary = TEXTS.has(kind) ? nameBinary(bytes) : null
  if (binary !== null) return refuseBinary(file, binary, kind)
  const context = { url: options.url ?? urlOf(address), headers: source.headers }
  const draft = await readDraft(kind, bytes, context, options)
  const capture = captureOf(bytes, {
    mediaType: mediaTypeOf(kind, bytes),
    address: address ?? draft.url,
    capturedAt: source.capturedAt,
    headers: source.headers,
    container,
    exchange: source.exchange ?? null,
    listing: source.listing ?? null,
  })
  const document = await makeDocument(capture, draft, options)
  if (document.text.trim() === '' && !(MAY_BE_WORDLESS.has(kind) && document.media.length > 0)) {
    return refuse(
      file,
      'text-empty',
      `${file} holds ${bytes.length} bytes but no words to read; an article was expected. ${WITHOUT_WORDS[kind] ?? NO_WORDS}`,
    )
  }
  if (document.text.length > MOST_TEXT) {
    const message = `${file} holds ${document.text.length} characters of text; at most ${MOST_TEXT} of one document are read. Split it up, one document a line, as .jsonl.`
    return refuse(file, 'text-too-long', message)
  }
  return { ok: true, file, capture, bytes, document }
}

/** What a person can do about a file without words, by what it is. */
const WITHOUT_WORDS: Partial<Record<DocumentKind, string>> = {
  docx: 'If its words are in pictures, save it as PDF: the words of scanned pages are read.',
  html: 'If the page builds its text by script, save it from a browser after it has loaded.',
  mhtml: 'If the page builds its text by script, save it from a browser after it has loaded.',
  odt: 'If its words are in pictures, save it as PDF: the words of scanned pages are read.',
  pdf: 'If its pages are scans, scan them again with more contrast, or add the pictures of the pages.',
  rtf: 'If its words are in pictures, save it as PDF: the words of scanned pages are read.',
  svg: 'Save the drawing as PNG where its words are drawn: those of pictures are read.',
}
const NO_WORDS = 'Check that it is the right file and is whole.'

/** A long book has 2 million characters; no report comes near it, and all later work grows with it. */
const MOST_TEXT = 2_000_000

const TEXTS: ReadonlySet<DocumentKind> = new Set(['html', 'markdown', 'plain'])

/** What is worth keeping for its pictures or attachments alone. */
const MAY_BE_WORDLESS: ReadonlySet<DocumentKind> = new Set([
  'mail',
  'msg',
  'picture',
  'telegram-html-message',
  'telegram-message',
])
