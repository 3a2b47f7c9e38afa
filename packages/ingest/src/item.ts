import type { Capture, Document } from '@sayso/core'

/** What ingest could not take: never thrown, always an item, so that the run goes on. */
export interface Refusal {
  readonly ok: false
  /** The path as found; `-` for standard input. */
  readonly file: string
  /** Counted from 1; absent where the whole file is meant. */
  readonly line?: number
  /** A readable code, as in `json-line-broken`. */
  readonly code: string
  /** True where it only counts what holds no document by its kind, which is no fault. */
  readonly passedOver?: true
  /** What was found, what was expected, where, and what to do next. */
  readonly message: string
}

/** One document read, with the capture and its bytes that it was read from. */
export interface ReadDocument {
  readonly ok: true
  readonly file: string
  readonly line?: number
  readonly capture: Capture
  /** The capture's bytes: of a JSON line that line alone, of a `.gz` what was packed, of a container the part. */
  readonly bytes: Uint8Array
  readonly document: Document
}

export type ReadItem = ReadDocument | Refusal

/** What the person who hands a file in knows better than the file. */
export interface ReadOptions {
  readonly publisher?: string | undefined
  /** When it was published: ISO 8601, or a date in words of the press. */
  readonly published?: string | undefined
  readonly url?: string | undefined
  /** Instant in UTC at which the bytes were received; unknown where absent. */
  readonly capturedAt?: string | undefined
  /** Which column of a table is what, as in `text=Body,title=Headline`; told from the names of the columns where absent. */
  readonly columns?: string | undefined
  /** Largest page, part or JSON line that is read, in bytes, unpacked; 50 MB where absent. */
  readonly maxBytes?: number | undefined
  /** Longest time that one PDF, Office file or picture may take, in milliseconds; 10 s where absent, more where it is large. */
  readonly timeoutMs?: number | undefined
}

/** 50 MB: no article comes near it; what is larger is a dump or an attack. */
export const MAX_BYTES = 50 * 1024 * 1024

/** A file or stream to read; or the refusal that stands in its place. */
export type Input = OpenInput | Refusal

export interface OpenInput {
  readonly ok: true
  /** The path as found; `-` for standard input. */
  readonly file: string
  /** Opens the bytes as they lie there, still packed. */
  readonly open: () => AsyncIterable<Uint8Array>
  /** Where the bytes lie on disk; absent for a stream, which can be opened only once. */
  readonly path?: string
}

/** A refusal in one call. */
export function refuse(file: string, code: string, message: string, line?: number): Refusal {
  return line === undefined ? { ok: false, file, code, message } : { ok: false, file, line, code, message }
}
