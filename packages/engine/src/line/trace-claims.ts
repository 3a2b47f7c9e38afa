import {
  type ClaimGroup,
  type Document,
  type Echo,
  type Facet,
  findModels,
  type GroupTrace,
  type HolderBook,
  holdTogether,
  type Id,
  type Model,
  makeGroupBook,
  type TraceRulings,
  traceGroup,
  type Voices,
} from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { readVoices } from '../interview/read-interviews.ts'
import type { ResolvedRuling } from '../judge/rulings.ts'
import { readBook } from './holder-book.ts'
import { measureBelonging } from './measure-belonging.ts'

/** A whole group, before any date cuts it. */
export interface GroupToTrace {
  /** A group, or claims put together otherwise, which answer no one question. */
  readonly group: Pick<ClaimGroup, 'id'> & { readonly facet: Facet | null }
  readonly records: readonly ClaimRecord[]
  /** How firmly each claim belongs to the group; see `measureBelonging`. */
  readonly belonging: ReadonlyMap<Id, number>
  readonly rulings: readonly ResolvedRuling[]
}

/** All that tracing a group rests on, beside the group itself. */
export interface TraceGround {
  readonly documents: ReadonlyMap<Id, Document>
  /** Between the documents of the group. */
  readonly echoes: readonly Echo[]
  /** By document, the press of other publishers that it was made from, in the group or not. */
  readonly models: ReadonlyMap<Id, readonly Model[]>
  /** Who is who in the case; null in one too large for that, where the group itself tells. */
  readonly book: HolderBook | null
  readonly voices: Voices | null
}

/** Reads what claims rest on, for one group after the other: what all share is read once, and the echoes of each document. */
export async function openGround(open: OpenCase): Promise<(records: readonly ClaimRecord[]) => Promise<TraceGround>> {
  const [book, voices] = [await readBook(open), await readVoices(open)]
  const echoesOf = new Map<Id, readonly Echo[]>()
  const readMade = async (ids: readonly Id[]): Promise<readonly Echo[]> => {
    if (echoesOf.size > MOST_KEPT) echoesOf.clear()
    const missing = ids.filter((id) => !echoesOf.has(id))
    const found = new Map<Id, Echo[]>(missing.map((id) => [id, []]))
    for (const echo of missing.length === 0 ? [] : await open.store.readEchoes(missing))
      found.get(echo.document)?.push(echo)
    for (const [id, echoes] of found) echoesOf.set(id, echoes)
    return ids.flatMap((id) => echoesOf.get(id)!).sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  return async (records) => {
    const ids = new Set(records.map((record) => record.document))
    const documents = await open.records.readDocuments(ids)
    const made = await readMade([...ids])
    const echoes = made.filter((echo) => ids.has(echo.from))
    const ends = await open.records.readDocuments(new Set(made.map((echo) => echo.from)))
    const models = findModels(new Map([...ends, ...documents]), made)
    return { documents, echoes, models, book, voices }
  }
}

/** Documents whose echoes are kept at hand. */
const MOST_KEPT = 1_000

/** Reads once what tracing a group needs; what comes back leads any part of it back to its origins and counts them. */
export async function prepareTrace(
  open: OpenCase,
  grouped: GroupToTrace,
): Promise<(part: readonly ClaimRecord[]) => GroupTrace> {
  const readGround = await openGround(open)
  return traceOn(await readGround(grouped.records), grouped)
}

/** Leads any part of a group back to its origins and counts them. */
export function traceOn(
  { documents, echoes, models, book: whole, voices }: TraceGround,
  { group, records, belonging, rulings }: GroupToTrace,
): (part: readonly ClaimRecord[]) => GroupTrace {
  const read = ({ claim, document }: ClaimRecord) => ({
    claim,
    document: documents.get(document)!,
    belonging: belonging.get(claim.id) ?? 0,
  })
  const book = whole ?? makeGroupBook(records.map(read))
  return (part) => {
    const traced = traceGroup({
      group: group.id,
      facet: group.facet,
      claims: part.map(read),
      echoes,
      models,
      book,
      rulings: withSpeakers(toTraceRulings(rulings, part), part, voices),
    })
    return voices === null ? traced : withVoices(traced, voices)
  }
}

/** A person who was asked speaks of what they know: their words are an origin, not an outlet's repetition of others. */
function withSpeakers(given: TraceRulings, part: readonly ClaimRecord[], voices: Voices | null): TraceRulings {
  const ruled = new Set([...(given.origins ?? []), ...(given.echoes ?? [])].map(({ claim }) => claim))
  const own = part.flatMap(({ claim, publisher }) =>
    publisher !== null && voices?.names.has(publisher) && claim.source === null && !ruled.has(claim.id)
      ? [{ claim: claim.id, holder: publisher }]
      : [],
  )
  return { ...given, origins: [...(given.origins ?? []), ...own] }
}

/** Persons who could have spoken with each other are no independent origins, on any day. */
function withVoices(traced: GroupTrace, voices: Voices): GroupTrace {
  const origins = new Map(traced.origins.map((origin) => [origin.id, origin]))
  const hold = (count: GroupTrace['count']) => holdTogether(count, origins, voices)
  return {
    ...traced,
    count: hold(traced.count),
    days: traced.days.map(({ day, count }) => ({ day, count: hold(count) })),
  }
}

/** The same for a group that is kept, whose links are read. */
export async function prepareKeptTrace(
  open: OpenCase,
  { group, records, rulings }: Omit<GroupToTrace, 'belonging' | 'group'> & { readonly group: ClaimGroup },
): Promise<(part: readonly ClaimRecord[]) => GroupTrace> {
  const belonging = measureBelonging(
    [records.map(({ claim, wording }) => ({ claim: claim.id, wording }))],
    await open.store.readLinks(group.claims),
  )
  return prepareTrace(open, { group, records, belonging, rulings })
}

/** What people ruled on these claims, as tracing takes it. */
export function toTraceRulings(rulings: readonly ResolvedRuling[], part: readonly ClaimRecord[]): TraceRulings {
  const own = new Map(part.map((record) => [record.claim.id, record]))
  const echoes: { claim: Id; repeats: Id }[] = []
  const origins: { claim: Id; holder: string }[] = []
  for (const { judgement, claims } of rulings) {
    const [first = [], second = []] = claims
    for (const claim of first.filter((id) => own.has(id))) {
      if (judgement.ruling === 'origin') origins.push({ claim, holder: judgement.value ?? speakerOf(own.get(claim)!) })
      else for (const repeats of second.filter((id) => own.has(id))) echoes.push({ claim, repeats })
    }
  }
  return { echoes, origins }
}

/** Who stands behind a claim that a person ruled an origin of its own without naming one. */
function speakerOf({ claim, publisher, document }: ClaimRecord): string {
  return claim.source?.name ?? publisher ?? document
}
