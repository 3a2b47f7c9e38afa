import type { Case } from '@sayso/core'
import { StoreError } from '../store-error.ts'
import type { Database } from './database.ts'
import { sha256 } from './hash.ts'
import { appendEntry } from './journal.ts'
import { FORMAT, MIGRATIONS } from './migrations/index.ts'

/** "SYSO": what tells a case from any other SQLite file. */
export const APPLICATION_ID = 0x5359534f

/** Makes an empty file into an empty case, in one transaction: it is a case as a whole or not at all. */
export function beginCase(
  database: Database,
  options: { readonly title: string; readonly language: string; readonly actor: string },
): void {
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.write(() => {
    if (database.sql('SELECT count(*) AS tables FROM sqlite_schema').get<{ tables: number }>()!.tables > 0)
      throw new StoreError(
        'case-exists',
        `there is a case at ${database.path} already. Open it, or choose another name.`,
      )
    database.pragma(`application_id = ${APPLICATION_ID}`)
    for (const migration of MIGRATIONS) database.script(migration)
    database.pragma(`user_version = ${FORMAT}`)
    const made: Case = {
      kind: 'case',
      title: options.title,
      language: options.language,
      createdAt: database.now().toISOString(),
      format: FORMAT,
    }
    database.sql('INSERT INTO facts VALUES (?, ?)').run('case', JSON.stringify(made))
    appendEntry(database, {
      action: 'case-created',
      subject: 'case',
      contentHash: sha256(JSON.stringify(made)),
      actor: options.actor,
    })
  })
}

/** Brings a case of an older format up to date, all steps or none; refuses one of a newer. */
export function migrateCase(database: Database, migrations: readonly string[] = MIGRATIONS): void {
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  const newest = migrations.length
  const found = () => Number(database.pragma('user_version'))
  if (found() > newest)
    throw new StoreError(
      'case-newer',
      `${database.path} has format ${found()}; this program reads up to ${newest}. Use the program that made it, or a later one. Nothing was changed.`,
    )
  if (found() < 1)
    throw new StoreError(
      'case-older',
      `${database.path} has format ${found()}, which no program released ever wrote. Export it with the program that made it.`,
    )
  if (found() === newest) return
  database.write(() => {
    // Asked again: another process may have done it while this one waited for its turn.
    for (const migration of migrations.slice(found())) database.script(migration)
    database.pragma(`user_version = ${newest}`)
  })
}

export function readCase(database: Database): Case {
  const row = database.sql("SELECT value FROM facts WHERE name = 'case'").get<{ value: string }>()
  return { ...(JSON.parse(row!.value) as Case), format: FORMAT }
}
