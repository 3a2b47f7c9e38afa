import { open } from 'node:fs/promises'
import { pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { Unreadable } from '../unreadable.ts'
import { decodeName, refuseBomb, type ZipEntry } from './zip-entry.ts'

/**
 * The whole files of an archive whose directory is missing, as of one that was cut off on its way: from its beginning, by
 * what stands before each file. Throws Unreadable at the end, which says how many there were and where it breaks off; not
 * where there was none.
 *
 * @param from a path on disk, of which one file at a time is read, or the bytes
 */
export async function* walkZip(from: string | Uint8Array): AsyncGenerator<ZipEntry> {
  const bytes = await openBytes(from)
  let files = 0
  try {
    for (let at = 0; ; ) {
      const head = await readHead(bytes, at)
      if (head === null || head.end === null) {
        if (files === 0) return
        throw cutOff(files, head?.path ?? null)
      }
      if (!head.path.endsWith('/')) {
        files++
        yield entryOf(bytes, head)
      }
      at = head.end
    }
  } finally {
    await bytes.close()
  }
}

interface Bytes {
  readonly sizeBytes: number
  /** Bytes unpacked so far to find where files end. */
  lookedAt: number
  /** The bytes there are of those asked for. */
  read(at: number, length: number): Promise<Uint8Array>
  close(): Promise<void>
}

async function openBytes(from: string | Uint8Array): Promise<Bytes> {
  if (typeof from !== 'string')
    return {
      sizeBytes: from.length,
      lookedAt: 0,
      read: async (at, length) => from.subarray(at, at + length),
      close: async () => {},
    }
  const file = await open(from)
  return {
    sizeBytes: (await file.stat()).size,
    lookedAt: 0,
    read: async (at, length) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
      return buffer.subarray(0, bytesRead)
    },
    close: () => file.close(),
  }
}

interface Head {
  readonly path: string
  readonly isLocked: boolean
  readonly isPacked: boolean
  readonly sizeBytes: number
  readonly packedBytes: number
  readonly crc: number
  /** Where the file's bytes begin. */
  readonly start: number
  /** Where the next file begins; null where the archive ends before, or nothing tells where this one does. */
  readonly end: number | null
}

const LOCAL_HEAD = 0x04034b50
const DESCRIPTOR = 0x08074b50
const HEAD_BYTES = 30
const LOCKED = 1
/** Sizes stand behind the file, for they were not known when its head was written. */
const SIZES_BEHIND = 8
const STORED = 0
const DEFLATED = 8
const DESCRIPTOR_BYTES = 24
/** Bytes unpacked in all to find the ends of files whose sizes stand behind them. */
const MOST_LOOKED_AT = 1024 ** 3
const PORTION = 64 * 1024

/** What stands before a file; null where no file begins. */
async function readHead(bytes: Bytes, at: number): Promise<Head | null> {
  const head = viewOf(await bytes.read(at, HEAD_BYTES))
  if (head.byteLength < HEAD_BYTES || head.getUint32(0, true) !== LOCAL_HEAD) return null
  const [nameBytes, extraBytes] = [head.getUint16(26, true), head.getUint16(28, true)]
  const names = await bytes.read(at + HEAD_BYTES, nameBytes + extraBytes)
  if (names.length < nameBytes + extraBytes) return null
  const [flags, method] = [head.getUint16(6, true), head.getUint16(8, true)]
  const start = at + HEAD_BYTES + names.length
  const found = {
    path: decodeName(names.subarray(0, nameBytes)),
    isLocked: (flags & LOCKED) !== 0,
    isPacked: method === DEFLATED,
    start,
  }
  if ((flags & SIZES_BEHIND) !== 0) return { ...found, ...(await findEnd(bytes, start, method)) }
  const sizes = readSizes(head, viewOf(names.subarray(nameBytes)))
  const end = start + sizes.packedBytes
  const readable = (method === STORED || method === DEFLATED) && end <= bytes.sizeBytes
  return { ...found, ...sizes, crc: head.getUint32(14, true), end: readable ? end : null }
}

type Sizes = Pick<Head, 'sizeBytes' | 'packedBytes'>

/** Those of a file of more than 4 GB stand behind its name. */
function readSizes(head: DataView, extra: DataView): Sizes {
  const [packedBytes, sizeBytes] = [head.getUint32(18, true), head.getUint32(22, true)]
  if (sizeBytes !== 0xffffffff) return { sizeBytes, packedBytes }
  for (let at = 0; at + 20 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true))
    if (extra.getUint16(at, true) === 1)
      return {
        sizeBytes: Number(extra.getBigUint64(at + 4, true)),
        packedBytes: Number(extra.getBigUint64(at + 12, true)),
      }
  return { sizeBytes, packedBytes }
}

/** Only packed bytes tell by themselves where they end: they are unpacked to find it, and let go of. */
async function findEnd(bytes: Bytes, start: number, method: number): Promise<Sizes & Pick<Head, 'crc' | 'end'>> {
  const unknown = { sizeBytes: 0, packedBytes: 0, crc: 0, end: null }
  if (method !== DEFLATED) return unknown
  const unzip = createInflateRaw()
  pipeline(Readable.from(portionsFrom(bytes, start), { objectMode: false }), unzip, () => {}) // an error surfaces below
  let sizeBytes = 0
  let crc = 0
  try {
    for await (const portion of unzip as AsyncIterable<Uint8Array>) {
      sizeBytes += portion.length
      crc = crc32(portion, crc)
      bytes.lookedAt += portion.length
      if (bytes.lookedAt > MOST_LOOKED_AT) return unknown
    }
  } catch {
    return unknown
  }
  const packedBytes = unzip.bytesWritten
  const behind = viewOf(await bytes.read(start + packedBytes, DESCRIPTOR_BYTES))
  if (behind.byteLength < 12) return unknown
  const signed = behind.getUint32(0, true) === DESCRIPTOR ? 4 : 0
  const long = behind.byteLength >= signed + 20 && behind.getUint32(signed + 8, true) === 0
  return { sizeBytes, packedBytes, crc, end: start + packedBytes + signed + (long ? 20 : 12) }
}

async function* portionsFrom(bytes: Bytes, start: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < bytes.sizeBytes; at += PORTION) yield await bytes.read(at, PORTION)
}

function entryOf(bytes: Bytes, head: Head): ZipEntry {
  const { path, sizeBytes, packedBytes, isLocked } = head
  const read = async () => {
    refuseBomb({ sizeBytes, packedBytes })
    const packed = await bytes.read(head.start, packedBytes)
    const file = head.isPacked ? inflate(packed, sizeBytes) : packed
    if (file === null || file.length !== sizeBytes || crc32(file) !== head.crc)
      throw new Unreadable('zip-file-broken', `cannot be unpacked: ${path} (its bytes are not those that were packed)`)
    return file
  }
  return {
    path,
    sizeBytes,
    packedBytes,
    // What a link is stands in the directory alone; here it is a short text.
    isLink: false,
    isLocked,
    read,
    stream: async function* () {
      yield await read()
    },
  }
}

function inflate(packed: Uint8Array, sizeBytes: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, sizeBytes) })
  } catch {
    return null
  }
}

function cutOff(files: number, path: string | null): Unreadable {
  const where = path === null ? 'breaks off' : `breaks off in ${path}`
  const read = `${files} ${files === 1 ? 'file' : 'files'} before that ${files === 1 ? 'was' : 'were'} found whole`
  return new Unreadable('zip-cut-off', `${where}: ${read}, and all that follows is lost. Fetch or pack it again`)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}
