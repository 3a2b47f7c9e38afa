import type { Id } from '@sayso/core'
import type { DocumentItem, StageName } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { readRulings } from '../judge/rulings.ts'
import { chunksOf } from './chunks.ts'
import { deriveCase } from './derive-case.ts'
import type { OnProgress } from './progress.ts'
import { settleDocuments } from './settle-documents.ts'

/** What came out otherwise than before. */
export interface Rebuilt {
  readonly kind: 'rebuilt'
  readonly stage: 'ingest' | StageName
  /** Documents that ingest reads otherwise today. */
  readonly documents: number
  readonly claims: Difference
  readonly groups: Difference
  readonly judgements: number
}

export interface Difference {
  readonly before: number
  readonly after: number
  readonly added: number
  readonly gone: number
  /** There before and after, with another content. */
  readonly changed: number
}

const PAGE = 500

/** Derives everything again from this stage on, and says what changed. Captures and judgements stay as they are. */
export async function rebuildCase(
  open: OpenCase,
  stage: 'ingest' | StageName,
  onProgress?: OnProgress,
): Promise<Rebuilt> {
  const claimsBefore = await digestReadable(open, 'claim')
  const groupsBefore = await digestReadable(open, 'count')
  const rulings = await readRulings(open)
  let documents = 0
  if (stage === 'ingest') {
    const all = await listAllDocuments(open)
    for (const chunk of chunksOf(all, PAGE)) {
      documents += (await settleDocuments(open, chunk, rulings)).length
      onProgress?.({ stage: 'ingest', done: all.indexOf(chunk.at(-1)!) + 1, total: all.length })
    }
  }
  const first = stage === 'ingest' ? 'attribute' : stage
  if (first === 'attribute') open.records.forgetReadings((await listAllDocuments(open)).map((doc) => doc.id))
  await open.store.clearDerived(first)
  await deriveCase(open, onProgress)
  return {
    kind: 'rebuilt',
    stage,
    documents,
    claims: compare(claimsBefore, await digestRecords(open, 'claim')),
    groups: compare(groupsBefore, await digestRecords(open, 'count')),
    judgements: rulings.judgements.length,
  }
}

async function listAllDocuments(open: OpenCase): Promise<readonly DocumentItem[]> {
  const documents: DocumentItem[] = []
  for (let after: string | null = null; ; ) {
    const page = await open.store.listDocuments({ sort: 'oldest', limit: PAGE, after })
    documents.push(...page.items)
    after = page.next
    if (after === null) return documents
  }
}

/** Of records that may be damaged, those that come before the first that is: the others count as not there. */
async function digestReadable(open: OpenCase, kind: 'claim' | 'count'): Promise<ReadonlyMap<Id, string>> {
  const digests = new Map<Id, string>()
  try {
    await digestRecords(open, kind, digests)
  } catch {
    // Damage is what a case is rebuilt for, and `sayso verify` names it.
  }
  return digests
}

async function digestRecords(
  open: OpenCase,
  kind: 'claim' | 'count',
  digests = new Map<Id, string>(),
): Promise<ReadonlyMap<Id, string>> {
  if (kind === 'count') for await (const count of open.store.stream('count')) digests.set(count.group, digest(count))
  else for await (const { claim } of open.store.stream('claim')) digests.set(claim.id, digest(claim))
  return digests
}

/** A short fingerprint, for telling changed from unchanged; a clash would hide one change in four billion. */
function digest(record: unknown): string {
  let hash = 0x811c9dc5
  const text = JSON.stringify(record)
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}

function compare(before: ReadonlyMap<Id, string>, after: ReadonlyMap<Id, string>): Difference {
  let [added, gone, changed] = [0, 0, 0]
  for (const [id, hash] of after) {
    if (!before.has(id)) added++
    else if (before.get(id) !== hash) changed++
  }
  for (const id of before.keys()) if (!after.has(id)) gone++
  return { before: before.size, after: after.size, added, gone, changed }
}
