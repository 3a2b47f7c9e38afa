import { createHash } from 'node:crypto'
import type { FeedEntry, Subscription } from '@sayso/ingest'
import type { OpenCase } from '../case/open-case.ts'

/** What is remembered of a feed between two looks at it. */
export interface FeedMemory {
  readonly url: string
  readonly title: string | null
  /** What the server told of its last answer, to be asked for anything newer. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** Entries that were dealt with, by a short hash of their name, with one of their state; the newest last. */
  readonly seen: readonly (readonly [entry: string, state: string])[]
}

/** Entries remembered of one feed: several times what feeds hold. */
const MOST_SEEN = 10_000

const LIST = 'watch.feeds'

/** Every feed that this case was told to watch, in the order in which it was. */
export async function readWatched(open: OpenCase): Promise<readonly string[]> {
  return JSON.parse((await open.store.readNote(LIST)) ?? '[]') as string[]
}

/** The watched feeds with what they call themselves; null where none was read yet. */
export async function listWatched(open: OpenCase): Promise<readonly Subscription[]> {
  const memories = await Promise.all((await readWatched(open)).map((url) => readMemory(open, url)))
  return memories.map(({ url, title }) => ({ url, title }))
}

/** Adds feeds to those that are watched. */
export async function addWatched(open: OpenCase, urls: readonly string[]): Promise<readonly string[]> {
  const before = await readWatched(open)
  const all = [...new Set([...before, ...urls])]
  if (all.length > before.length) await open.store.putDerived({ notes: { [LIST]: JSON.stringify(all) } })
  return all
}

/** Takes feeds out of those that are watched; what came of them stays, and what was dealt with is remembered. */
export async function dropWatched(open: OpenCase, urls: readonly string[]): Promise<void> {
  if (urls.length === 0) return
  const left = (await readWatched(open)).filter((url) => !urls.includes(url))
  await open.store.putDerived({ notes: { [LIST]: JSON.stringify(left) } })
}

export async function readMemory(open: OpenCase, url: string): Promise<FeedMemory> {
  const kept = await open.store.readNote(noteOf(url))
  return kept === null
    ? { url, title: null, etag: null, lastModified: null, seen: [] }
    : (JSON.parse(kept) as FeedMemory)
}

export async function putMemory(open: OpenCase, memory: FeedMemory): Promise<void> {
  const kept = { ...memory, seen: memory.seen.slice(-MOST_SEEN) }
  await open.store.putDerived({ notes: { [noteOf(memory.url)]: JSON.stringify(kept) } })
}

/** What tells an entry from others of its feed, and its state from one before. */
export function signEntry({ url, listing }: FeedEntry): readonly [entry: string, state: string] {
  const name = listing.guid ?? url ?? `${listing.title} ${listing.published}`
  return [shortHash(name), shortHash(JSON.stringify([url, listing.title, listing.updated]))]
}

function noteOf(url: string): string {
  return `watch.feed.${createHash('sha256').update(url).digest('hex').slice(0, 24)}`
}

/** 64 bits: among ten thousand entries a clash is not expected. */
function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 11)
}
