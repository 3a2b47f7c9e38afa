import { collect } from '../bytes.ts'
import { decode } from '../decode/decode.ts'
import { declaredInXml } from '../office/walk-xml.ts'
import { type Piece, partOf, type SplitLimits } from '../split/part.ts'
import { Unreadable } from '../unreadable.ts'

/**
 * The entries of a saved feed (RSS, RDF, Atom) that carry words of their own. Each becomes the shortest feed that holds
 * it alone: title, address and language of the feed, and the entry as it stands; so the same entry of a later copy of the
 * feed is the same capture. Throws Unreadable where it has no entries.
 */
export async function* splitFeed(chunks: AsyncIterable<Uint8Array>, { maxBytes }: SplitLimits): AsyncGenerator<Piece> {
  const bytes = await collect(chunks, maxBytes)
  const { text } = decode(bytes, declaredInXml(bytes))
  if (/<!DOCTYPE[^>]*\[/i.test(text.slice(0, 10_000))) {
    throw new Unreadable('xml-doctype', 'declares entities of its own, which may hold traps, and is not read')
  }
  const tag = /<(item|entry)[\s>]/.exec(text)?.[1]
  if (tag === undefined) throw new Unreadable('feed-empty', 'holds no entries; a feed (RSS, Atom) was expected')
  const first = text.search(new RegExp(`<${tag}[\\s>]`))
  const head = headOf(text.slice(0, first), tag)
  let entries = 0
  let wordless = 0
  for (let from = first; from >= 0; from = nextStart(text, tag, from + 1)) {
    const close = `</${tag}>`
    const end = text.indexOf(close, from)
    const place = `entry ${++entries}`
    if (end < 0) {
      yield { kind: 'broken', place, reason: new Unreadable('feed-cut-off', 'does not end; save the feed again') }
      break
    }
    const entry = text.slice(from, end + close.length)
    from = end
    if (!WORDS.test(entry)) wordless++
    else {
      const alone = tag === 'item' ? `<rss><channel>${head}${entry}</channel></rss>` : `<feed>${head}${entry}</feed>`
      yield partOf({ place, documentKind: 'feed-entry', bytes: new TextEncoder().encode(alone) })
    }
  }
  if (wordless > 0) {
    const message = `${wordless} ${wordless === 1 ? 'entry' : 'entries'} without words of their own passed over: let their pages be fetched.`
    yield { kind: 'passed-over', message }
  }
}

/** Elements that hold the words of an entry, and something in them. */
const WORDS =
  /<(?:content:encoded|content|description|summary)(?:\s[^>]*)?>\s*[^\s<]|<(?:content:encoded|content|description|summary)(?:\s[^>]*)?>\s*<(?!\/)/

function nextStart(text: string, tag: string, from: number): number {
  for (let at = text.indexOf(`<${tag}`, from); at >= 0; at = text.indexOf(`<${tag}`, at + 1)) {
    if (/[\s>]/.test(text[at + tag.length + 1] ?? '')) return at
  }
  return -1
}

/** The feed's own title, address and language, as they stand; an Atom feed may name its language on its root. */
function headOf(text: string, tag: string): string {
  const names = tag === 'item' ? ['title', 'link', 'language'] : ['title']
  const found = names.map(
    (name) => new RegExp(`<${name}(?:\\s[^>]{0,200})?>[^]{0,500}?</${name}>`).exec(text)?.[0] ?? '',
  )
  const language = /<(?:feed|rss)\s[^>]*xml:lang="([\w-]{1,20})"/.exec(text)?.[1]
  return found.join('') + (language === undefined ? '' : `<language>${language}</language>`)
}
