import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { collect, TooLarge } from '../bytes.ts'
import { FetchRefused } from './fetch-refused.ts'
import type { Answer } from './open-network.ts'

/**
 * The body of an answer, within the limit. A server that packs it although it was asked not to is unpacked. Throws
 * FetchRefused for too large a body, and for what cannot be unpacked.
 */
export async function readBody(answer: Answer, host: string, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new FetchRefused(
      'fetch-too-large',
      `${host} sends more than ${Math.round(maxBytes / 1e6)} MB; give a larger --max-megabytes`,
    )
  const promised = Number(headerOf(answer.headers, 'content-length'))
  if (promised > maxBytes) {
    answer.drop()
    throw tooLarge()
  }
  const bytes = await collect(answer.body, maxBytes).catch((error: unknown) => {
    answer.drop()
    throw error instanceof TooLarge ? tooLarge() : error
  })
  const codings = (headerOf(answer.headers, 'content-encoding') ?? '').toLowerCase().split(',')
  return codings
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
    .reduceRight((packed: Uint8Array, coding) => unpack(packed, coding, host, maxBytes), bytes)
}

/** The first header of a name, in whatever letters; null where there is none. */
export function headerOf(headers: readonly (readonly [string, string])[], name: string): string | null {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? null
}

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array

const UNPACK: Readonly<Record<string, Unpack>> = {
  br: brotliDecompressSync,
  // Some servers mean the bare stream by "deflate".
  deflate: (bytes, options) =>
    (bytes[0]! & 0x0f) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
}

function unpack(bytes: Uint8Array, coding: string, host: string, maxBytes: number): Uint8Array {
  const unpacker = Object.hasOwn(UNPACK, coding) ? UNPACK[coding] : undefined
  if (unpacker === undefined)
    throw new FetchRefused('fetch-encoding', `${host} packs its answer as "${coding.slice(0, 20)}", which is not read`)
  if (bytes.length === 0) return bytes
  try {
    return new Uint8Array(unpacker(bytes, { maxOutputLength: maxBytes }))
  } catch (error) {
    const large = error instanceof RangeError
    throw new FetchRefused(
      large ? 'fetch-too-large' : 'fetch-encoding',
      large
        ? `${host} sends more than ${Math.round(maxBytes / 1e6)} MB, unpacked; give a larger --max-megabytes`
        : `${host} says it packs its answer as ${coding}, and it cannot be unpacked`,
      { passing: !large },
    )
  }
}
