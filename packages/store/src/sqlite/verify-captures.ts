import type { Fault } from '../contract.ts'
import type { Database } from './database.ts'
import type { CaptureRecord } from './documents.ts'
import { canonicalJson, sha256 } from './hash.ts'
import { unpackBytes } from './pack.ts'

interface CheckedCapture {
  row: number
  id: string
  record: string
  packed: number | null
  bytes: Buffer | null
  content_hash: string | null
  tombstone: string | null
}

/** That every capture's bytes have the hash they came with, and that its record is what the journal recorded. */
export function* verifyCaptures(database: Database): Iterable<Fault> {
  for (let after = 0; ; ) {
    const batch = database
      .sql(
        `SELECT c.row, c.id, c.record, b.packed, b.bytes, t.subject AS tombstone,
           (SELECT e.content_hash FROM journal e WHERE e.subject = c.id AND e.action = 'capture-added') AS content_hash
         FROM captures c LEFT JOIN capture_bytes b ON b.capture = c.row LEFT JOIN tombstones t ON t.subject = c.id
         WHERE c.row > ? ORDER BY c.row LIMIT 50`,
      )
      .all<CheckedCapture>(after)
    for (const capture of batch) yield* verifyCapture(capture)
    const last = batch.at(-1)
    if (!last) return
    after = last.row
  }
}

function* verifyCapture(row: CheckedCapture): Iterable<Fault> {
  const record = openRecord(row.record)
  if (record === null) {
    yield changed(row.id, 'its record cannot be read')
    return
  }
  if (row.content_hash === null)
    yield {
      code: 'capture-not-journalled',
      subject: row.id,
      message: `capture ${row.id} has no line in the journal: the line was taken out, or the capture put in past it.`,
    }
  else if (sha256(canonicalJson(record)) !== row.content_hash)
    yield changed(row.id, 'its record is not what the journal recorded')
  if (row.bytes === null || row.packed === null) {
    if (row.tombstone === null)
      yield {
        code: 'capture-missing',
        subject: row.id,
        message: `the bytes of capture ${row.id} are gone and no tombstone says who erased them. Restore them from a copy.`,
      }
    return
  }
  if (row.tombstone !== null)
    yield {
      code: 'erasure-unfinished',
      subject: row.id,
      message: `capture ${row.id} has a tombstone and still has bytes. Erase it again.`,
    }
  const found = hashOf({ packed: row.packed, bytes: row.bytes })
  if (found !== record.capture.sha256)
    yield changed(row.id, `its bytes have SHA-256 ${found}; ${record.capture.sha256} was expected`)
}

function openRecord(record: string): CaptureRecord | null {
  try {
    return JSON.parse(record) as CaptureRecord
  } catch {
    return null
  }
}

function hashOf(row: { packed: number; bytes: Buffer }): string {
  try {
    return sha256(unpackBytes(row))
  } catch {
    return 'none, for they cannot be unpacked'
  }
}

function changed(capture: string, what: string): Fault {
  return {
    code: 'capture-changed',
    subject: capture,
    message: `capture ${capture}: ${what}. It was changed after it came; restore it from a copy.`,
  }
}
