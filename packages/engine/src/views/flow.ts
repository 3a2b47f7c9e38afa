import type { Echo, Id } from '@sayso/core'
import type { DocumentItem } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { byMoment } from './by-moment.ts'
import type { FlowDocument, FlowView } from './desk-records.ts'
import { onlyNewestKnown } from './document-rows.ts'
import { findGroup } from './find-group.ts'
import { findFlowOrigins } from './flow-origins.ts'
import { isDocumentKnown, saidBy } from './known-documents.ts'
import type { ListRequest } from './lists.ts'
import { nameIds } from './named.ts'
import type { AsOf } from './view-records.ts'

export interface FlowRequest extends ListRequest {
  readonly asOf: AsOf | null
  /** Any id of a claim whose documents alone are wanted. */
  readonly claim: string | null
}

/** A store gives at most so many rows at once. */
const ROWS_AT_ONCE = 1_000

/** Documents along time, oldest first, with who repeats whom and where it began; null where `claim` names none. */
export async function viewFlow(open: OpenCase, request: FlowRequest): Promise<FlowView | null> {
  const group = request.claim === null ? null : ((await findGroup(open, request.claim))?.group ?? undefined)
  if (group === undefined) return null
  const page = group === null ? await listPlain(open, request) : await listOfGroup(open, group, request)
  const items = await onlyNewestKnown(open, page.items, request.asOf)
  const ids = new Set(items.map((item) => item.id))
  const repeats = await readRepeats(open, items)
  const echoes = repeats.filter((echo) => ids.has(echo.from))
  const repeating = new Set((await onlyKnown(open, repeats, ids, request.asOf)).map((echo) => echo.document))
  const lanes = layLanes(items)
  const laneOf = new Map(lanes.map(({ publisher }, lane) => [publisher, lane]))
  const names = await nameIds(open, ids)
  return {
    kind: 'flow',
    lanes,
    items: items.map(({ id, publisher, publishedOn, language, title, claims }): FlowDocument => {
      const lane = laneOf.get(publisher)!
      return { ...names.get(id)!, lane, publisher, publishedOn, language, title, claims, first: !repeating.has(id) }
    }),
    echoes: echoes.map(({ id, from, document, how, score, doubt }) => ({ id, from, document, how, score, doubt })),
    ...(await findFlowOrigins(open, items, group)),
    next: page.next,
  }
}

/** What these documents were made from: from whichever version of a page, it is that page which is shown, and once. */
async function readRepeats(open: OpenCase, items: readonly Item[]): Promise<readonly Echo[]> {
  const own = new Set(items.map((item) => item.id))
  const shown = new Map(items.map((item) => [item.page, item.id]))
  const made = (await open.store.readEchoes([...own])).filter((echo) => own.has(echo.document))
  const models = await open.records.readDocuments(made.map((echo) => echo.from))
  const likeliest = new Map<string, Echo>()
  for (const echo of made) {
    const from = shown.get(models.get(echo.from)?.page ?? '') ?? echo.from
    const known = likeliest.get(`${echo.document} ${from}`)
    if (from !== echo.document && (known === undefined || echo.score > known.score))
      likeliest.set(`${echo.document} ${from}`, { ...echo, from })
  }
  return [...likeliest.values()]
}

/** Echoes of what was known by then: those of the page are, others have to be looked at. */
async function onlyKnown(
  open: OpenCase,
  echoes: readonly Echo[],
  ids: ReadonlySet<Id>,
  asOf: AsOf | null,
): Promise<readonly Echo[]> {
  if (asOf === null) return echoes
  const others = await open.records.readDocuments(echoes.map((echo) => echo.from).filter((id) => !ids.has(id)))
  return echoes.filter((echo) => ids.has(echo.from) || isDocumentKnown(others.get(echo.from)!, asOf))
}

type Item = Pick<
  DocumentItem,
  'id' | 'page' | 'publisher' | 'publishedOn' | 'capturedAt' | 'language' | 'title' | 'claims'
>
interface FlowPage {
  readonly items: readonly Item[]
  readonly next: string | null
}

async function listPlain(open: OpenCase, { asOf, claim: _, ...request }: FlowRequest): Promise<FlowPage> {
  const items: Item[] = []
  let after = request.after ?? null
  const to = saidBy(asOf, request.to ?? null)
  while (items.length < request.limit) {
    const limit = Math.min(ROWS_AT_ONCE, request.limit - items.length)
    const page = await open.store.listDocuments({ ...request, to, sort: 'oldest', limit, after })
    items.push(...page.items)
    after = page.next
    if (after === null) break
  }
  return { items, next: after }
}

/** The documents of one group are few enough to be sorted at hand: all of them, up to the limit. */
async function listOfGroup(open: OpenCase, group: Id, request: FlowRequest): Promise<FlowPage> {
  const claims = (await open.store.readGroups([group]))[0]?.claims ?? []
  const ids = new Set((await open.store.readClaims(claims)).map((record) => record.document))
  const documents = [...(await open.records.readDocuments(ids)).values()]
    .filter(
      (doc) =>
        (request.publisher == null || doc.publisher === request.publisher) &&
        (request.language == null || doc.language === request.language) &&
        (request.from == null || (doc.publishedOn ?? '') >= request.from) &&
        (request.to == null || (doc.publishedOn !== null && doc.publishedOn.slice(0, 10) <= request.to)),
    )
    .sort((a, b) => byMoment(a.publishedOn, b.publishedOn) || (a.id < b.id ? -1 : 1))
    .slice(0, request.limit)
  const readings = await open.records.readReadings(documents.map((doc) => doc.id))
  const items = documents.map((doc): Item => ({ ...doc, claims: readings.get(doc.id)?.claims.length ?? 0 }))
  return { items, next: null }
}

function layLanes(items: readonly Item[]): FlowView['lanes'] {
  const counts = new Map<string | null, number>()
  for (const { publisher } of items) counts.set(publisher, (counts.get(publisher) ?? 0) + 1)
  return [...counts]
    .map(([publisher, documents]) => ({ publisher, documents }))
    .sort((a, b) => b.documents - a.documents || ((a.publisher ?? '') < (b.publisher ?? '') ? -1 : 1))
}
