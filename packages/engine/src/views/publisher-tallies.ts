import type { Cut } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import type { PublishersView, PublisherTally } from './desk-records.ts'
import type { AsOf } from './view-records.ts'

export interface PublishersRequest {
  readonly limit: number
  /** What the page before gave as `next`. */
  readonly after: string | null
  /** Only publishers whose name holds this, whatever its case; null for all. */
  readonly words: string | null
  readonly asOf: AsOf | null
}

/**
 * Publishers, most documents first, with what became of what they put out and who copies whom among those of the page.
 * Throws `cursor-unknown` for a cursor that is none of this list.
 */
export async function viewPublishers(
  open: OpenCase,
  { limit, after, words, asOf }: PublishersRequest,
): Promise<PublishersView> {
  const cut = cutOf(asOf)
  const wanted = words?.toLocaleLowerCase() ?? ''
  const all = (await open.store.tallyPublishers(cut)).filter(({ publisher }) =>
    publisher.toLocaleLowerCase().includes(wanted),
  )
  const start = readPlace(after)
  const items = all.slice(start, start + limit).map((item): PublisherTally => {
    const { publisher, documents, echoing, echoed, corrected, groups, denied, firstDay, lastDay } = item
    return {
      kind: 'publisher-tally',
      publisher,
      documents,
      first: documents - echoing,
      echoing,
      echoed,
      corrected,
      claims: groups,
      denied,
      from: firstDay,
      to: lastDay,
    }
  })
  const shown = new Set(items.map((item) => item.publisher))
  const copies = (await open.store.tallyCopies(cut)).filter((cell) => shown.has(cell.publisher) && shown.has(cell.from))
  const end = start + items.length
  return { kind: 'publishers', items, next: end < all.length ? `after-${end}` : null, total: all.length, copies }
}

/** "As known on" as the store cuts: by whole days; null where nothing is cut. */
export function cutOf(asOf: AsOf | null): Cut | null {
  return asOf === null ? null : { day: asOf.at.slice(0, 10), clock: asOf.clock }
}

function readPlace(after: string | null): number {
  if (after === null) return 0
  const place = /^after-(\d{1,9})$/.exec(after)
  if (place === null)
    throw new EngineError('cursor-unknown', `"${after}" is not where a page of publishers ended; "next" was expected`)
  return Number(place[1])
}
