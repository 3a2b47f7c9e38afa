import { createHash } from 'node:crypto'
import type { Capture } from '@sayso/core'

/** One record of a web archive, with what its index has to say of it. */
export interface WarcRecord {
  readonly bytes: Buffer
  readonly url: string
  /** Instant in UTC. */
  readonly at: string
  readonly status: number
  readonly mediaType: string
  /** SHA-256 of the payload, as archives write it. */
  readonly digest: string
}

/** What a record of this archive needs beside the capture. */
export interface Archived {
  readonly capture: Capture
  readonly bytes: Uint8Array
  /** Where it is found again; a name of our own where it came from no address of the web. */
  readonly url: string
  /** When it was taken, or entered into the journal where nothing says so. */
  readonly at: string
}

/** The record that opens an archive: who made it, of what. */
export function infoRecord(title: string, at: string, version: string): Buffer {
  const lines = [
    `software: Sayso ${version}`,
    'format: WARC File Format 1.1',
    `description: ${title.replace(/\s+/g, ' ')}`,
  ]
  const fields = [
    ['WARC-Type', 'warcinfo'],
    ['Content-Type', 'application/warc-fields'],
  ] as const
  return makeRecord(fields, { name: `info ${title} ${at}`, at, block: Buffer.from(`${lines.join('\r\n')}\r\n`) })
}

/**
 * The records of one capture: each redirect that led to it, as far as it was kept (address, status, target), then the
 * answer with its headers; a capture that was handed in as the bytes alone.
 */
export function recordsOf({ capture, bytes, url, at }: Archived): readonly WarcRecord[] {
  const { exchange } = capture
  if (exchange === undefined) return [resourceRecord({ capture, bytes, url, at })]
  const redirects = exchange.redirects.map((hop) =>
    responseRecord(
      { url: hop.url, at, status: hop.status, mediaType: '-' },
      [['Location', hop.location]],
      new Uint8Array(),
    ),
  )
  const about = { url, at, status: exchange.status, mediaType: capture.mediaType }
  return [...redirects, responseRecord(about, storedHeaders(capture, bytes), bytes)]
}

/** Headers as received; those that told of how the body was packed on its way are renamed, for it is kept unpacked. */
function storedHeaders(capture: Capture, bytes: Uint8Array): readonly (readonly [string, string])[] {
  const kept = (capture.headers ?? []).map(([name, value]): readonly [string, string] =>
    /^(?:content-encoding|transfer-encoding|content-length)$/i.test(name)
      ? [`X-Archive-Orig-${name}`, value]
      : [name, value],
  )
  return [...kept, ['Content-Length', String(bytes.length)]]
}

type About = Pick<WarcRecord, 'url' | 'at' | 'status' | 'mediaType'>

function responseRecord(about: About, headers: readonly (readonly [string, string])[], bytes: Uint8Array): WarcRecord {
  const head = [
    `HTTP/1.1 ${about.status} ${REASONS[about.status] ?? 'Answer'}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ]
  const block = Buffer.concat([Buffer.from(`${head.map(oneLine).join('\r\n')}\r\n\r\n`, 'latin1'), bytes])
  const fields = [
    ['WARC-Type', 'response'],
    ['WARC-Target-URI', about.url],
    ['WARC-Payload-Digest', digestOf(bytes)],
    ['Content-Type', 'application/http; msgtype=response'],
  ] as const
  const name = `response ${about.url} ${about.at} ${about.status} ${digestOf(bytes)}`
  return { ...about, digest: digestOf(bytes), bytes: makeRecord(fields, { name, at: about.at, block }) }
}

function resourceRecord({ capture, bytes, url, at }: Archived): WarcRecord {
  const fields = [
    ['WARC-Type', 'resource'],
    ['WARC-Target-URI', url],
    ['WARC-Payload-Digest', digestOf(bytes)],
    ['Content-Type', capture.mediaType],
  ] as const
  const bytesOf = makeRecord(fields, { name: `resource ${capture.id}`, at, block: Buffer.from(bytes) })
  return { bytes: bytesOf, url, at, status: 200, mediaType: capture.mediaType, digest: digestOf(bytes) }
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
}

function makeRecord(
  fields: readonly (readonly [string, string])[],
  { name, at, block }: { readonly name: string; readonly at: string; readonly block: Buffer },
): Buffer {
  const head = [
    'WARC/1.1',
    ...fields.map(([field, value]) => `${field}: ${oneLine(value)}`),
    `WARC-Record-ID: <urn:uuid:${uuidOf(name)}>`,
    `WARC-Date: ${at}`,
    `WARC-Block-Digest: ${digestOf(block)}`,
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** No line of a server's may begin another. */
function oneLine(line: string): string {
  return line.replace(/[\r\n]+/g, ' ')
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** The same record has the same id in every archive made of the case. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
