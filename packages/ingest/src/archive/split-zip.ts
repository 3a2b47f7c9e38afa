import { kindOfName } from '../kind.ts'
import { namesPassedOver, type Piece, partOf, type SplitLimits } from '../split/part.ts'
import { Unreadable } from '../unreadable.ts'
import { openZip } from './open-zip.ts'
import { walkZip } from './walk-zip.ts'
import type { ZipEntry } from './zip-entry.ts'

/**
 * The files of an archive that hold documents by their names, one at a time. Nothing is written to disk; links and locked
 * files are refused, and what expands too much is not unpacked. Throws Unreadable where it is no archive.
 *
 * @param from a path on disk, or the bytes
 */
export async function* splitZip(from: string | Uint8Array, { maxBytes }: SplitLimits): AsyncGenerator<Piece> {
  const unread: string[] = []
  let unpacked = 0
  for await (const entry of openWhole(from)) {
    const place = entry.path
    if (isFurniture(place) || kindOfName(place) === null) unread.push(place)
    else if (entry.isLink) yield broken(place, 'zip-link', 'is a link to another place and is not followed')
    else if (entry.isLocked) yield broken(place, 'zip-locked', 'is locked by a password; unpack it with the password')
    else if (entry.sizeBytes > maxBytes) {
      yield broken(place, 'zip-file-too-large', `unpacks to ${entry.sizeBytes} bytes; at most ${maxBytes} are read`)
    } else {
      unpacked += entry.sizeBytes
      if (unpacked > MOST_UNPACKED) {
        throw new Unreadable('zip-expands-too-much', `unpacks to more than ${MOST_UNPACKED} bytes; split it up`)
      }
      try {
        yield partOf({ place, name: place, bytes: await entry.read() })
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error
        yield { kind: 'broken', place, reason: error }
      }
    }
  }
  if (unread.length > 0) yield { kind: 'passed-over', message: namesPassedOver('file', unread) }
}

/** The files by the directory of the archive; where that is missing, those that are whole. Throws Unreadable. */
async function* openWhole(from: string | Uint8Array): AsyncGenerator<ZipEntry> {
  let files = 0
  try {
    for await (const entry of openZip(from)) {
      files++
      yield entry
    }
  } catch (error) {
    if (files > 0 || !(error instanceof Unreadable) || error.code !== 'zip-broken') throw error
    for await (const entry of walkZip(from)) {
      files++
      yield entry
    }
    if (files === 0) throw error
  }
}

/** Bytes that one archive may unpack to, one file at a time; the largest dumps are handed over in parts. */
const MOST_UNPACKED = 20 * 1024 ** 3

/** What operating systems put beside the files. */
function isFurniture(path: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.[^./])/.test(path)
}

function broken(place: string, code: string, message: string): Piece {
  return { kind: 'broken', place, reason: new Unreadable(code, message) }
}
