import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from './sqlite/database.ts'
import { APPLICATION_ID } from './sqlite/format.ts'
import { StoreError } from './store-error.ts'

/** The file of a case's folder that holds all of it. */
export const CASE_FILE = 'case.db'

/**
 * Writes a whole copy of a case into one new file, on one state of the case whatever others write meanwhile. What was
 * erased is not in it, not even as freed space. Throws as `openCase`; `target` must not exist.
 */
export function copyCase(path: string, target: string): void {
  const file = join(path, CASE_FILE)
  if (!existsSync(file) || !statSync(file).isFile())
    throw new StoreError('case-missing', `there is no case at ${path}. Check the path, or make one: sayso new ${path}`)
  const database = openDatabase(file, { create: false, busyTimeoutMs: 10_000, now: () => new Date(0) })
  try {
    if (database.pragma('application_id') !== APPLICATION_ID)
      throw new StoreError('case-not-a-case', `${file} is a SQLite file, but not one of Sayso's. Check the path.`)
    database.sql('VACUUM INTO ?').run(target)
  } finally {
    database.close()
  }
}
