import type { Id } from '@sayso/core'
import { STAGES, type StageName } from '../stage.ts'
import type { Database } from './database.ts'

/** Documents that a method has not been run on; see `Store.listPending`. */
export function listPending(database: Database, stage: StageName, method: string, limit: number): Id[] {
  // One short range of the index for each method that is not the asked one: there are seldom more than two.
  const pending = otherMethods(database, stage, method).flatMap((other) =>
    database
      .sql(
        `SELECT d.id, w.at, w.tag FROM work w JOIN documents d ON d.row = w.document
         WHERE w.stage = ? AND w.method = ? ORDER BY w.at, w.tag LIMIT ?`,
      )
      .all<{ id: Id; at: number; tag: number }>(STAGES.indexOf(stage), other, limit),
  )
  return pending
    .sort((a, b) => a.at - b.at || a.tag - b.tag)
    .slice(0, limit)
    .map((row) => row.id)
}

export function countPending(database: Database, stage: StageName, method: string): number {
  return otherMethods(database, stage, method).reduce(
    (sum, other) =>
      sum +
      database
        .sql('SELECT count(*) AS pending FROM work WHERE stage = ? AND method = ?')
        .get<{ pending: number }>(STAGES.indexOf(stage), other)!.pending,
    0,
  )
}

/** The methods other than this one that documents were last run through at a stage; `''` for none yet. */
function otherMethods(database: Database, stage: StageName, method: string): string[] {
  return database
    .sql(
      `WITH RECURSIVE methods (method) AS (
         SELECT min(method) FROM work WHERE stage = @stage
         UNION ALL
         SELECT (SELECT min(w.method) FROM work w WHERE w.stage = @stage AND w.method > methods.method) FROM methods
         WHERE methods.method IS NOT NULL)
       SELECT method FROM methods WHERE method IS NOT NULL AND method <> @method`,
    )
    .all<{ method: string }>({ stage: STAGES.indexOf(stage), method })
    .map((row) => row.method)
}

/** To be called within a transaction. */
export function markDone(database: Database, stage: StageName, method: string, documents: readonly Id[]): void {
  const mark = database.sql(
    'UPDATE work SET method = ? WHERE stage = ? AND document = (SELECT row FROM documents WHERE id = ?)',
  )
  for (const id of documents) mark.run(method, STAGES.indexOf(stage), id)
}

export function listTouched(database: Database, limit: number): Id[] {
  return database
    .sql('SELECT c.id FROM touched t JOIN claims c ON c.row = t.claim ORDER BY t.sequence LIMIT ?')
    .all<{ id: Id }>(limit)
    .map((row) => row.id)
}

/** To be called within a transaction. */
export function touchClaims(database: Database, ids: readonly Id[]): void {
  database
    .sql(
      `INSERT OR IGNORE INTO touched (claim)
       SELECT c.row FROM json_each(?) j JOIN claims c ON c.id = j.value ORDER BY j.key`,
    )
    .run(JSON.stringify(ids))
}

/** See `Store.spreadTouched`. To be called within a transaction. */
export function spreadTouched(database: Database): void {
  database
    .sql(
      `INSERT OR IGNORE INTO touched (claim)
       SELECT c.row FROM claims c WHERE c.grp IN (SELECT o.grp FROM touched t JOIN claims o ON o.row = t.claim)
       ORDER BY c.row`,
    )
    .run()
}

/** To be called within a transaction. */
export function settleClaims(database: Database, ids: readonly Id[]): void {
  database
    .sql('DELETE FROM touched WHERE claim IN (SELECT c.row FROM json_each(?) j JOIN claims c ON c.id = j.value)')
    .run(JSON.stringify(ids))
}
