import { type Chain, type Document, describeSource, type Id } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'

const BATCH = 500

/** A claim with its document and chain, ready to be written. */
export interface ExportedClaim {
  readonly record: ClaimRecord
  readonly document: Document
  readonly chain: Chain | null
}

/** Every claim of every version of a document, in bytewise order of ids. */
export async function* streamClaims(open: OpenCase): AsyncGenerator<ExportedClaim> {
  for await (const batch of inBatches(open.store.stream('claim'))) {
    const documents = await open.records.readDocuments(batch.map((record) => record.document))
    const chains = new Map<Id, Chain>()
    for (const chain of await open.store.readChains(batch.map((record) => record.claim.id)))
      chains.set(chain.claim, chain)
    for (const record of batch)
      yield { record, document: documents.get(record.document)!, chain: chains.get(record.claim.id) ?? null }
  }
}

async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** The fields of a claim that scorers and spreadsheets read. */
export function claimFields({ record, document, chain }: ExportedClaim) {
  const { claim, group } = record
  return {
    id: claim.id,
    url: document.url,
    document: document.id,
    start: claim.anchor.start,
    end: claim.anchor.end,
    words: claim.anchor.exact,
    group,
    facet: claim.facet,
    stance: claim.stance,
    hedge: claim.hedge,
    value: claim.value?.value ?? null,
    publisher: document.publisher,
    language: document.language,
    publishedAt: document.publishedOn,
    // As printed, with whom the words stand for: "she (Ana Velloso)".
    source: claim.source === null ? null : describeSource(claim.source),
    // The best name that the document gives it, and the printed words alone.
    sourceName: claim.source?.name ?? null,
    sourceWords: claim.source?.text ?? null,
    // The body for which it speaks and whom it spoke to, where the words say so.
    sourceBody: claim.source?.body ?? null,
    sourceToldTo: claim.source?.toldTo ?? null,
    origins: chain?.origins ?? [],
    chain: chain?.links.map((link) => link.name) ?? [],
    saidOn: claim.saidOn,
    // The same for claims that are alike word for word: no link is kept between them.
    wording: record.wording,
  }
}
