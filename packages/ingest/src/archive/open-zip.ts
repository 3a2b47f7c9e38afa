import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { Unreadable } from '../unreadable.ts'
import { decodeName, refuseBomb, type ZipEntry } from './zip-entry.ts'

/**
 * The files of an archive in the order of its directory; folders are left out. Nothing is written anywhere, so that no
 * path can lead out of a folder. Throws Unreadable where it is no archive, or has more than MOST_ENTRIES files.
 *
 * @param from a path on disk, of which only the wanted files are read, or the bytes
 */
export async function* openZip(from: string | Uint8Array): AsyncGenerator<ZipEntry> {
  const zip = await open(from)
  try {
    if (zip.entryCount > MOST_ENTRIES) {
      const message = `holds ${zip.entryCount} files; at most ${MOST_ENTRIES} are read. Split it up`
      throw new Unreadable('zip-too-many-files', message)
    }
    for (;;) {
      const entry = await nextEntry(zip)
      if (entry === null) return
      if (!nameOf(entry).endsWith('/')) yield entryOf(zip, entry)
    }
  } finally {
    zip.close()
  }
}

/** The wanted files of an archive that lies in memory, by path. Throws Unreadable. */
export async function readZip(
  bytes: Uint8Array,
  { wanted, mostBytes }: { readonly wanted: (path: string) => boolean; readonly mostBytes: number },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  let left = mostBytes
  for await (const entry of openZip(bytes)) {
    if (!wanted(entry.path) || files.has(entry.path)) continue
    left -= entry.sizeBytes
    if (left < 0) throw new Unreadable('zip-expands-too-much', `unpacks to more than ${mostBytes} bytes`)
    files.set(entry.path, await entry.read())
  }
  return files
}

/** Archives of whole sites hold some ten thousand. */
const MOST_ENTRIES = 200_000
// Names are decoded here, and are labels only: one that leads out of a folder does no harm, and hides no other file.
const OPTIONS = { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: false } as const

function nameOf(entry: Entry): string {
  return decodeName(entry.fileName as unknown as Uint8Array)
}

function open(from: string | Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: ZipFile): void => (error ? reject(broken(error)) : resolve(zip))
    if (typeof from === 'string') yauzl.open(from, OPTIONS, done)
    else yauzl.fromBuffer(Buffer.from(from.buffer, from.byteOffset, from.length), OPTIONS, done)
  })
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void): void => {
      zip.removeAllListeners()
      end()
    }
    zip.on('entry', (entry: Entry) => settle(() => resolve(entry)))
    zip.on('end', () => settle(() => resolve(null)))
    zip.on('error', (error: Error) => settle(() => reject(broken(error))))
    zip.readEntry()
  })
}

function entryOf(zip: ZipFile, entry: Entry): ZipEntry {
  const { uncompressedSize: sizeBytes, compressedSize: packedBytes } = entry
  return {
    path: nameOf(entry),
    sizeBytes,
    packedBytes,
    isLink: ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK,
    isLocked: entry.isEncrypted(),
    read: async () => buffer(streamOf(zip, entry)),
    stream: () => streamOf(zip, entry),
  }
}

const FILE_TYPE = 0o170000
const SYMBOLIC_LINK = 0o120000

async function* streamOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  refuseBomb({ sizeBytes: entry.uncompressedSize, packedBytes: entry.compressedSize })
  try {
    yield* await new Promise<Readable>((resolve, reject) => {
      zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
    })
  } catch (error) {
    const reason = (error as Error).message.slice(0, 120)
    throw new Unreadable('zip-file-broken', `cannot be unpacked: ${nameOf(entry)} (${reason})`)
  }
}

function broken(error: Error): Unreadable {
  const message = `is no archive that can be read (${error.message.slice(0, 120)}). Pack or fetch it again`
  return new Unreadable('zip-broken', message)
}
