import type { Fault } from '../contract.ts'
import type { Database } from './database.ts'
import { canonicalJson, sha256 } from './hash.ts'
import { listJournal, NO_HASH, sealEntry } from './journal.ts'
import { verifyPapers } from './papers.ts'

/** The chain of lines, and that whatever a line records lies beside it unchanged, or a tombstone stands in its place. */
export function* verifyJournal(database: Database): Iterable<Fault> {
  let previousHash = NO_HASH
  let sequence = 0
  for (let after: string | null = null; ; ) {
    const page = listJournal(database, { limit: 1_000, after })
    for (const { hash, ...entry } of page.items) {
      sequence++
      const subject = String(entry.sequence)
      const named = `${entry.action} ${entry.subject}, ${entry.actor}, ${entry.at}`
      if (entry.sequence !== sequence) yield broken(subject, `line ${sequence} was expected here: a line is missing`)
      else if (entry.previousHash !== previousHash)
        yield broken(subject, `it (${named}) does not follow the line before: one of the two was changed`)
      else if (sealEntry(entry) !== hash)
        yield broken(subject, `its hash is not that of its fields (${named}): it was changed`)
      sequence = entry.sequence
      previousHash = hash
    }
    if (page.next === null) break
    after = page.next
  }
  if (sequence === 0) yield broken('0', 'it is empty: the line that made the case was expected')
  yield* verifyJudgements(database)
  yield* verifyPapers(database)
  yield* verifyTombstones(database)
}

function broken(subject: string, what: string): Fault {
  return { code: 'journal-broken', subject, message: `journal line ${subject}: ${what}. Compare with a copy.` }
}

function* verifyJudgements(database: Database): Iterable<Fault> {
  const rows = database
    .sql(
      `SELECT j.id, j.record, e.content_hash, t.subject AS tombstone FROM judgements j
       LEFT JOIN journal e ON e.subject = j.id AND e.action IN ('judgement-given', 'judgement-taken-back')
       LEFT JOIN tombstones t ON t.subject = j.id ORDER BY j.version`,
    )
    .all<{ id: string; record: string | null; content_hash: string | null; tombstone: string | null }>()
  for (const row of rows) {
    if (row.content_hash === null)
      yield {
        code: 'judgement-not-journalled',
        subject: row.id,
        message: `judgement ${row.id} has no line in the journal: the line was taken out, or the judgement put in past it.`,
      }
    else if (row.record === null ? row.tombstone === null : sha256(row.record) !== row.content_hash)
      yield {
        code: 'judgement-changed',
        subject: row.id,
        message: `judgement ${row.id} is not what the journal recorded: it was changed or taken out after it was given.`,
      }
  }
}

function* verifyTombstones(database: Database): Iterable<Fault> {
  const rows = database
    .sql(
      `SELECT t.subject, t.actor, t.why, t.at, e.content_hash FROM tombstones t
       LEFT JOIN journal e ON e.subject = t.subject AND e.action = 'content-erased' ORDER BY t.subject`,
    )
    .all<{ subject: string; actor: string; why: string; at: string; content_hash: string | null }>()
  for (const row of rows) {
    const tombstone = { subject: row.subject, by: row.actor, why: row.why, at: row.at }
    if (sha256(canonicalJson(tombstone)) !== row.content_hash)
      yield broken(row.subject, 'the tombstone of this record is not what the journal recorded')
  }
}
