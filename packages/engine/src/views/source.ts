import { type Document, findNotices, type Id } from '@sayso/core'
import type { ClaimItem } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import type { SourceClaim, SourceTie, SourceView } from './answer-records.ts'
import { byMoment } from './by-moment.ts'
import { quoteNotice } from './cautions/notice-place.ts'
import { readGroupRows } from './group-rows.ts'
import { nameIds } from './named.ts'
import { isAffirming, wordsOf } from './read-traced.ts'
import { listPublishers } from './register-rows.ts'

export interface SourceRequest {
  /** Claims of each list at most. */
  readonly limit: number
}

/** Claims looked at, the newest first, and documents of a publisher. */
const LOOKED = { claims: 500, documents: 300 }

/**
 * One publisher or credited source over time: what it was first with, whom it echoes, who echoes it, what it corrected, and which of
 * its claims others deny. Looks at its newest claims only. Null where nobody of that name publishes or is credited.
 */
export async function viewSource(open: OpenCase, name: string, { limit }: SourceRequest): Promise<SourceView | null> {
  const published = await open.store.listClaims({ sort: 'newest', publisher: name, limit: LOOKED.claims })
  const credited = await open.store.listClaims({ sort: 'newest', source: name, limit: LOOKED.claims })
  if (published.items.length === 0 && credited.items.length === 0) return null
  const items = [...new Map([...published.items, ...credited.items].map((item) => [item.id, item])).values()]
  const standing = await readStanding(open, items)
  const own = [...new Set(published.items.map((item) => item.document))].slice(0, LOOKED.documents)
  const days = new Map<string, { claims: number; first: number }>()
  for (const item of items) {
    const day = item.publishedOn?.slice(0, 10) ?? 'undated'
    const counts = days.get(day) ?? { claims: 0, first: 0 }
    counts.claims++
    if (standing.beganWith.has(item.id)) counts.first++
    days.set(day, counts)
  }
  const { echoes, echoedBy } = await readTies(open, name, own)
  const pick = (claims: readonly SourceClaim[]) =>
    [...claims].sort((a, b) => b.row.documents - a.row.documents || (a.row.id < b.row.id ? -1 : 1)).slice(0, limit)
  return {
    kind: 'source',
    name,
    publishes: published.items.length > 0,
    credited: credited.items.length > 0,
    register: await readLine(open, name),
    looked: items.length,
    more: published.next !== null || credited.next !== null,
    first: pick(standing.claims.filter(({ first }) => first).map(({ claim }) => claim)),
    firstOf: standing.claims.filter(({ first }) => first).length,
    days: [...days].map(([day, counts]) => ({ day, ...counts })).sort((a, b) => (a.day < b.day ? -1 : 1)),
    echoes,
    echoedBy,
    corrections: await readCorrections(open, own, limit),
    denied: pick(standing.claims.filter(({ denied }) => denied).map(({ claim }) => claim)),
    deniedOf: standing.claims.filter(({ denied }) => denied).length,
    claims: standing.claims.length,
  }
}

interface Standing {
  readonly claims: readonly { readonly claim: SourceClaim; readonly first: boolean; readonly denied: boolean }[]
  /** Claims that are the first of their group. */
  readonly beganWith: ReadonlySet<Id>
}

/** How the groups of these claims stand: which began with one of them, and which it affirms while others deny. */
async function readStanding(open: OpenCase, items: readonly ClaimItem[]): Promise<Standing> {
  const ids = [...new Set(items.flatMap((item) => (item.group === null ? [] : [item.group])))]
  const groups = await open.store.readGroups(ids)
  const rows = new Map((await readGroupRows(open, ids)).map((row) => [row.id, row]))
  const records = new Map(
    (await open.store.readClaims(items.map((item) => item.id))).map((record) => [record.claim.id, record]),
  )
  const beganWith = new Set<Id>()
  const claims = groups.flatMap((group): Standing['claims'] => {
    const row = rows.get(group.id)
    const own = [...records.values()]
      .filter((record) => record.group === group.id)
      .sort((a, b) => byMoment(a.publishedOn, b.publishedOn))
    if (row === undefined || own.length === 0) return []
    const began = group.claims[0]
    const first = began !== undefined && records.has(began)
    if (first) beganWith.add(began)
    const denied = row.denying > 0 && own.some(isAffirming)
    return [{ claim: { row, words: wordsOf(own[0]!, new Map()) }, first, denied }]
  })
  return { claims, beganWith }
}

/** What its documents were made from, and what was made from them, by whose those are. */
async function readTies(
  open: OpenCase,
  name: string,
  own: readonly Id[],
): Promise<Pick<SourceView, 'echoes' | 'echoedBy'>> {
  const mine = new Set(own)
  const echoes = await open.store.readEchoes(own)
  const others = [...new Set(echoes.flatMap((echo) => [echo.document, echo.from]))].filter((id) => !mine.has(id))
  const documents = await open.records.readDocuments(others.slice(0, LOOKED.documents))
  const pageOf = new Map([...documents, ...(await open.records.readDocuments(own))].map(([id, doc]) => [id, doc.page]))
  const count = (side: 'document' | 'from'): readonly SourceTie[] => {
    const ties = new Map<string, { documents: Set<Id>; uncredited: Set<Id> }>()
    for (const echo of echoes) {
      const other = documents.get(echo[side])?.publisher ?? null
      if (other === null || other === name) continue
      const tie = ties.get(other) ?? { documents: new Set<Id>(), uncredited: new Set<Id>() }
      const page = pageOf.get(echo.document) ?? echo.document
      tie.documents.add(page)
      if (echo.how === 'cites-laundered') tie.uncredited.add(page)
      ties.set(other, tie)
    }
    return [...ties]
      .map(([who, tie]) => ({ name: who, documents: tie.documents.size, uncredited: tie.uncredited.size }))
      .sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : 1))
  }
  return { echoes: count('from'), echoedBy: count('document') }
}

async function readCorrections(open: OpenCase, own: readonly Id[], limit: number): Promise<SourceView['corrections']> {
  const documents = [...(await open.records.readDocuments(own)).values()]
  const told = new Set<string>()
  const found = documents.sort(byReceipt).flatMap((doc) => {
    const notices = findNotices(doc).filter((notice) => notice.says !== 'confirms')
    const notice = notices.find((each) => each.says === 'retracts') ?? notices[0]
    // A notice stays on its page: it is told of the version that brought it.
    const words = notice === undefined ? null : `${doc.page} ${quoteNotice(notice, doc).text}`
    if (notice === undefined || words === null || told.has(words)) return []
    told.add(words)
    return [{ doc, notice }]
  })
  const shown = found.slice(0, limit)
  const names = await nameIds(
    open,
    shown.map(({ doc }) => doc.id),
  )
  return shown.map(({ doc, notice }) => ({
    document: names.get(doc.id)!,
    words: quoteNotice(notice, doc),
    retracts: notice.says === 'retracts',
  }))
}

/** In order of publication, versions of one page as they were received. */
function byReceipt(a: Document, b: Document): number {
  return byMoment(a.publishedOn, b.publishedOn) || ((a.capturedAt ?? '') < (b.capturedAt ?? '') ? -1 : 1)
}

async function readLine(open: OpenCase, name: string): Promise<SourceView['register']> {
  const { items } = await listPublishers(open, { limit: 10_000, all: true })
  return items.find((row) => row.name === name && row.from !== 'documents') ?? null
}
