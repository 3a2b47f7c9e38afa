import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { type FileHandle, mkdtemp, open as openFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import type { Id } from '@sayso/core'
import type { DocumentItem } from '@sayso/store'
import { ZipFile } from 'yazl'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { findWithheldPictures } from '../interview/find-withheld-pictures.ts'
import { refuseIdentities } from '../interview/refuse-identities.ts'
import { cdxLine } from './archive-index.ts'
import { infoRecord, recordsOf } from './warc-records.ts'

export interface ArchiveReport {
  readonly kind: 'archive'
  readonly captures: number
  readonly pages: number
  /** Captures whose bytes were erased. */
  readonly erased: number
  /** Captures that came from no address of the web: they are in it under names of our own, `urn:sayso:b…`. */
  readonly unaddressed: number
  /** Captures left out because nobody decided that the faces in them may be shared. */
  readonly withheld: number
}

const WARC = 'data.warc.gz'

/**
 * Writes every capture of the case as a web archive (WACZ 1.1.1) that replay tools open: the answers with their headers, times
 * and redirects, an index, and a list of pages. The file is there whole or not at all. Pictures of
 * captured or interviewed persons are left out, but with `faces`. Throws `archive-exists`.
 */
export async function writeArchive(
  open: OpenCase,
  { path, version, faces }: { readonly path: string; readonly version: string; readonly faces: boolean },
): Promise<ArchiveReport> {
  if (await stat(path).catch(() => null))
    throw new EngineError('archive-exists', `there is something at ${path} already. Choose another name.`)
  await refuseIdentities(open, path)
  const withheld = faces ? new Set<Id>() : await findWithheldPictures(open)
  const folder = await mkdtemp(join(dirname(path), '.sayso-archiving-'))
  try {
    const { report, files } = await writeParts(open, folder, { version, withheld })
    const resources = await Promise.all(files.map((file) => describeFile(folder, file)))
    const { title } = await open.store.readCase()
    const packed = {
      profile: 'data-package',
      title,
      created: open.now(),
      wacz_version: '1.1.1',
      software: `Sayso ${version}`,
      resources,
    }
    const datapackage = `${JSON.stringify(packed, null, 2)}\n`
    const digest = { path: 'datapackage.json', hash: hashOf(datapackage) }
    await zipParts(join(folder, 'wacz'), folder, files, {
      'datapackage.json': datapackage,
      'datapackage-digest.json': `${JSON.stringify(digest, null, 2)}\n`,
    })
    await rename(join(folder, 'wacz'), path)
    return report
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Part {
  /** Its path within the archive. */
  readonly path: string
  /** Its file in the folder where it is made. */
  readonly name: string
  /** What is packed already is not packed again: replay tools read it in place. */
  readonly stored: boolean
}

async function writeParts(
  open: OpenCase,
  folder: string,
  { version, withheld }: { readonly version: string; readonly withheld: ReadonlySet<Id> },
): Promise<{ readonly report: ArchiveReport; readonly files: readonly Part[] }> {
  const warc = await openFile(join(folder, WARC), 'wx')
  const index: string[] = []
  const pages: string[] = [JSON.stringify({ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' })]
  const counts = { captures: 0, erased: 0, unaddressed: 0, withheld: 0 }
  try {
    const journalled = await readTimes(open)
    let offset = await append(warc, infoRecord((await open.store.readCase()).title, open.now(), version))
    for await (const { capture } of open.store.stream('capture')) {
      const bytes = await open.store.readBytes(capture.id)
      if (bytes === null) {
        counts.erased++
        continue
      }
      if (withheld.has(capture.id)) {
        counts.withheld++
        continue
      }
      counts.captures++
      const item = (await open.store.findDocumentsByCapture([capture.id]))[0]
      const at = capture.capturedAt ?? journalled.get(capture.id) ?? open.now()
      const url = capture.exchange !== undefined ? capture.address! : addressOf(capture.mediaType, item)
      if (url === null) counts.unaddressed++
      for (const record of recordsOf({ capture, bytes, url: url ?? `urn:sayso:${capture.id}`, at })) {
        const length = await append(warc, record.bytes)
        index.push(cdxLine({ ...record, offset, length }, WARC))
        offset += length
      }
      if (url !== null && PAGES.has(capture.mediaType)) pages.push(pageLine(capture.id, url, at, item))
    }
    await warc.sync()
  } finally {
    await warc.close()
  }
  await writeFile(join(folder, 'index.cdxj'), `${index.sort(byBytes).join('\n')}\n`)
  await writeFile(join(folder, 'pages.jsonl'), `${pages.join('\n')}\n`)
  return {
    report: { kind: 'archive', pages: pages.length - 1, ...counts },
    files: [
      { path: `archive/${WARC}`, name: WARC, stored: true },
      { path: 'indexes/index.cdxj', name: 'index.cdxj', stored: false },
      { path: 'pages/pages.jsonl', name: 'pages.jsonl', stored: false },
    ],
  }
}

/** What a replay tool can show as a page. */
const PAGES: ReadonlySet<string> = new Set(['text/html', 'application/pdf', 'text/plain'])

/** Each record is packed by itself, so that it can be read without what stands before it; gives its packed length. */
async function append(file: FileHandle, record: Buffer): Promise<number> {
  const packed = gzipSync(record)
  await file.write(packed)
  return packed.length
}

/** When each capture was entered into the journal. */
async function readTimes(open: OpenCase): Promise<ReadonlyMap<string, string>> {
  const times = new Map<string, string>()
  for await (const { action, subject, at } of open.store.stream('entry'))
    if (action === 'capture-added') times.set(subject, at)
  return times
}

/** The address of a page that was handed in as a file; null where the bytes are not what stood there. */
function addressOf(mediaType: string, item: DocumentItem | undefined): string | null {
  const url = item?.url ?? null
  return url !== null && /^https?:/i.test(url) && PAGES.has(mediaType) ? url : null
}

function pageLine(capture: Id, url: string, ts: string, item: DocumentItem | undefined): string {
  return JSON.stringify({ id: capture, url, ts, title: item?.title ?? url })
}

function byBytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

async function describeFile(folder: string, { path, name }: Part) {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(join(folder, name))) hash.update(chunk as Uint8Array)
  const bytes = (await stat(join(folder, name))).size
  return { name: path.slice(path.lastIndexOf('/') + 1), path, hash: `sha256:${hash.digest('hex')}`, bytes }
}

function hashOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

async function zipParts(
  target: string,
  folder: string,
  files: readonly Part[],
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  const zip = new ZipFile()
  const written = pipeline(zip.outputStream, createWriteStream(target, { flush: true }))
  for (const { path, name, stored } of files) zip.addFile(join(folder, name), path, { compress: !stored })
  for (const [path, text] of Object.entries(texts)) zip.addBuffer(Buffer.from(text), path)
  zip.end()
  await written
}
