import type { Id, Judgement } from '@sayso/core'
import type { KeptJudgement } from '../contract.ts'
import { StoreError } from '../store-error.ts'
import type { Tombstone } from '../tombstone.ts'
import { addToCounter } from './counters.ts'
import type { Database } from './database.ts'
import { canonicalJson, sha256 } from './hash.ts'
import { appendEntry } from './journal.ts'

/** Appends a judgement; see `Store.addJudgement`. */
export function addJudgement(database: Database, judgement: Judgement, seenVersion: number): { version: number } {
  return database.write(() => {
    const version = database
      .sql('SELECT coalesce(max(version), 0) AS version FROM judgements')
      .get<{ version: number }>()!.version
    const known = database.sql('SELECT 1 FROM judgements WHERE id = ?').get(judgement.id)
    if (known) return { version }
    const pages = pagesOf(database, judgement)
    refuseOutdated(database, judgement, pages, seenVersion)
    const record = canonicalJson(judgement)
    database
      .sql('INSERT INTO judgements VALUES (?, ?, ?, ?, ?)')
      .run(version + 1, judgement.id, judgement.by, judgement.takesBack, record)
    for (const page of pages) database.sql('INSERT INTO judgement_pages VALUES (?, ?)').run(page, version + 1)
    appendEntry(database, {
      action: judgement.takesBack === null ? 'judgement-given' : 'judgement-taken-back',
      subject: judgement.id,
      contentHash: sha256(record),
      actor: judgement.by,
    })
    addToCounter(database, 'judgements', 1)
    return { version: version + 1 }
  })
}

/** The pages a judgement is about; of one that takes another back, those of the other. */
function pagesOf(database: Database, judgement: Judgement): string[] {
  const own = new Set<string>(judgement.about.map((words) => words.page))
  if (judgement.takesBack !== null) {
    const target = database
      .sql('SELECT version FROM judgements WHERE id = ?')
      .get<{ version: number }>(judgement.takesBack)
    if (!target)
      throw new StoreError(
        'judgement-unknown',
        `there is no judgement ${judgement.takesBack} to take back in ${database.path}. "sayso journal" lists them.`,
      )
    const rows = database
      .sql('SELECT page FROM judgement_pages WHERE version = ?')
      .all<{ page: string }>(target.version)
    for (const row of rows) own.add(row.page)
  }
  return [...own]
}

function refuseOutdated(database: Database, judgement: Judgement, pages: string[], seenVersion: number): void {
  const newer = database
    .sql(
      `SELECT j.id, j.actor FROM json_each(?) p JOIN judgement_pages r ON r.page = p.value AND r.version > ?
       JOIN judgements j ON j.version = r.version
       UNION ALL SELECT id, actor FROM judgements WHERE takes_back = ? LIMIT 1`,
    )
    .get<{ id: Id; actor: string }>(JSON.stringify(pages), seenVersion, judgement.takesBack)
  if (newer)
    throw new StoreError(
      'judgement-outdated',
      `${newer.actor} gave judgement ${newer.id} about the same page after you looked (you saw version ${seenVersion}). Look at it with "sayso show ${newer.id}", then judge again.`,
    )
}

interface JudgementRow {
  version: number
  id: Id
  actor: string
  record: string | null
  taken_back_by: Id | null
  erased_by: string | null
  erased_why: string | null
  erased_at: string | null
}

/** Judgements after a version, oldest first. */
export function readJudgements(database: Database, after = 0, limit = -1): KeptJudgement[] {
  return database
    .sql(
      `SELECT j.version, j.id, j.actor, j.record, t.actor AS erased_by, t.why AS erased_why, t.at AS erased_at,
         (SELECT b.id FROM judgements b WHERE b.takes_back = j.id) AS taken_back_by
       FROM judgements j LEFT JOIN tombstones t ON t.subject = j.id WHERE j.version > ? ORDER BY j.version LIMIT ?`,
    )
    .all<JudgementRow>(after, limit)
    .map((row) => ({
      judgement: row.record === null ? emptyJudgement(row) : (JSON.parse(row.record) as Judgement),
      version: row.version,
      takenBackBy: row.taken_back_by,
      erased: makeTombstone(row),
    }))
}

function makeTombstone(row: JudgementRow): Tombstone | null {
  if (row.erased_by === null) return null
  return { subject: row.id, by: row.erased_by, why: row.erased_why!, at: row.erased_at! }
}

/** What is left of a judgement whose content was erased: it rules on nothing. */
function emptyJudgement(row: JudgementRow): Judgement {
  return {
    kind: 'judgement',
    id: row.id,
    ruling: 'claim',
    about: [],
    value: null,
    by: row.actor,
    at: row.erased_at!,
    why: '',
    takesBack: null,
  }
}
