import { collect } from '../bytes.ts'
import { decode } from '../decode/decode.ts'
import { type Piece, partOf, type SplitLimits } from '../split/part.ts'
import { Unreadable } from '../unreadable.ts'

/**
 * The entries of a saved JSON Feed that carry words of their own, each as the shortest such feed, written anew: title,
 * address and language of the feed, and the entry. Throws Unreadable where it is none.
 */
export async function* splitJsonFeed(
  chunks: AsyncIterable<Uint8Array>,
  { maxBytes }: SplitLimits,
): AsyncGenerator<Piece> {
  const { text } = decode(await collect(chunks, maxBytes), null)
  const feed = parse(text)
  const { version, title, home_page_url, language } = feed
  let wordless = 0
  for (const [index, item] of feed.items.entries()) {
    const words = item as { content_html?: unknown; content_text?: unknown; summary?: unknown } | null
    if (!words?.content_html && !words?.content_text && !words?.summary) wordless++
    else {
      const alone = JSON.stringify({ version, title, home_page_url, language, items: [item] })
      yield partOf({
        place: `entry ${index + 1}`,
        documentKind: 'json-feed-entry',
        bytes: new TextEncoder().encode(alone),
      })
    }
  }
  if (wordless > 0) {
    const message = `${wordless} ${wordless === 1 ? 'entry' : 'entries'} without words of their own passed over: let their pages be fetched.`
    yield { kind: 'passed-over', message }
  }
}

interface JsonFeed {
  readonly version?: unknown
  readonly title?: unknown
  readonly home_page_url?: unknown
  readonly language?: unknown
  readonly items: readonly unknown[]
}

/** Throws Unreadable where the text is no JSON Feed. */
export function parse(text: string): JsonFeed {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Unreadable('feed-broken', `is no JSON (${(error as Error).message.slice(0, 120)})`)
  }
  if (typeof value === 'object' && value !== null && Array.isArray((value as JsonFeed).items)) return value as JsonFeed
  throw new Unreadable('feed-empty', 'holds no list "items"; a JSON Feed was expected')
}
