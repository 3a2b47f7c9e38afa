import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CASE_FILE, copyCase, openCase } from '@sayso/store'
import { ZipFile } from 'yazl'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { refuseIdentities } from '../interview/refuse-identities.ts'
import { packingPrefix, sweepLeftovers } from './sweep-leftovers.ts'

/** What a pack says of itself, in `pack.json`. */
export interface PackManifest {
  readonly kind: 'pack'
  readonly version: 1
  readonly title: string
  /** Instant in UTC. */
  readonly packedAt: string
  readonly sha256: string
  readonly sizeBytes: number
  /** The last line of the journal and its hash. */
  readonly head: { readonly sequence: number; readonly hash: string }
}

export interface Packed extends PackManifest {
  /** Files of the case's folder that are no part of the case and were left out. */
  readonly leftOut: readonly string[]
}

/**
 * Writes the whole case into one file: captures, judgements, journal and all that was derived. The file is there whole or not
 * at all. Throws `pack-exists`.
 */
export async function packCase(open: OpenCase, path: string): Promise<Packed> {
  if (await stat(path).catch(() => null))
    throw new EngineError('pack-exists', `there is something at ${path} already. Choose another name.`)
  await refuseIdentities(open, path)
  await sweepLeftovers(dirname(path))
  const folder = await mkdtemp(packingPrefix(dirname(path)))
  try {
    const copy = join(folder, CASE_FILE)
    copyCase(open.path, copy)
    const manifest = await describe(open, folder)
    const zip = new ZipFile()
    const beside = join(folder, 'pack')
    const written = pipeline(zip.outputStream, createWriteStream(beside, { flush: true }))
    zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), 'pack.json', {
      mtime: new Date(manifest.packedAt),
    })
    zip.addFile(copy, CASE_FILE, { mtime: new Date(manifest.packedAt), forceZip64Format: manifest.sizeBytes > 2 ** 31 })
    zip.end()
    await written
    await rename(beside, path)
    return { ...manifest, leftOut: await listOthers(open.path) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Told from the copy, for others may write into the case meanwhile. */
async function describe(open: OpenCase, folder: string): Promise<PackManifest> {
  const store = await openCase(folder)
  const end = await store.readJournalEnd()
  const last = (await store.listJournal({ since: end - 1, limit: 1, after: null })).items[0]!
  const { title } = await store.readCase()
  await store.close()
  const copy = join(folder, CASE_FILE)
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(copy)) hash.update(chunk as Uint8Array)
  return {
    kind: 'pack',
    version: 1,
    title,
    packedAt: open.now(),
    sha256: hash.digest('hex'),
    sizeBytes: (await stat(copy)).size,
    head: { sequence: last.sequence, hash: last.hash },
  }
}

async function listOthers(path: string): Promise<readonly string[]> {
  return (await readdir(path)).filter((name) => !basename(name).startsWith(CASE_FILE)).sort()
}
