import type { Container, Exchange, Listing } from '@sayso/core'
import type { DocumentKind } from './kind.ts'

/** Bytes to read, with all that is known of them before they are looked at. */
export interface Source {
  /** How messages call it: the path as found, and within a container `mails.mbox!/mail 3`. */
  readonly file: string
  /** Its file name, which may tell its kind; null where it has none. */
  readonly name: string | null
  /** Known before the bytes are looked at; null where name and bytes must tell. */
  readonly documentKind: DocumentKind | null
  readonly open: () => AsyncIterable<Uint8Array>
  /** Whether it can be opened more than once. */
  readonly reopens: boolean
  /** Where it lies on disk; null where it does not. */
  readonly path: string | null
  readonly address: string | null
  /** Instant in UTC; null where nothing says when the bytes were received. */
  readonly capturedAt: string | null
  readonly headers: readonly (readonly [string, string])[]
  readonly container: Container | null
  /** How it was fetched; absent where it was handed in. */
  readonly exchange?: Exchange
  /** The feed entry that led to it. */
  readonly listing?: Listing
  /** Containers around it; 0 for a file. */
  readonly depth: number
}
