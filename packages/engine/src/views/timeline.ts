import type { Facet, Stance } from '@sayso/core'
import type { Page } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { isKnown } from './as-of.ts'
import type { TimelineRow } from './desk-records.ts'
import { findGroup } from './find-group.ts'
import { saidBy } from './known-documents.ts'
import type { ListRequest } from './lists.ts'
import { nameIds } from './named.ts'
import { wordsOf } from './read-traced.ts'
import type { AsOf } from './view-records.ts'

export interface TimelineRequest extends ListRequest {
  readonly sort: 'newest' | 'oldest'
  readonly facet: Facet | null
  readonly stance: Stance | null
  /** The name of the immediate source as the list of sources gives it. */
  readonly source: string | null
  /** Any id of a claim whose reports alone are wanted. */
  readonly claim: string | null
  readonly asOf: AsOf | null
}

/** Rows looked at for one page where a clock other than that of saying cuts. */
const MOST_LOOKED_AT = 5_000

/** Claims on the three clocks, in the order of publication; null where `claim` names none. */
export async function listTimeline(open: OpenCase, request: TimelineRequest): Promise<Page<TimelineRow> | null> {
  const { asOf, claim, ...rest } = request
  const group = claim === null ? null : ((await findGroup(open, claim))?.group ?? undefined)
  if (group === undefined) return null
  const bounds = asOf?.clock === 'happened' ? rest.to : saidBy(asOf, rest.to ?? null)
  const kept: TimelineRow[] = []
  let after = rest.after ?? null
  for (let looked = 0; looked < MOST_LOOKED_AT; ) {
    const limit = rest.limit - kept.length
    const page = await open.store.listClaims({ ...rest, group, to: bounds ?? null, limit, after })
    kept.push(
      ...(await readRows(
        open,
        page.items.map((item) => item.id),
        asOf,
      )),
    )
    looked += Math.max(1, page.items.length)
    after = page.next
    if (after === null || kept.length >= rest.limit) break
  }
  return { items: kept, next: after }
}

async function readRows(open: OpenCase, ids: readonly string[], asOf: AsOf | null): Promise<readonly TimelineRow[]> {
  const all = await open.store.readClaims(ids)
  const documents = await open.records.readDocuments(all.map((record) => record.document))
  const records = all.filter((record) => asOf === null || isKnown(record, documents.get(record.document)!, asOf))
  const names = await nameIds(
    open,
    records.flatMap(({ claim, group }) => (group === null ? [claim.id] : [claim.id, group])),
  )
  return records.map((record): TimelineRow => {
    const { claim, group, publishedOn } = record
    const captured = documents.get(record.document)?.capturedAt ?? null
    return {
      kind: 'timeline-row',
      ...names.get(claim.id)!,
      group: group === null ? null : names.get(group)!,
      facet: claim.facet,
      stance: claim.stance,
      source: claim.source?.name ?? null,
      value: claim.value?.value ?? null,
      words: wordsOf(record, documents),
      happened: claim.happened,
      saidOn: claim.saidOn,
      learnedOn: captured ?? publishedOn,
      learnedAssumed: captured === null,
    }
  })
}
