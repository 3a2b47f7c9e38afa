import { type Draft, draftOf } from '../draft.ts'
import { joinBlocks } from '../html/block.ts'
import { flowText, resolve } from '../html/flow-text.ts'
import { parsePage } from '../html/parse-page.ts'
import { walkXml } from '../office/walk-xml.ts'
import { joinLines } from '../plain/join-lines.ts'
import { Unreadable } from '../unreadable.ts'
import { parse } from './split-json-feed.ts'

/**
 * The draft of one entry as `splitFeed` cuts it out: its own words, with whom the feed took it from as a credit. Throws
 * Unreadable where it is none.
 */
export function readEntry(bytes: Uint8Array): Draft {
  const words = new Map<string, string>()
  const path: string[] = []
  let link: string | null = null
  walkXml(bytes, {
    open: (name, attributes) => {
      path.push(name)
      if (name === 'link' && attributes.href && (attributes.rel ?? 'alternate') === 'alternate')
        link ??= attributes.href
    },
    text: (text) => {
      // Elements of the entry are told from those of the feed around it; an XHTML content holds more of them.
      const at = path.findIndex((name) => name === 'item' || name === 'entry')
      const name = at < 0 ? `feed ${path.at(-1)}` : path.slice(at + 1, at + 3).join(' ')
      const key = name.startsWith('content') ? 'content' : name
      words.set(key, `${words.get(key) ?? ''}${text}`)
    },
    close: () => {
      path.pop()
    },
  })
  const word = (...names: readonly string[]): string | null => {
    const found = names.map((name) => words.get(name)?.trim()).find((one) => one)
    return found ?? null
  }
  const body = word('content', 'description', 'summary')
  if (body === null) throw new Unreadable('entry-no-words', 'has no words of its own')
  const url = resolve(link ?? word('link', 'feedburner:origLink') ?? undefined, word('feed link'))
  const source = word('source', 'source title')
  return {
    ...draftOf(''),
    ...laid(body, url),
    title: plain(word('title')),
    byline: word('author name', 'dc:creator', 'author'),
    url,
    ownId: word('guid', 'id'),
    publisher: word('feed title'),
    language: word('feed language', 'dc:language'),
    published: word('pubDate', 'published', 'dc:date', 'updated'),
    credits: source === null ? [] : [source],
  }
}

/** The draft of one entry as `splitJsonFeed` writes it. Throws Unreadable where it is none. */
export function readJsonEntry(text: string): Draft {
  const feed = parse(text)
  const item = (feed.items[0] ?? {}) as Readonly<Record<string, unknown>>
  const word = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)
  const html = word(item.content_html)
  const words = word(item.content_text) ?? word(item.summary)
  const url = resolve(word(item.url) ?? undefined, word(feed.home_page_url))
  const authors = Array.isArray(item.authors) ? item.authors : [item.author]
  const names = authors.flatMap((author: unknown) => word((author as { name?: unknown } | null)?.name) ?? [])
  if (html === null && words === null) throw new Unreadable('entry-no-words', 'has no words of its own')
  return {
    ...draftOf(joinLines(words ?? '').join('\n\n')),
    ...(html === null ? {} : laid(html, url)),
    title: word(item.title),
    byline: names.length === 0 ? null : names.join(', '),
    url,
    ownId: word(item.id),
    publisher: word(feed.title),
    language: word(item.language) ?? word(feed.language),
    published: word(item.date_published) ?? word(item.date_modified),
  }
}

function laid(html: string, url: string | null): Pick<Draft, 'text' | 'links' | 'media'> {
  const { blocks, media } = flowText(parsePage(html).root, url)
  return { ...joinBlocks(blocks), media }
}

/** A title may be HTML twice over. */
function plain(title: string | null): string | null {
  return title === null
    ? null
    : flowText(parsePage(title).root, null)
        .blocks.map(({ text }) => text)
        .join(' ')
}
