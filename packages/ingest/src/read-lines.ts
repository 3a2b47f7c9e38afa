import { nameBinary } from './binary.ts'
import { splitLines } from './bytes.ts'
import { captureOf } from './capture-of.ts'
import { MAX_BYTES, type ReadItem, type ReadOptions, type Refusal, refuse } from './item.ts'
import { MEDIA_TYPE } from './kind.ts'
import { makeDocument } from './make-document.ts'
import { readDraft } from './read-draft.ts'
import { inMegabytes, refuseBinary, refuseRead } from './refusals.ts'
import type { Source } from './source.ts'
import { Unreadable } from './unreadable.ts'

/** One document a line of JSON Lines, which are read line by line and never held whole. */
export async function* readLines(
  source: Source,
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<ReadItem> {
  const lineById = new Map<string, number>()
  const limit = options.maxBytes ?? MAX_BYTES
  const { file } = source
  let lines = 0
  for await (const { number, bytes } of splitLines(chunks, limit)) {
    if (bytes !== null && isBlank(bytes)) continue
    lines++
    const binary = number === 1 && bytes !== null ? nameBinary(bytes) : null
    if (binary !== null) {
      yield refuseBinary(file, binary, 'json-lines')
      return
    }
    yield bytes === null
      ? refuseLine(file, number, 'json-line-too-long', `is longer than ${inMegabytes(limit)}; split it up`)
      : await readLine(source, { number, bytes, lineById }, options)
  }
  if (lines === 0) {
    yield refuse(file, 'file-empty', `${file} holds no lines; one JSON object a line was expected.`)
  }
}

interface Line {
  readonly number: number
  readonly bytes: Uint8Array
  /** Where each id without a URL was first seen in this file. */
  readonly lineById: Map<string, number>
}

async function readLine(source: Source, line: Line, options: ReadOptions): Promise<ReadItem> {
  const { number, bytes, lineById } = line
  const { file, container } = source
  try {
    const draft = await readDraft('json-lines', bytes, { url: null, headers: [] }, options)
    if (draft.url === null && draft.ownId !== null) {
      const id = JSON.stringify([draft.publisher, draft.ownId])
      const before = lineById.get(id)
      if (before !== undefined) {
        const message = `has the id "${draft.ownId}" of line ${before}; ids are single. Give it another id, or a "url"`
        return refuseLine(file, number, 'json-line-id-twice', message)
      }
      lineById.set(id, number)
    }
    const capturedAt = options.capturedAt ?? source.capturedAt
    const mediaType = MEDIA_TYPE['json-lines']
    const capture = captureOf(bytes, { mediaType, address: draft.url, capturedAt, container })
    const document = await makeDocument(capture, draft, options)
    return { ok: true, file, line: number, capture, bytes, document }
  } catch (error) {
    if (error instanceof Unreadable) return refuseLine(file, number, error.code, error.message)
    return { ...refuseRead(file, error, options), line: number }
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 32 || byte === 9 || byte === 13)
}

function refuseLine(file: string, line: number, code: string, message: string): Refusal {
  return refuse(file, code, `${file}, line ${line}: ${message}.`, line)
}
