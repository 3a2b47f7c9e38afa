import type { Listing } from '@sayso/core'
import { parseFeed as parseAny } from 'feedsmith'
import { declaredInHtml } from '../decode/declared.ts'
import { decode } from '../decode/decode.ts'
import { Unreadable } from '../unreadable.ts'

/** One entry of a feed: the page that it tells of, and what the feed says of it. */
export interface FeedEntry {
  /** Where the page stands, whole; null where the entry leads nowhere. */
  readonly url: string | null
  readonly listing: Listing
}

export interface Feed {
  readonly title: string | null
  /** In the order of the feed, at most 5,000. */
  readonly entries: readonly FeedEntry[]
}

/** Feeds hold some hundred entries; whole archives some thousand. */
const MOST_ENTRIES = 5_000

/**
 * A feed in RSS, RDF, Atom or JSON Feed. Entities that it declares itself stay unread. Throws Unreadable where it is none.
 *
 * @param url where it came from: links are told against it, and entries keep it
 */
export function readFeed(bytes: Uint8Array, url: string): Feed {
  const { text } = decode(bytes, declaredInHtml(bytes))
  try {
    const parsed = parseAny(text)
    const { title, entries } = READERS[parsed.format]!(parsed.feed as never)
    return { title: plain(title), entries: entries.slice(0, MOST_ENTRIES).map((found) => entryOf(found, url)) }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable('feed-unreadable', 'is no feed that can be read; RSS, Atom or JSON Feed was expected')
  }
}

/** What a reader of one format finds of an entry; all of it may be missing. */
interface Found {
  readonly guid?: string | undefined
  readonly link?: string | undefined
  readonly title?: string | undefined
  readonly published?: string | undefined
  readonly updated?: string | undefined
  readonly source?: { readonly name?: string | undefined; readonly url?: string | undefined } | undefined
}

function entryOf(found: Found, feed: string): FeedEntry {
  const source = found.source
  const [name, from] = [plain(source?.name), source?.url ?? null]
  return {
    url: found.link !== undefined && URL.canParse(found.link, feed) ? new URL(found.link, feed).href : null,
    listing: {
      feed,
      guid: found.guid ?? null,
      title: plain(found.title),
      published: found.published ?? null,
      updated: found.updated ?? null,
      source: name === null && from === null ? null : { name, url: from },
    },
  }
}

interface Links {
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[]
}

interface Text {
  readonly value?: string
}

interface RssItem {
  readonly title?: string
  readonly link?: string
  readonly pubDate?: string
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean }
  readonly source?: { readonly title?: string; readonly url?: string }
  readonly atom?: { readonly updated?: string; readonly published?: string } & Links
  readonly dc?: { readonly dates?: readonly string[]; readonly modified?: string }
  readonly dcterms?: { readonly modified?: readonly string[] | string }
}

interface AtomEntry extends Links {
  readonly id?: string
  readonly title?: Text
  readonly published?: string
  readonly updated?: string
  readonly source?: { readonly id?: string; readonly title?: Text } & Links
}

interface JsonItem {
  readonly id?: string
  readonly url?: string
  readonly external_url?: string
  readonly title?: string
  readonly date_published?: string
  readonly date_modified?: string
}

interface Listed {
  readonly title: string | undefined
  readonly entries: readonly Found[]
}

const READERS: Readonly<Record<string, (feed: never) => Listed>> = {
  rss: ({ title, items }: { title?: string; items?: readonly RssItem[] }) => ({
    title,
    entries: (items ?? []).map(rssEntry),
  }),
  rdf: ({ title, items }: { title?: string; items?: readonly RssItem[] }) => ({
    title,
    entries: (items ?? []).map(rssEntry),
  }),
  atom: ({ title, entries }: { title?: Text; entries?: readonly AtomEntry[] }) => ({
    title: title?.value,
    entries: (entries ?? []).map((entry) => ({
      guid: entry.id,
      link: linkOf(entry),
      title: entry.title?.value,
      published: entry.published,
      updated: entry.updated,
      source: entry.source && { name: entry.source.title?.value, url: linkOf(entry.source) ?? entry.source.id },
    })),
  }),
  json: ({ title, items }: { title?: string; items?: readonly JsonItem[] }) => ({
    title,
    entries: (items ?? []).map((item) => ({
      guid: item.id,
      link: item.url ?? item.external_url,
      title: item.title,
      published: item.date_published,
      updated: item.date_modified,
    })),
  }),
}

function rssEntry(item: RssItem): Found {
  const { guid, source, dcterms } = item
  const modified = typeof dcterms?.modified === 'string' ? dcterms.modified : dcterms?.modified?.[0]
  return {
    guid: guid?.value,
    // A GUID is the address itself unless it says that it is not (RSS 2.0).
    link: item.link ?? (guid?.isPermaLink === false || !/^https?:/i.test(guid?.value ?? '') ? undefined : guid?.value),
    title: item.title,
    published: item.pubDate ?? item.atom?.published ?? item.dc?.dates?.[0],
    updated: item.atom?.updated ?? modified,
    source: source && { name: source.title, url: source.url },
  }
}

function linkOf({ links }: Links): string | undefined {
  return (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href
}

/** One line without tags; null where nothing is left. */
function plain(text: string | undefined): string | null {
  const bare = (text ?? '')
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return bare === '' ? null : bare.slice(0, LONGEST_NAME)
}

/** No title or name is longer, in UTF-16 code units. */
const LONGEST_NAME = 500
