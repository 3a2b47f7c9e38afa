import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { type Capture, makeId } from '@sayso/core'
import { nameBinary } from './binary.ts'
import { collect, splitLines, TooLarge, unpack } from './bytes.ts'
import { refuseError } from './find-inputs.ts'
import { MOST_ELEMENTS, TooManyElements } from './html/parse-page.ts'
import { type Input, MAX_BYTES, type OpenInput, type ReadItem, type ReadOptions, type Refusal, refuse } from './item.ts'
import { LineRefused } from './json-lines/parse-line.ts'
import { type Kind, kindOfName, kindOfText, MEDIA_TYPE, withoutGz } from './kind.ts'
import { makeDocument } from './make-document.ts'
import { readDraft, urlOf } from './read-capture.ts'

/**
 * All that one input holds: one document of a page or text, one a line of JSON Lines, which are read line by line and
 * never held whole. What cannot be read comes as a refusal with its place; nothing is thrown.
 *
 * @example for await (const input of findInputs(paths)) for await (const item of readInput(input)) …
 */
export async function* readInput(input: Input, options: ReadOptions = {}): AsyncIterable<ReadItem> {
  if (!input.ok) {
    yield input
    return
  }
  try {
    const chunks = unpack(input.open())
    const { kind, all } = await tellKind(input, chunks)
    if (kind === 'json-lines') yield* readLines(input, all, options)
    else yield await readWhole(input, kind, all, options)
  } catch (error) {
    yield refuseRead(input, error, options)
  }
}

async function tellKind(
  input: OpenInput,
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly kind: Kind; readonly all: AsyncIterable<Uint8Array> }> {
  const named = kindOfName(input.file)
  if (named !== null) return { kind: named, all: chunks }
  const iterator = chunks[Symbol.asyncIterator]()
  const first = await iterator.next()
  const head: Uint8Array = first.done ? new Uint8Array() : first.value
  const kind = kindOfText(new TextDecoder().decode(head.subarray(0, 4096)))
  return { kind, all: prepend(head, iterator) }
}

async function* prepend(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function readWhole(
  input: OpenInput,
  kind: Exclude<Kind, 'json-lines'>,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): Promise<ReadItem> {
  const bytes = await collect(chunks, options.maxBytes ?? MAX_BYTES)
  if (bytes.length === 0) {
    return refuse(
      input.file,
      'file-empty',
      `${input.file} holds 0 bytes; a page or text was expected. Fetch or save it again.`,
    )
  }
  const binary = nameBinary(bytes)
  if (binary !== null) return refuseBinary(input.file, binary, kind)
  const address = options.url ?? (input.file === '-' ? null : basename(withoutGz(input.file)))
  const capture = captureOf(bytes, kind, address, options)
  const document = await makeDocument(capture, readDraft(kind, bytes, urlOf(address)), options)
  if (document.text.trim() === '') {
    return refuse(
      input.file,
      'text-empty',
      `${input.file} holds ${bytes.length} bytes but no words to read; an article was expected. ` +
        'If the page builds its text by script, save it from a browser after it has loaded.',
    )
  }
  if (document.text.length > MOST_TEXT) {
    const message = `${input.file} holds ${document.text.length} characters of text; at most ${MOST_TEXT} of one document are read. Split it up, one document a line, as .jsonl.`
    return refuse(input.file, 'text-too-long', message)
  }
  return { ok: true, file: input.file, capture, bytes, document }
}

async function* readLines(
  input: OpenInput,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncIterable<ReadItem> {
  const lineById = new Map<string, number>()
  const limit = options.maxBytes ?? MAX_BYTES
  let lines = 0
  for await (const { number, bytes } of splitLines(chunks, limit)) {
    if (bytes !== null && isBlank(bytes)) continue
    lines++
    const binary = number === 1 && bytes !== null ? nameBinary(bytes) : null
    if (binary !== null) {
      yield refuseBinary(input.file, binary, 'json-lines')
      return
    }
    yield bytes === null
      ? refuseLine(input, number, 'json-line-too-long', `is longer than ${inMegabytes(limit)}; split it up`)
      : await readLine(input, { number, bytes, lineById }, options)
  }
  if (lines === 0) {
    yield refuse(input.file, 'file-empty', `${input.file} holds no lines; one JSON object a line was expected.`)
  }
}

/** A long book has 2 million characters; no report comes near it, and all later work grows with it. */
const MOST_TEXT = 2_000_000

interface Line {
  readonly number: number
  readonly bytes: Uint8Array
  /** Where each id without a URL was first seen in this file. */
  readonly lineById: Map<string, number>
}

async function readLine(input: OpenInput, line: Line, options: ReadOptions): Promise<ReadItem> {
  const { number, bytes, lineById } = line
  try {
    const draft = readDraft('json-lines', bytes, null)
    if (draft.url === null && draft.ownId !== null) {
      const id = JSON.stringify([draft.publisher, draft.ownId])
      const before = lineById.get(id)
      if (before !== undefined) {
        const message = `has the id "${draft.ownId}" of line ${before}; ids are single. Give it another id, or a "url"`
        return refuseLine(input, number, 'json-line-id-twice', message)
      }
      lineById.set(id, number)
    }
    const capture = captureOf(bytes, 'json-lines', draft.url, options)
    const document = await makeDocument(capture, draft, options)
    return { ok: true, file: input.file, line: number, capture, bytes, document }
  } catch (error) {
    if (error instanceof LineRefused) return refuseLine(input, number, error.code, error.message)
    return { ...refuseRead(input, error, options), line: number }
  }
}

function captureOf(bytes: Uint8Array, kind: Kind, address: string | null, options: ReadOptions): Capture {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    kind: 'capture',
    id: makeId('capture', sha256, address),
    sha256,
    sizeBytes: bytes.length,
    mediaType: MEDIA_TYPE[kind],
    address,
    capturedAt: options.capturedAt ?? null,
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 32 || byte === 9 || byte === 13)
}

function refuseLine(input: OpenInput, line: number, code: string, message: string): Refusal {
  return refuse(input.file, code, `${input.file}, line ${line}: ${message}.`, line)
}

const EXPECTED: Record<Kind, string> = {
  html: 'an HTML page',
  'json-lines': 'JSON Lines',
  markdown: 'Markdown text',
  plain: 'plain text',
}

function refuseBinary(file: string, found: string, kind: Kind): Refusal {
  const message = `${file} is ${found}; ${EXPECTED[kind]} was expected. Unpack or convert it, and give it its own suffix.`
  return refuse(file, 'file-not-text', message)
}

function refuseRead(input: OpenInput, error: unknown, options: ReadOptions): Refusal {
  const { file } = input
  if (error instanceof TooLarge) {
    const limit = inMegabytes(options.maxBytes ?? MAX_BYTES)
    const message = `${file} holds more than ${limit}; one page was expected. Split it up, one document a line, as .jsonl.`
    return refuse(file, 'page-too-large', message)
  }
  if (error instanceof TooManyElements) {
    const message = `${file} holds more than ${MOST_ELEMENTS} elements; one page was expected. Save the article alone.`
    return refuse(file, 'page-too-many-elements', message)
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('Z_')) {
    return refuse(
      file,
      'gzip-broken',
      `${file} begins as gzip but cannot be unpacked (${code}); fetch or pack it again.`,
    )
  }
  if (code.startsWith('E')) return refuseError(file, error)
  const reason = error instanceof Error ? error.message : String(error)
  return refuse(
    file,
    'read-failed',
    `${file} could not be read (${reason.slice(0, 200)}); this is a mistake of Sayso's. Please report it with the file.`,
  )
}

function inMegabytes(sizeBytes: number): string {
  return `${Math.round(sizeBytes / 1024 / 1024)} MB`
}
