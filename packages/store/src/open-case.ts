import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from './contract.ts'
import { openDatabase } from './sqlite/database.ts'
import { APPLICATION_ID, beginCase, migrateCase } from './sqlite/format.ts'
import { makeSqliteStore } from './sqlite/sqlite-store.ts'
import { StoreError } from './store-error.ts'

export interface CaseOptions {
  readonly title: string
  /** The reader's language, BCP 47. */
  readonly language: string
  readonly actor: string
}

export interface OpenOptions {
  /** Clock for the journal and tombstones; the machine's where absent. */
  readonly now?: () => Date
  /** How long to wait for another process that is writing, in milliseconds; 10,000 where absent. */
  readonly busyTimeoutMs?: number
}

/**
 * Makes an empty case: a folder `NAME.sayso` with `case.db`. Throws `case-exists` where something is there already.
 *
 * @example await createCase('bridge.sayso', { title: 'The bridge', language: 'en', actor: 'ada' })
 */
export async function createCase(path: string, options: CaseOptions & OpenOptions): Promise<Store> {
  if (existsSync(path) && !isUnfinished(path))
    throw new StoreError(
      'case-exists',
      `there is something at ${path} already. Open it with "--case ${path}", or choose another name.`,
    )
  makeFolder(path)
  const database = openDatabase(join(path, CASE_FILE), { create: true, ...openOptions(options) })
  try {
    beginCase(database, options)
  } catch (error) {
    database.close()
    throw error
  }
  return makeSqliteStore(database)
}

/**
 * Opens a case. Throws `case-missing`, `case-not-a-case`, `case-newer` (made by a newer program), `case-busy`. One of an
 * older format is brought up to date.
 */
export async function openCase(path: string, options: OpenOptions = {}): Promise<Store> {
  const file = join(path, CASE_FILE)
  if (!existsSync(path))
    throw new StoreError('case-missing', `there is no case at ${path}. Check the path, or make one: sayso new ${path}`)
  if (!statSync(path).isDirectory() || !existsSync(file))
    throw new StoreError(
      'case-not-a-case',
      `${path} is not a case: a folder with ${CASE_FILE} in it was expected. Check the path, or make one elsewhere: sayso new NAME.sayso`,
    )
  const database = openDatabase(file, { create: false, ...openOptions(options) })
  try {
    if (database.pragma('application_id') !== APPLICATION_ID)
      throw new StoreError(
        'case-not-a-case',
        isUnfinished(path)
          ? `${file} is empty: making the case was cut short before anything was kept. Make it again: sayso new ${path}`
          : `${file} is a SQLite file, but not one of Sayso's. Check the path.`,
      )
    migrateCase(database)
  } catch (error) {
    database.close()
    throw error
  }
  return makeSqliteStore(database)
}

const CASE_FILE = 'case.db'

function openOptions(options: OpenOptions) {
  return { busyTimeoutMs: options.busyTimeoutMs ?? 10_000, now: options.now ?? (() => new Date()) }
}

/** A folder in which making a case was cut short: nothing but a file that can hold no table yet (`beginCase` looks again). */
function isUnfinished(path: string): boolean {
  if (!statSync(path).isDirectory()) return false
  if (!readdirSync(path).every((name) => name.startsWith(CASE_FILE))) return false
  return !existsSync(join(path, CASE_FILE)) || statSync(join(path, CASE_FILE)).size <= ONE_PAGE
}

/** SQLite's page: a file of one page has a header and nothing else. */
const ONE_PAGE = 4096

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (cause) {
    throw new StoreError('case-read-only', `no folder can be made at ${path}: ${(cause as Error).message}.`, { cause })
  }
}
