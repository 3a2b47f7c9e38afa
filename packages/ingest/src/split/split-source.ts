import { createHash } from 'node:crypto'
import type { Container } from '@sayso/core'
import { splitWacz } from '../archive/split-wacz.ts'
import { splitZip } from '../archive/split-zip.ts'
import { collectCutOff, unpack } from '../bytes.ts'
import { declaredInHeaders, declaredInHtml } from '../decode/declared.ts'
import { decode } from '../decode/decode.ts'
import { splitLive } from '../html/live/split-live.ts'
import { MAX_BYTES, type ReadOptions, type Refusal, refuse } from '../item.ts'
import type { ContainerKind, Kind } from '../kind.ts'
import { splitAttachments } from '../mail/read-mail.ts'
import { splitMsg } from '../mail/split-msg.ts'
import { urlOf } from '../read-capture.ts'
import { refuseRead } from '../refusals.ts'
import type { Source } from '../source.ts'
import { Unreadable } from '../unreadable.ts'
import type { Part, Piece, SplitLimits } from './part.ts'
import { SPLITTERS } from './splitters.ts'

/**
 * What a container holds, each part as a source of its own that points back to where it lay; what cannot be read as a
 * refusal in its place. A mail holds its attachments. The source must open more than once.
 */
export async function* splitSource(source: Source, kind: Kind, options: ReadOptions): AsyncGenerator<Source | Refusal> {
  const pieces = piecesOf(source, kind, options)
  if (pieces === null) return
  if (source.depth >= DEEPEST) {
    yield refuse(
      source.file,
      'container-too-deep',
      `${source.file} lies in ${source.depth} containers, one in another; at most ${DEEPEST} are opened. Unpack it and read it by itself.`,
    )
    return
  }
  let container: Omit<Container, 'place'> | null = null
  let parts = 0
  let found = 0
  try {
    for await (const piece of pieces) {
      found++
      if (piece.kind === 'broken') yield refuseRead(placeIn(source, piece.place), piece.reason, options)
      else if (piece.kind === 'passed-over') yield passOver(source, piece.message)
      else {
        if (++parts > MOST_PARTS)
          throw new Unreadable('container-too-many-parts', `holds more than ${MOST_PARTS} parts; split it up`)
        container ??= await containerOf(source)
        yield partSource(source, piece, container)
      }
    }
    if (found === 0 && isContainer(kind))
      yield refuse(
        source.file,
        'container-empty',
        `${source.file} holds nothing to read; documents were expected. Check that it is whole.`,
      )
  } catch (error) {
    yield refuseRead(source.file, error, options)
  }
}

export function isContainer(kind: Kind): kind is ContainerKind {
  return kind === 'zip' || kind === 'wacz' || Object.hasOwn(SPLITTERS, kind)
}

/** A mail in a mailbox in an archive in an archive; what lies deeper is a trap more often than not. */
const DEEPEST = 4
/** The largest channels have a million messages. */
const MOST_PARTS = 5_000_000

function piecesOf(source: Source, kind: Kind, options: ReadOptions): AsyncIterable<Piece> | null {
  const limits = { maxBytes: options.maxBytes ?? MAX_BYTES, columns: options.columns ?? null }
  if (kind === 'zip' || kind === 'wacz') return archiveOf(source, kind === 'zip' ? splitZip : splitWacz, limits)
  if (isContainer(kind)) return SPLITTERS[kind](unpack(source.open()), limits)
  if (kind === 'html') return attachmentsOf(source, (bytes) => liveEntries(source, bytes, options))
  if (kind === 'mail') return attachmentsOf(source, splitAttachments)
  return kind === 'msg' ? attachmentsOf(source, (bytes) => splitMsg(bytes, options)) : null
}

/** An archive on disk is read where it lies; its directory is at its end, and tells by itself whether it is cut off. */
async function* archiveOf(
  { path, open }: Source,
  split: (from: string | Uint8Array, limits: SplitLimits) => AsyncIterable<Piece>,
  limits: SplitLimits,
): AsyncGenerator<Piece> {
  const onDisk = path !== null && !/\.gz$/i.test(path)
  yield* split(onDisk ? path : (await collectCutOff(unpack(open()), limits.maxBytes)).bytes, limits)
}

async function* attachmentsOf(
  source: Source,
  split: (bytes: Uint8Array) => AsyncIterable<Piece>,
): AsyncGenerator<Piece> {
  for await (const bytes of source.open()) yield* split(bytes)
}

async function* liveEntries(source: Source, bytes: Uint8Array, options: ReadOptions): AsyncGenerator<Piece> {
  const { text } = decode(bytes, declaredInHeaders(source.headers) ?? declaredInHtml(bytes))
  yield* splitLive(text, options.url ?? urlOf(source.address))
}

async function containerOf({ open, address }: Source): Promise<Omit<Container, 'place'>> {
  const hash = createHash('sha256')
  for await (const chunk of open()) hash.update(chunk)
  return { sha256: hash.digest('hex'), address }
}

function partSource(source: Source, part: Part, container: Omit<Container, 'place'>): Source {
  return {
    file: placeIn(source, part.place),
    name: part.name,
    documentKind: part.documentKind,
    open: () => once(part.bytes),
    reopens: true,
    path: null,
    address: part.address ?? addressIn(source, part),
    capturedAt: part.capturedAt ?? source.capturedAt,
    headers: part.headers,
    container: { ...container, place: part.place },
    depth: source.depth + 1,
  }
}

/** Parts without an address of their own, nor one that their reader may find, are named by where they lay. */
function addressIn(source: Source, part: Part): string | null {
  return part.documentKind === null && source.address !== null ? `${source.address}!/${part.place}` : null
}

function placeIn(source: Source, place: string): string {
  return `${source.file}!/${place}`
}

function passOver({ file }: Source, message: string): Refusal {
  return { ...refuse(file, 'parts-passed-over', `${file}: ${message}`), passedOver: true }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
