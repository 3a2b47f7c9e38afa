import type { Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import type { Named } from './view-records.ts'

/** Ids with the shortest prefix of each that is unique in the case. */
export async function nameIds(open: OpenCase, ids: Iterable<Id>): Promise<ReadonlyMap<Id, Named>> {
  const all = [...new Set(ids)]
  const shorts = all.length === 0 ? [] : await open.store.shortenIds(all)
  return new Map(all.map((id, index) => [id, { id, short: shorts[index] ?? id }]))
}
