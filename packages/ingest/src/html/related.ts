import type { DocumentLink } from '@sayso/core'
import type { Block } from './block.ts'
import { linkShare } from './block.ts'
import { type Element, rawText, walkElements } from './element.ts'
import { resolve } from './flow-text.ts'
import { POINTER } from './lines.ts'

/**
 * The links by which an article points to other reports, though their words are no part of it: boxes of related
 * articles in it, and lines such as "Read more: …" that were trimmed off. They have no place in the text. At most
 * MOST_LINKS, in the order of the page; none twice, and none to the page itself.
 *
 * @param kept the blocks that became the text, of `blocks`
 */
export function findRelated(
  page: Element,
  article: Element,
  about: { readonly blocks: readonly Block[]; readonly kept: readonly Block[]; readonly base: string | null },
): readonly DocumentLink[] {
  const { blocks, kept, base } = about
  const own = new Set([withoutFragment(base ?? ''), ...kept.flatMap((block) => block.links.map(({ url }) => url))])
  const found: DocumentLink[] = []
  for (const url of [...boxedLinks(page, article, base), ...pointedLinks(blocks, new Set(kept))]) {
    if (!/^https?:/.test(url) || own.has(url) || own.has(withoutFragment(url))) continue
    own.add(url)
    found.push({ url, start: null, end: null })
    if (found.length === MOST_LINKS) break
  }
  return found
}

/** More are the stock of a site, not what an article points to. */
const MOST_LINKS = 10

const RELATED =
  /(?:^|[\s_-])(?:related|relatedarticles?|read-?(?:more|also|next)|also-?read|see-?also|further-?reading|more-?on-?this|in-?this-?story)(?=$|[\s_-])/i

function* boxedLinks(page: Element, { start, end }: Element, base: string | null): Iterable<string> {
  if (start === undefined || end === undefined) return
  for (const element of walkElements(page)) {
    const lies = element.start !== undefined && element.start > start && element.end! <= end
    if (!lies || !isBox(element)) continue
    for (const { tag, attributes } of walkElements(element)) {
      if (tag === 'a') {
        const url = resolve(attributes.href, base)
        if (url !== null) yield url
      }
    }
  }
}

function isBox(element: Element): boolean {
  const { tag, attributes } = element
  if (RELATED.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)) return true
  return tag === 'aside' && POINTER.test(rawText(element).trim().slice(0, 60))
}

/** Of blocks that were trimmed off: between those that stay all links, after them those that a pointer leads in. */
function* pointedLinks(blocks: readonly Block[], kept: ReadonlySet<Block>): Iterable<string> {
  const last = blocks.findLastIndex((block) => kept.has(block))
  const first = blocks.findIndex((block) => kept.has(block))
  let pointed = false
  for (const [at, block] of blocks.entries()) {
    if (kept.has(block) || at < first) {
      pointed = false
      continue
    }
    const points = POINTER.test(block.text)
    pointed = points || (pointed && linkShare(block) >= MOSTLY_LINK)
    if (pointed || (at < last && linkShare(block) >= MOSTLY_LINK)) {
      for (const { url } of block.links) if (url !== '') yield url
    }
  }
}

const MOSTLY_LINK = 0.5

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}
