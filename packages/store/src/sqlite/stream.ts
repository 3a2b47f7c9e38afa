import type { Id } from '@sayso/core'
import type { StreamKinds } from '../contract.ts'
import { readCaptures } from './captures.ts'
import { readClaims } from './claim-list.ts'
import type { Database } from './database.ts'
import { readDocuments } from './documents.ts'
import { readEchoesById } from './echoes.ts'
import { readChains, readCounts, readGroups } from './groups.ts'
import { listJournal } from './journal.ts'
import { readJudgements } from './judgements.ts'
import { readLinksOf } from './links.ts'
import { readEntities } from './names.ts'
import { readOrigins } from './origins.ts'
import { listPapers } from './papers.ts'
import { readReadings } from './readings.ts'
import type { Terms } from './terms.ts'

/** Every record of a kind, a batch at a time, so that neither a transaction nor the heap grows with the case. */
export async function* streamRecords<Kind extends keyof StreamKinds>(
  database: Database,
  terms: Terms,
  kind: Kind,
): AsyncIterable<StreamKinds[Kind]> {
  if (kind === 'entry') yield* streamJournal(database) as Iterable<StreamKinds[Kind]>
  else if (kind === 'paper') yield* streamPapers(database) as Iterable<StreamKinds[Kind]>
  else if (kind === 'judgement') yield* streamJudgements(database) as Iterable<StreamKinds[Kind]>
  else {
    const { table, read } = readers(database, terms)[kind as IdKind]
    for (let after = ''; ; ) {
      const ids = database
        .sql(`SELECT id FROM ${table} WHERE id > ? ORDER BY id LIMIT ${BATCH}`)
        .all<{ id: Id }>(after)
        .map((row) => row.id)
      const last = ids.at(-1)
      if (last === undefined) return
      yield* read(ids) as readonly StreamKinds[Kind][]
      after = last
    }
  }
}

/** Records read at once: some megabytes of readings. */
const BATCH = 200

type IdKind = Exclude<keyof StreamKinds, 'entry' | 'judgement' | 'paper'>

/** For each kind, the table whose ids are walked and what reads a batch of them. */
function readers(
  database: Database,
  terms: Terms,
): { readonly [Kind in IdKind]: { table: string; read: (ids: readonly Id[]) => readonly StreamKinds[Kind][] } } {
  return {
    capture: { table: 'captures', read: (ids) => readCaptures(database, ids) },
    document: { table: 'documents', read: (ids) => readDocuments(database, ids) },
    reading: { table: 'documents', read: (ids) => readReadings(database, ids) },
    claim: { table: 'claims', read: (ids) => readClaims(database, terms, ids) },
    group: { table: 'groups', read: (ids) => readGroups(database, ids) },
    count: { table: 'groups', read: (ids) => readCounts(database, ids) },
    chain: { table: 'claims', read: (ids) => readChains(database, ids) },
    link: { table: 'claims', read: (ids) => readLinksOf(database, terms, ids) },
    echo: { table: 'echoes', read: (ids) => readEchoesById(database, ids) },
    origin: { table: 'origins', read: (ids) => readOrigins(database, ids) },
    entity: { table: 'entities', read: (ids) => readEntities(database, ids) },
  }
}

function* streamJournal(database: Database): Iterable<StreamKinds['entry']> {
  for (let after: string | null = null; ; ) {
    const page = listJournal(database, { limit: BATCH, after })
    yield* page.items
    if (page.next === null) return
    after = page.next
  }
}

function* streamPapers(database: Database): Iterable<StreamKinds['paper']> {
  for (let after: string | null = null; ; ) {
    const page = listPapers(database, { limit: BATCH, after })
    yield* page.items
    if (page.next === null) return
    after = page.next
  }
}

function* streamJudgements(database: Database): Iterable<StreamKinds['judgement']> {
  for (let after = 0; ; ) {
    const batch = readJudgements(database, after, BATCH)
    yield* batch.map((kept) => kept.judgement)
    const last = batch.at(-1)
    if (!last) return
    after = last.version
  }
}
