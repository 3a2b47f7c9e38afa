import type { Chain, ClaimGroup, Document, Id, Origin, OriginCount, Reason } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { readRulings, resolveRulings, TRACE_RULINGS } from '../judge/rulings.ts'
import { prepareKeptTrace } from '../line/trace-claims.ts'
import { isKnown } from './as-of.ts'
import type { AsOf, Words } from './view-records.ts'

export interface WhoRequest {
  /** Null: all that is in the case. */
  readonly asOf: AsOf | null
  /** With a cut: leaves out rulings that were given after it. */
  readonly judgementsToo: boolean
}

/** A group with all that its answer is made of. */
export interface Traced {
  readonly group: ClaimGroup
  readonly headline: ClaimRecord
  readonly records: readonly ClaimRecord[]
  readonly documents: ReadonlyMap<Id, Document>
  readonly chains: ReadonlyMap<Id, Chain>
  readonly origins: ReadonlyMap<Id, Origin>
  readonly count: OriginCount
}

/** Reads a group as it stands, or counts its origins again on what was known by a date. */
export async function readTraced(open: OpenCase, id: Id, { asOf, judgementsToo }: WhoRequest): Promise<Traced> {
  const group = (await open.store.readGroups([id]))[0]!
  const all = await open.store.readClaims(group.claims)
  const documents = await open.records.readDocuments(all.map((record) => record.document))
  const headline = all.find((record) => record.claim.id === group.headline) ?? all[0]!
  if (asOf === null) {
    const count = (await open.store.readCounts([id]))[0]!
    const chains = await open.store.readChains(group.claims)
    const used = new Set([
      ...chains.flatMap((chain) => chain.origins),
      ...count.affirming,
      ...count.denying,
      ...count.declining,
    ])
    const origins = await open.store.readOrigins([...used].sort())
    return { group, headline, records: all, documents, count, chains: byClaim(chains), origins: byId(origins) }
  }
  const records = all.filter((record) => isKnown(record, documents.get(record.document)!, asOf))
  const rulings = await readRulings(open)
  const judgements = judgementsToo
    ? rulings.judgements.filter((judgement) => judgement.at.slice(0, asOf.at.length) <= asOf.at)
    : rulings.judgements
  const resolved = await resolveRulings(open, { ...rulings, judgements }, TRACE_RULINGS)
  const trace = await prepareKeptTrace(open, { group, records: all, rulings: resolved })
  const traced = trace(records)
  return {
    group,
    headline,
    records,
    documents,
    count: traced.count,
    chains: byClaim(traced.chains),
    origins: byId(traced.origins),
  }
}

function byClaim(chains: readonly Chain[]): ReadonlyMap<Id, Chain> {
  return new Map(chains.map((chain) => [chain.claim, chain]))
}

function byId(origins: readonly Origin[]): ReadonlyMap<Id, Origin> {
  return new Map(origins.map((origin) => [origin.id, origin]))
}

/** The words of a claim, with where they stand. */
export function wordsOf(record: ClaimRecord, documents: ReadonlyMap<Id, Document>): Words {
  const { publisher, publishedOn, language, document } = record
  return {
    text: record.claim.anchor.exact,
    language: documents.get(document)?.language ?? language,
    document,
    publisher,
    publishedOn,
  }
}

/** Whether a claim is held true or likely. */
export function isAffirming(record: ClaimRecord | undefined): boolean {
  return record?.claim.stance === 'asserts' || record?.claim.stance === 'hedges'
}

/** Rules that only say that there is an echo: what the tree shows anyway. */
const PLAIN_RULES: ReadonlySet<string> = new Set(['echo', 'no-credit', 'source', 'version', 'later'])

/** Why a claim was led where it was, in words that a person can check. */
export function tellingReasons(from: { readonly reasons: readonly Reason[] }): readonly string[] {
  return from.reasons.filter((reason) => !PLAIN_RULES.has(reason.rule)).map((reason) => reason.words)
}
