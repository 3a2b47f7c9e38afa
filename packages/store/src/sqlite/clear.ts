import { STAGES, type StageName } from '../stage.ts'
import type { CounterName } from './counters.ts'
import type { Database } from './database.ts'

/** Empties what a stage and all later ones derived; see `Store.clearDerived`. */
export function clearDerived(database: Database, stage: StageName): void {
  const first = STAGES.indexOf(stage)
  database.write(() => {
    for (const later of STAGES.slice(first).reverse()) CLEARERS[later](database)
    database.sql("UPDATE work SET method = '' WHERE stage >= ? AND method <> ''").run(first)
    if (stage === 'group') database.sql('INSERT OR IGNORE INTO touched (claim) SELECT row FROM claims').run()
  })
}

const CLEARERS: Readonly<Record<StageName, (database: Database) => void>> = {
  group: (database) => {
    empty(database, ['groups', 'group_days', 'group_traits', 'chains', 'origins', 'origin_groups', 'origin_names'])
    empty(database, ['entities', 'entity_keys', 'touched'])
    emptyWords(database, 'group_words')
    database.sql('UPDATE claims SET grp = NULL WHERE grp IS NOT NULL').run()
    database.sql('UPDATE terms SET groups = 0').run()
    resetCounters(database, ['groups', 'origins', 'entities'])
  },
  link: (database) => {
    empty(database, ['links'])
    resetCounters(database, ['links'])
  },
  echo: (database) => {
    empty(database, ['signatures', 'document_keys', 'echoes'])
    resetCounters(database, ['echoes'])
  },
  attribute: (database) => {
    empty(database, ['readings', 'claims', 'claim_bodies', 'claim_keys', 'sources', 'names', 'aliases'])
    emptyWords(database, 'claim_words')
    database.sql('UPDATE documents SET claims = 0 WHERE claims > 0').run()
    resetCounters(database, ['claims'])
  },
}

function empty(database: Database, tables: readonly string[]): void {
  for (const table of tables) database.sql(`DELETE FROM ${table}`).run()
}

function emptyWords(database: Database, table: string): void {
  database.sql(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`).run()
}

function resetCounters(database: Database, names: readonly CounterName[]): void {
  for (const name of names) database.sql('UPDATE counters SET value = 0 WHERE name = ?').run(name)
}
