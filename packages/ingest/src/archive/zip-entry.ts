import { Unreadable } from '../unreadable.ts'

/** One file of an archive, before it is unpacked. */
export interface ZipEntry {
  readonly path: string
  readonly sizeBytes: number
  readonly packedBytes: number
  readonly isLink: boolean
  readonly isLocked: boolean
  /** Unpacks it; throws Unreadable where it is broken or not as large as it says. */
  readonly read: () => Promise<Uint8Array>
  /** The same, a portion at a time. */
  readonly stream: () => AsyncIterable<Uint8Array>
}

/** A file's name as text: in UTF-8, else in the code page of old Windows archivers in the East of Europe. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\\', '/')
  } catch {
    return new TextDecoder('ibm866').decode(bytes).replaceAll('\\', '/')
  }
}

/** Text packs to a hundredth at most; what expands more is a bomb. Small files may. */
const MOST_EXPANSION = 200
const SMALL_BYTES = 1024 * 1024

/** Throws Unreadable where a file expands more than text does. */
export function refuseBomb({ sizeBytes, packedBytes }: Pick<ZipEntry, 'sizeBytes' | 'packedBytes'>): void {
  if (sizeBytes > SMALL_BYTES && sizeBytes > packedBytes * MOST_EXPANSION) {
    const message = `expands from ${packedBytes} to ${sizeBytes} bytes; no text packs so well. It was not unpacked`
    throw new Unreadable('zip-expands-too-much', message)
  }
}
