import { createHash } from 'node:crypto'
import { type Capture, type Container, type Exchange, type Listing, makeId } from '@sayso/core'

/** The capture of bytes. What came with them is kept beside them; what is absent is left out of the record. */
export function captureOf(
  bytes: Uint8Array,
  from: {
    readonly mediaType: string
    readonly address: string | null
    readonly capturedAt: string | null
    readonly headers?: readonly (readonly [string, string])[]
    readonly container?: Container | null
    readonly exchange?: Exchange | null
    readonly listing?: Listing | null
  },
): Capture {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    kind: 'capture',
    id: makeId('capture', sha256, from.address),
    sha256,
    sizeBytes: bytes.length,
    mediaType: from.mediaType,
    address: from.address,
    capturedAt: from.capturedAt,
    ...(from.headers === undefined || from.headers.length === 0
      ? {}
      : { headers: from.headers.map(([a, b]) => [a, b] as const) }),
    ...(from.exchange ? { exchange: from.exchange } : {}),
    ...(from.listing ? { listing: from.listing } : {}),
    ...(from.container ? { container: from.container } : {}),
  }
}
