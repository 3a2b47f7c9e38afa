import Sqlite from 'better-sqlite3'
import { StoreError } from '../store-error.ts'

/** A statement whose parameters and rows the caller knows. */
interface Statement {
  run(...parameters: readonly unknown[]): { changes: number; lastInsertRowid: number | bigint }
  get<Row>(...parameters: readonly unknown[]): Row | undefined
  all<Row>(...parameters: readonly unknown[]): Row[]
}

/** One open file: statements prepared once, writes in one transaction, errors in our own words. */
export interface Database {
  /** The file, for messages. */
  readonly path: string
  readonly now: () => Date
  /** The statement of this text, prepared on its first use. */
  sql(text: string): Statement
  /** Runs several statements without parameters. */
  script(text: string): void
  pragma(text: string): unknown
  /** Runs `work` in one transaction that is on disk when this returns, or not at all. */
  write<T>(work: () => T): T
  /** Runs `work` on one state of the case, whatever others write meanwhile. */
  read<T>(work: () => T): T
  /** Called when a transaction was undone: what was remembered of it must be forgotten. */
  onUndo(forget: () => void): void
  close(): void
}

/** Opens a file that exists, or makes it where `create` says so. Waits for other writers up to `busyTimeoutMs`. */
export function openDatabase(
  path: string,
  options: { readonly create: boolean; readonly busyTimeoutMs: number; readonly now: () => Date },
): Database {
  const file = explain(path, () => {
    const opened = new Sqlite(path, { fileMustExist: !options.create, timeout: options.busyTimeoutMs })
    opened.pragma('foreign_keys = OFF') // rows are taken away by hand, in an order that keeps counts right
    opened.pragma(`cache_size = -${CACHE_KB}`)
    opened.pragma('temp_store = MEMORY')
    return opened
  })
  const statements = new Map<string, Statement>()
  const forgetters: (() => void)[] = []

  function prepare(text: string): Statement {
    const statement = explain(path, () => file.prepare(text))
    return {
      run: (...parameters) => explain(path, () => statement.run(...parameters)),
      get: <Row>(...parameters: readonly unknown[]) =>
        explain(path, () => statement.get(...parameters) as Row | undefined),
      all: <Row>(...parameters: readonly unknown[]) => explain(path, () => statement.all(...parameters) as Row[]),
    }
  }

  return {
    path,
    now: options.now,
    sql: (text) => {
      const known = statements.get(text)
      if (known) return known
      const statement = prepare(text)
      statements.set(text, statement)
      return statement
    },
    script: (text) => explain(path, () => void file.exec(text)),
    pragma: (text) => explain(path, () => file.pragma(text, { simple: true })),
    write: (work) => {
      try {
        return explain(path, () => file.transaction(work).immediate())
      } catch (error) {
        for (const forget of forgetters) forget()
        throw error
      }
    },
    read: (work) => explain(path, () => file.transaction(work).deferred()),
    onUndo: (forget) => void forgetters.push(forget),
    close: () => void file.close(),
  }
}

/** 64 MB: holds the inner pages of every index of a case of 100,000 documents. */
const CACHE_KB = 64 * 1024

/** What SQLite says, in our words: what happened, where, and what to do next. */
function explain<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    if (cause instanceof StoreError || !(cause instanceof Sqlite.SqliteError)) throw cause
    const code = cause.code
    if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
      throw new StoreError(
        'case-busy',
        `another process is writing to ${path} and did not finish in time. Wait until it is done and try again; nothing was changed.`,
        { cause },
      )
    if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR'))
      throw new StoreError(
        'case-disk-full',
        `${path} could not grow: the disk is full or failed while writing. Nothing of this step was kept, nothing kept before is lost. Make room and try again.`,
        { cause },
      )
    if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_PERM') || code === 'SQLITE_CANTOPEN')
      throw new StoreError(
        'case-read-only',
        `${path} cannot be opened for writing. Check who owns the folder and that it may be written to.`,
        { cause },
      )
    if (code === 'SQLITE_NOTADB')
      throw new StoreError(
        'case-not-a-case',
        `${path} is not a SQLite file. Check the path, or restore it from a copy.`,
        {
          cause,
        },
      )
    if (code.startsWith('SQLITE_CORRUPT'))
      throw new StoreError(
        'case-damaged',
        `${path} is damaged: ${cause.message}. Keep a copy, run "sayso verify", and restore from a copy or add the documents to a new case.`,
        { cause },
      )
    throw cause
  }
}
