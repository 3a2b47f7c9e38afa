import type { Id, JournalEntry } from '@sayso/core'
import type { DocumentItem } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { resolveRulings, TRACE_RULINGS } from '../judge/rulings.ts'
import { prepareKeptTrace } from '../line/trace-claims.ts'
import type { ChangesView, MovedRow } from './desk-records.ts'
import { foldDocuments } from './fold-documents.ts'
import { groupRowOf } from './group-row-of.ts'
import { nameIds } from './named.ts'
import { readTraced } from './read-traced.ts'
import { findRuledGroups, intervalOf, readRulingsWithout } from './rulings-without.ts'
import type { GroupRow } from './view-records.ts'

/** Lines of the journal looked at: where more came, only the newest are. */
const MOST_LINES = 5_000
const LINES_AT_ONCE = 1_000

/**
 * What came after a line of the journal, and what it moved: each claim with new reports or new rulings on its origins is
 * counted again without them. Rulings that changed what was read or what is one claim are not undone for that: their claims
 * count as they are now. `since` of the answer is later than asked for where more than 5,000 lines came.
 */
export async function viewChanges(
  open: OpenCase,
  { since, limit }: { readonly since: number; readonly limit: number },
): Promise<ChangesView> {
  const until = await open.store.readJournalEnd()
  const from = Math.max(Math.min(since, until), until - MOST_LINES)
  const entries = await readEntries(open, from)
  const captures = entries.filter((entry) => entry.action === 'capture-added').map((entry) => entry.subject)
  const documents = await open.store.findDocumentsByCapture(captures)
  const judged = entries.filter((entry) => entry.action.startsWith('judgement')).map((entry) => entry.subject)
  const reports = await countReports(open, documents)
  const ruled = await findRuledGroups(open, new Set(judged))
  const groups = [...new Set([...ruled, ...[...reports].sort(byReports).map(([group]) => group)])]
  const looked = groups.slice(0, limit)
  return {
    kind: 'changes',
    since: from,
    until,
    documents: new Set(documents.map((doc) => doc.page)).size,
    judgements: judged.length,
    folds: await foldDocuments(open, onlyNewest(documents)),
    ...(await compareGroups(open, looked, { documents, judged, reports })),
    unseen: groups.length - looked.length,
  }
}

async function readEntries(open: OpenCase, since: number): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = []
  for (let after: string | null = null; ; ) {
    const page = await open.store.listJournal({ since, limit: LINES_AT_ONCE, after })
    entries.push(...page.items)
    after = page.next
    if (after === null) return entries
  }
}

/** Of each page the newest version that came. */
function onlyNewest(documents: readonly DocumentItem[]): readonly DocumentItem[] {
  const newest = new Map<Id, DocumentItem>()
  for (const doc of documents) if (doc.version > (newest.get(doc.page)?.version ?? 0)) newest.set(doc.page, doc)
  return documents.filter((doc) => newest.get(doc.page) === doc)
}

/** New documents among the reports of each group, all versions of a page as one. */
async function countReports(open: OpenCase, documents: readonly DocumentItem[]): Promise<ReadonlyMap<Id, number>> {
  const pageOf = new Map(documents.map((doc) => [doc.id, doc.page]))
  const pages = new Map<Id, Set<Id>>()
  for (const { group, document } of await open.store.listGroupsOfDocuments(documents.map((doc) => doc.id)))
    pages.set(group, (pages.get(group) ?? new Set<Id>()).add(pageOf.get(document)!))
  return new Map([...pages].map(([group, own]) => [group, own.size]))
}

function byReports(a: readonly [Id, number], b: readonly [Id, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1)
}

interface News {
  readonly documents: readonly DocumentItem[]
  readonly judged: readonly Id[]
  readonly reports: ReadonlyMap<Id, number>
}

async function compareGroups(
  open: OpenCase,
  groups: readonly Id[],
  { documents, judged, reports }: News,
): Promise<Pick<ChangesView, 'claims' | 'moved'>> {
  const isNew = new Set(documents.map((doc) => doc.id))
  const names = await nameIds(open, groups)
  const rulings = await resolveRulings(open, await readRulingsWithout(open, new Set(judged)), TRACE_RULINGS)
  const claims: GroupRow[] = []
  const moved: MovedRow[] = []
  for (const group of groups) {
    const traced = await readTraced(open, group, { asOf: null, judgementsToo: false })
    const row = groupRowOf(traced, names.get(group)!)
    const old = traced.records.filter((record) => !isNew.has(record.document))
    if (old.length === 0) {
      claims.push(row)
      continue
    }
    const trace = await prepareKeptTrace(open, { group: traced.group, records: traced.records, rulings })
    const before = intervalOf(trace(old).count)
    const after = intervalOf(traced.count)
    if (JSON.stringify(before) !== JSON.stringify(after))
      moved.push({ row, before, after, documents: reports.get(group) ?? 0 })
  }
  return { claims, moved }
}
