import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CASE_FILE, openCase } from '@sayso/store'
import yauzl from 'yauzl'
import { z } from 'zod'
import { EngineError } from '../engine-error.ts'
import type { PackManifest } from './pack-case.ts'

const Manifest = z.object({
  kind: z.literal('pack'),
  version: z.literal(1),
  title: z.string(),
  packedAt: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sizeBytes: z.int().positive(),
  head: z.object({ sequence: z.int().positive(), hash: z.string() }),
})

/** A manifest has some hundred bytes; more is an attack. */
const MOST_MANIFEST = 100_000

/**
 * Makes a case of a pack at `target`; it is there whole, with the bytes that were packed, or not at all. Nothing but the two
 * files of a pack is read, and no more bytes than it says. Throws `pack-unreadable`, `pack-damaged`, `case-exists`.
 */
export async function unpackCase(pack: string, target: string): Promise<PackManifest> {
  if (await stat(target).catch(() => null))
    throw new EngineError('case-exists', `there is something at ${target} already. Choose another name.`)
  const folder = await mkdtemp(join(dirname(target), '.sayso-unpacking-'))
  try {
    const manifest = await readPack(pack, join(folder, CASE_FILE))
    await checkHead(folder, manifest)
    await rename(folder, target)
    return manifest
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function readPack(pack: string, file: string): Promise<PackManifest> {
  const zip = await openZip(pack)
  try {
    let manifest: PackManifest | null = null
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === 'pack.json' && manifest === null)
        manifest = await readManifest(pack, await zip.openReadStreamPromise(entry))
      else if (entry.fileName === CASE_FILE && manifest !== null) {
        await writeChecked(await zip.openReadStreamPromise(entry), file, manifest, pack)
        return manifest
      } else break
    }
  } catch (error) {
    if (error instanceof EngineError || isSystem(error)) throw error
    throw new EngineError(
      'pack-damaged',
      `${pack} cannot be read to its end: ${(error as Error).message}. Take another copy.`,
    )
  } finally {
    zip.close()
  }
  throw unreadable(pack)
}

async function openZip(pack: string) {
  try {
    return await yauzl.openPromise(pack, { autoClose: false, lazyEntries: true })
  } catch (error) {
    if (isSystem(error)) throw error
    throw unreadable(pack)
  }
}

function unreadable(pack: string): EngineError {
  return new EngineError('pack-unreadable', `${pack} is no pack of a case; a file made by "sayso pack" was expected`)
}

function isSystem(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^E[A-Z]+$/.test(String(error.code))
}

async function readManifest(pack: string, stream: AsyncIterable<Uint8Array>): Promise<PackManifest> {
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of stream) {
    sizeBytes += chunk.length
    if (sizeBytes > MOST_MANIFEST) throw unreadable(pack)
    chunks.push(chunk)
  }
  try {
    return Manifest.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
  } catch {
    throw unreadable(pack)
  }
}

/** Writes the file to disk and holds it against what the manifest says of it. */
async function writeChecked(
  stream: NodeJS.ReadableStream,
  file: string,
  { sha256, sizeBytes }: PackManifest,
  pack: string,
): Promise<void> {
  const damaged = () =>
    new EngineError('pack-damaged', `${pack}: its case is not the one that was packed. Take another copy.`)
  const hash = createHash('sha256')
  let seenBytes = 0
  const check = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      seenBytes += chunk.length
      if (seenBytes > sizeBytes) return done(damaged())
      hash.update(chunk)
      done(null, chunk)
    },
  })
  await pipeline(stream, check, createWriteStream(file, { flush: true }))
  if (hash.digest('hex') !== sha256) throw damaged()
}

/** That the journal ends where the pack says it does. */
async function checkHead(folder: string, { head }: PackManifest): Promise<void> {
  const store = await openCase(folder)
  try {
    const last = (await store.listJournal({ since: head.sequence - 1, limit: 1, after: null })).items[0]
    if ((await store.readJournalEnd()) !== head.sequence || last?.hash !== head.hash)
      throw new EngineError(
        'pack-damaged',
        'the journal of the packed case does not end where the pack says. Take another copy.',
      )
  } finally {
    await store.close()
  }
}
