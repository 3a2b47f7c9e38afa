import {
  type Claim,
  findQuantities,
  findTimes,
  type Held,
  type HeldClaim,
  hashRecord,
  type Id,
  type JudgedWords,
  type SaidWords,
  wordsKey,
} from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { resolveWords } from '../judge/resolve-words.ts'
import { listCautions } from '../views/cautions.ts'
import { readTraced, type Traced } from '../views/read-traced.ts'
import type { AsOf } from '../views/view-records.ts'
import { readVoices, type Voices } from './read-voices.ts'

/** A claim as it stands, for readers, and what a sentence that rests on it may say. */
export interface Standing {
  readonly claim: HeldClaim
  readonly held: Held
  readonly voices: Voices
}

/** How the claims stand that these words are now, by `wordsKey`; words that are lost, or not said by then, are not in it. */
export async function holdClaims(
  open: OpenCase,
  words: readonly JudgedWords[],
  { asOf, since = null }: { readonly asOf: AsOf | null; readonly since?: string | null },
): Promise<ReadonlyMap<string, Standing>> {
  const unique = [...new Map(words.map((each) => [wordsKey(each), each])).entries()]
  const resolved = await resolveWords(
    open,
    unique.map(([, each]) => each),
  )
  const groups = new Map<Id, Promise<Grouped>>()
  const standing = new Map<string, Standing>()
  for (const [index, [key, each]] of unique.entries()) {
    const claim = resolved[index]!.at(-1)
    const group = claim === undefined ? undefined : (await open.store.findGroups([claim]))[0]?.group
    if (group === undefined) continue
    const known = groups.get(group) ?? readGrouped(open, group, { asOf, since })
    groups.set(group, known)
    const grouped = await known
    const record = grouped.traced.records.find((one) => one.claim.id === claim)
    const { held, voices } = grouped
    if (record !== undefined) standing.set(key, { claim: toHeldClaim(each, record, grouped), held, voices })
  }
  return standing
}

interface Grouped {
  readonly traced: Traced
  readonly cautions: readonly string[]
  readonly held: Held
  readonly voices: Voices
  readonly before: HeldClaim['before']
}

async function readGrouped(
  open: OpenCase,
  group: Id,
  { asOf, since }: { readonly asOf: AsOf | null; readonly since: string | null },
): Promise<Grouped> {
  const traced = await readTraced(open, group, { asOf, judgementsToo: false })
  const { count, origins, records, documents, chains } = traced
  const names = (ids: readonly Id[]) => ids.flatMap((id) => origins.get(id)?.holder ?? [])
  const passed = records.flatMap(({ claim }) => chains.get(claim.id)?.links.map(({ name }) => name) ?? [])
  const credited = records.flatMap(({ claim }) => [claim.source, ...claim.via].flatMap((each) => each?.name ?? []))
  const said = records.map((record) => toSaid(record, documents.get(record.document)?.language ?? record.language))
  const held: Held = {
    low: count.low,
    high: count.high,
    holders: names(count.affirming),
    deniers: names(count.denying),
    decliners: names(count.declining),
    documents: count.documents,
    publishers: count.publishers,
    names: [...new Set([...records.flatMap(({ publisher }) => publisher ?? []), ...passed, ...credited])].sort(),
    said,
  }
  const cautions = (await listCautions(open, traced, asOf)).map(({ words }) => words)
  const before = since === null ? null : await readBefore(open, group, { at: since, clock: asOf?.clock ?? 'said' })
  return { traced, cautions, held, voices: await readVoices(open, traced, said), before }
}

async function readBefore(open: OpenCase, group: Id, asOf: AsOf): Promise<HeldClaim['before']> {
  const { count } = await readTraced(open, group, { asOf, judgementsToo: false })
  const { low, high, denying, documents } = count
  return { on: asOf.at, low, high, denying: denying.length, documents }
}

/** Words of a claim with what may be repeated of them. */
function toSaid({ claim, publishedOn }: ClaimRecord, language: string): SaidWords {
  const text = claim.anchor.exact
  const times = findTimes(text, 0, text.length, { language, publishedOn })
  const days = [
    ...times.flatMap(({ from, to }) => [from, to]),
    ...[claim.happened?.from, claim.happened?.to, claim.saidOn, publishedOn],
  ]
  return {
    text,
    language,
    stance: claim.stance,
    hedge: claim.hedge,
    quantities: findQuantities(text, 0, text.length, language),
    days: [...new Set(days.flatMap((day) => day?.slice(0, 10) ?? []))].sort(),
  }
}

function toHeldClaim(words: JudgedWords, record: ClaimRecord, { traced, cautions, held, before }: Grouped): HeldClaim {
  const { claim, document, publisher, publishedOn, language } = record
  const doc = traced.documents.get(document)
  const chain = traced.chains.get(claim.id)?.links.map(({ name }) => name) ?? []
  const first = publisher ?? 'unknown publisher'
  const rest = {
    words,
    group: traced.group.id,
    language: doc?.language ?? language,
    stance: claim.stance,
    publisher,
    url: doc?.url ?? null,
    chain: chain[0] === first ? chain : [first, ...chain],
    happened: spellHappened(claim.happened),
    saidOn: claim.saidOn ?? publishedOn,
    learnedOn: doc?.capturedAt ?? null,
    low: held.low,
    high: held.high,
    holders: held.holders,
    deniers: held.deniers,
    decliners: held.decliners,
    documents: held.documents,
    publishers: held.publishers,
    before,
    cautions,
  }
  return { ...rest, hash: hashRecord(rest) }
}

function spellHappened(happened: Claim['happened']): string | null {
  const { from = null, to = null } = happened ?? {}
  if (from === null && to === null) return null
  return from === to ? from : `${from ?? '…'}/${to ?? '…'}`
}
