import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy'
import { tooLarge } from '../api/read-json.ts'
import { DeskError } from '../problem-of.ts'
import { makeSafeName } from './safe-name.ts'
import type { SpoolEntry } from './spool.ts'

export interface Upload {
  readonly contentType: string | undefined
  /** Bytes that the client says it sends; null where it does not. */
  readonly declaredBytes: number | null
  readonly body: ReadableStream<Uint8Array> | null
}

export interface TakenUpload {
  /** Names as the client gave them, without folders. */
  readonly files: readonly string[]
  /** What was said of them. */
  readonly fields: Readonly<Record<string, string>>
}

/** A folder of clippings; more are handed in in parts. */
const MOST_FILES = 5_000
const LIMITS = { files: MOST_FILES, fields: 10, fieldSize: 10_000, fieldNameSize: 100, headerPairs: 50 }

/**
 * Streams the files of a multipart body to disk. Throws `upload-too-large` at once where the client says so, and as soon as
 * more comes than may; `usage-media-type`, `upload-broken`, `upload-empty`. What was written until then is the caller's to
 * clear away.
 */
export async function takeUpload(upload: Upload, limitBytes: number, entry: SpoolEntry): Promise<TakenUpload> {
  const { contentType, declaredBytes, body } = upload
  if (declaredBytes !== null && declaredBytes > limitBytes) throw tooLarge(limitBytes, declaredBytes)
  const busboy = openBusboy(contentType)
  const files: string[] = []
  const fields: Record<string, string> = {}
  const streams: Readable[] = []
  const writes: Promise<void>[] = []
  const stop = new AbortController()
  busboy.on('field', (name, value) => {
    fields[name] = value
  })
  busboy.on('filesLimit', () =>
    stop.abort(new DeskError(413, 'upload-too-many', `more than ${MOST_FILES} files were sent; hand them in in parts`)),
  )
  busboy.on('file', (_field, stream, given) => {
    const name = makeSafeName(given)
    const number = files.push(name) - 1
    // At once, not after an await: a part that breaks off says so to whoever listens by then.
    streams.push(stream)
    writes.push(
      pipeline(stream, createWriteStream(entry.place(number, name), { flags: 'wx' })).catch((error: unknown) =>
        stop.abort(error),
      ),
    )
  })
  try {
    await pipeline(Readable.fromWeb(body as never), refuseMore(limitBytes), busboy, { signal: stop.signal })
  } catch (error) {
    const broken = brokenBy(stop.signal.aborted ? stop.signal.reason : error)
    // A part that was cut off never ends by itself.
    for (const stream of streams) stream.destroy(broken)
    throw broken
  } finally {
    await Promise.all(writes)
  }
  if (stop.signal.aborted) throw brokenBy(stop.signal.reason)
  if (files.length === 0)
    throw new DeskError(400, 'upload-empty', 'no file was sent; one or more in parts `files` were expected')
  return { files, fields }
}

function openBusboy(contentType: string | undefined): BusboyInstance {
  if (!/^multipart\/form-data\b/i.test(contentType ?? ''))
    throw new DeskError(
      415,
      'usage-media-type',
      `the body is ${contentType ?? 'of no type'}; multipart/form-data was expected`,
    )
  try {
    return new Busboy({ headers: { 'content-type': contentType } as BusboyHeaders, limits: LIMITS })
  } catch (error) {
    throw brokenBy(error)
  }
}

/** Ends the stream as soon as it is longer than it may be. */
function refuseMore(limitBytes: number): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.length
      if (size > limitBytes) done(tooLarge(limitBytes, size))
      else done(null, chunk)
    },
  })
}

/** Errors of ours and of the disk as they are; all others mean that the body was none. */
function brokenBy(error: unknown): Error {
  if (error instanceof DeskError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC')
    return new DeskError(
      503,
      'case-disk-full',
      'the disk is full. Nothing of this upload was kept. Make room and try again',
    )
  const reason = error instanceof Error ? error.message : String(error)
  return new DeskError(
    400,
    'upload-broken',
    `the body could not be read as multipart/form-data: ${reason}. Send it again`,
  )
}
