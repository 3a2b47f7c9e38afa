import type { Fault } from '../contract.ts'
import type { Database } from './database.ts'
import { verifyCaptures } from './verify-captures.ts'
import { verifyJournal } from './verify-journal.ts'
import { verifyReadings } from './verify-readings.ts'
import { verifyReferences } from './verify-references.ts'

/** Reads everything again and names every fault; see `Store.verify`. */
export async function* verifyCase(database: Database): AsyncIterable<Fault> {
  yield* verifyFile(database)
  yield* verifyJournal(database)
  yield* verifyCaptures(database)
  yield* verifyReadings(database)
  yield* verifyReferences(database)
}

function* verifyFile(database: Database): Iterable<Fault> {
  const rows = database.sql('PRAGMA quick_check').all<{ quick_check: string }>()
  for (const row of rows)
    if (row.quick_check !== 'ok') yield { code: 'file-damaged', subject: database.path, message: row.quick_check }
}
