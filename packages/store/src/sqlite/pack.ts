import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** A record as compressed JSON. */
export function packRecord(record: unknown): Buffer {
  return deflateRawSync(Buffer.from(JSON.stringify(record)), { level: LEVEL })
}

/** What `packRecord` packed; the caller knows its type, for only this program wrote it. */
export function unpackRecord<T>(packed: Buffer): T {
  return JSON.parse(inflateRawSync(packed).toString('utf8')) as T
}

/** Bytes compressed where that makes them smaller (a picture or a PDF does not shrink). */
export function packBytes(bytes: Uint8Array): { readonly packed: 0 | 1; readonly bytes: Buffer } {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const packed = deflateRawSync(whole, { level: LEVEL })
  return packed.length < whole.length ? { packed: 1, bytes: packed } : { packed: 0, bytes: whole }
}

export function unpackBytes(row: { readonly packed: number; readonly bytes: Buffer }): Uint8Array {
  return new Uint8Array(row.packed ? inflateRawSync(row.bytes) : row.bytes)
}

/** Two thirds of the time of zlib's usual 6 for a few per cent more bytes. */
const LEVEL = 4
