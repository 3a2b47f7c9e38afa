import type { Echo, Id } from '@sayso/core'
import { StoreError } from '../store-error.ts'
import { addToCounter } from './counters.ts'
import type { Database } from './database.ts'

/** Writes the echoes in which a document repeats others, in the place of those before. To be called within a transaction. */
export function putEchoes(database: Database, document: Id, echoes: readonly Echo[]): void {
  const find = database.sql('SELECT row FROM documents WHERE id = ?')
  const rowOf = (id: Id): number => {
    const found = find.get<{ row: number }>(id)
    if (!found)
      throw new StoreError(
        'record-unknown',
        `an echo names document ${id}, which is not in ${database.path}; it may have been erased meanwhile. Trace ${document} again.`,
      )
    return found.row
  }
  const row = rowOf(document)
  const gone = database.sql('DELETE FROM echoes WHERE document = ?').run(row).changes
  const insert = database.sql('INSERT INTO echoes (id, document, source, record) VALUES (?, ?, ?, ?)')
  for (const echo of echoes) insert.run(echo.id, row, rowOf(echo.from), JSON.stringify(echo))
  addToCounter(database, 'echoes', echoes.length - gone)
}

/** Echoes at either end of these documents, each once, in bytewise order of ids. */
export function readEchoes(database: Database, documents: readonly Id[]): Echo[] {
  return database
    .sql(
      `WITH asked AS (SELECT d.row FROM json_each(?) j JOIN documents d ON d.id = j.value),
         found AS (SELECT e.row FROM asked JOIN echoes e ON e.document = asked.row
                   UNION SELECT e.row FROM asked JOIN echoes e ON e.source = asked.row)
       SELECT e.record FROM found JOIN echoes e ON e.row = found.row ORDER BY e.id`,
    )
    .all<{ record: string }>(JSON.stringify(documents))
    .map((row) => JSON.parse(row.record) as Echo)
}

export function readEchoesById(database: Database, ids: readonly Id[]): Echo[] {
  return database
    .sql('SELECT e.record FROM json_each(?) j JOIN echoes e ON e.id = j.value ORDER BY j.key')
    .all<{ record: string }>(JSON.stringify(ids))
    .map((row) => JSON.parse(row.record) as Echo)
}
