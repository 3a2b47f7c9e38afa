import {
  type FeedEntry,
  type Fetcher,
  FetchRefused,
  headerOf,
  Losses,
  type ReadOptions,
  readFeed,
  Unreadable,
} from '@sayso/ingest'
import type { OpenCase } from '../case/open-case.ts'
import { keepFetched } from './fetch-inputs.ts'
import type { Acknowledgement } from './keep-items.ts'
import { type FeedMemory, putMemory, readMemory, signEntry } from './watch-ledger.ts'

/** What became of one look at a feed. */
export interface FeedLook {
  readonly feed: string
  readonly title: string | null
  readonly status: 'read' | 'unchanged' | 'refused' | 'gone'
  /** Entries that were new or changed. */
  readonly entries: number
  /** Why it was refused, or where it moved; null where there is nothing to say. */
  readonly reason: string | null
  /** Whether another look may fare better: false where its address leads to no feed. True where nothing was refused. */
  readonly passing: boolean
  /** What was left out or unread of the pages of its entries, and is no fault. */
  readonly losses: readonly string[]
}

/**
 * Looks at a feed once: asks for it only where it is newer than what was seen, and fetches the page of each entry that is
 * new or changed. An entry whose page could not be had for a passing reason is tried again at the next look.
 */
export async function watchFeed(
  open: OpenCase,
  { url, fetcher, options }: { readonly url: string; readonly fetcher: Fetcher; readonly options: ReadOptions },
  acknowledge: (each: Acknowledgement) => void,
): Promise<FeedLook> {
  const memory = await readMemory(open, url)
  const losses = new Losses()
  const look = (status: FeedLook['status'], entries = 0, reason: string | null = null): FeedLook => ({
    feed: url,
    title: memory.title,
    status,
    entries,
    reason,
    passing: true,
    losses: losses.tell(),
  })
  try {
    const fetched = await fetcher.fetchPage(url, conditionsOf(memory))
    if (fetched.status === 304) return look('unchanged')
    const feed = readFeed(fetched.bytes, fetched.url)
    const seen = new Map(memory.seen)
    const fresh = feed.entries.filter((entry) => {
      const [name, state] = signEntry(entry)
      return seen.get(name) !== state
    })
    let missed = false
    // Oldest first, as they were published: feeds give the newest at their head.
    for (const entry of fresh.toReversed()) {
      const settled = await fetchEntry(open, { feed: url, entry, fetcher, options, losses }, acknowledge)
      const [name, state] = signEntry(entry)
      if (settled) {
        seen.delete(name)
        seen.set(name, state)
        await putMemory(open, { ...memory, title: feed.title, seen: [...seen] })
      } else missed = true
    }
    await putMemory(open, {
      url,
      title: feed.title,
      // With a page still to be had, the feed must come again although it did not change.
      etag: missed ? null : headerOf(fetched.headers, 'etag'),
      lastModified: missed ? null : headerOf(fetched.headers, 'last-modified'),
      seen: [...seen],
    })
    const moved =
      fetched.redirects.length > 0 && fetched.redirects.every(({ status }) => status === 301 || status === 308)
    return {
      ...look('read', fresh.length, moved ? `it has moved for good to ${fetched.url}` : null),
      title: feed.title,
    }
  } catch (error) {
    if (error instanceof FetchRefused) {
      const status = error.code === 'fetch-gone' ? 'gone' : 'refused'
      return { ...look(status, 0, `${error.code}: ${error.message}`), passing: error.passing }
    }
    if (error instanceof Unreadable)
      return { ...look('refused', 0, `${error.code}: ${url} ${error.message}`), passing: false }
    throw error
  }
}

function conditionsOf({ etag, lastModified }: FeedMemory): Readonly<Record<string, string>> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  }
}

/** Whether the entry is dealt with: its page is in the case, or is refused for good. */
async function fetchEntry(
  open: OpenCase,
  about: {
    readonly feed: string
    readonly entry: FeedEntry
    readonly fetcher: Fetcher
    readonly options: ReadOptions
    readonly losses: Losses
  },
  acknowledge: (each: Acknowledgement) => void,
): Promise<boolean> {
  const { feed, entry, fetcher, options, losses } = about
  const { url, listing } = entry
  const refuse = (reason: string) => acknowledge({ url, id: null, status: 'refused', reason, file: feed, line: null })
  if (url === null) {
    refuse(`feed-entry-without-link: ${feed}: the entry ${listing.guid ?? listing.title ?? '?'} leads to no page.`)
    return true
  }
  try {
    const fetched = await fetcher.fetchPage(url)
    const taken = await keepFetched(open, { fetched, given: options, listing, file: feed, line: null, losses })
    for (const each of taken) acknowledge(each)
    return true
  } catch (error) {
    if (!(error instanceof FetchRefused)) throw error
    refuse(`${error.code}: ${feed}: ${error.message}.`)
    return !error.passing
  }
}
