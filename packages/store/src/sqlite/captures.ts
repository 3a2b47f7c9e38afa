import type { Id } from '@sayso/core'
import type { KeptCapture } from '../contract.ts'
import type { Database } from './database.ts'
import type { CaptureRecord } from './documents.ts'
import { unpackBytes } from './pack.ts'

interface CaptureRow {
  id: Id
  actor: string
  record: string
  erased_by: string | null
  why: string | null
  at: string | null
}

const CAPTURE_COLUMNS = `c.id, c.actor, c.record, t.actor AS erased_by, t.why, t.at
  FROM captures c LEFT JOIN tombstones t ON t.subject = c.id`

function makeCapture(row: CaptureRow): KeptCapture {
  const { capture, given } = JSON.parse(row.record) as CaptureRecord
  const erased = row.erased_by === null ? null : { subject: row.id, by: row.erased_by, why: row.why!, at: row.at! }
  return { capture, actor: row.actor, given: given ?? null, erased }
}

export function readCaptures(database: Database, ids: readonly Id[]): KeptCapture[] {
  const rows = new Map(
    database
      .sql(`SELECT ${CAPTURE_COLUMNS} WHERE c.id IN (SELECT value FROM json_each(?))`)
      .all<CaptureRow>(JSON.stringify(ids))
      .map((row) => [row.id, row]),
  )
  return ids.flatMap((id) => rows.get(id) ?? []).map(makeCapture)
}

/** The bytes as received; null where there are none. */
export function readBytes(database: Database, capture: Id): Uint8Array | null {
  const row = database
    .sql('SELECT b.packed, b.bytes FROM captures c JOIN capture_bytes b ON b.capture = c.row WHERE c.id = ?')
    .get<{ packed: number; bytes: Buffer }>(capture)
  return row ? unpackBytes(row) : null
}
