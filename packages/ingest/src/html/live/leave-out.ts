import type { Block } from '../block.ts'
import { cleanPage } from '../clean-page.ts'
import type { Element } from '../element.ts'
import { meta } from '../fields/meta.ts'
import { findArticle } from '../find-article.ts'
import type { Page } from '../parse-page.ts'
import type { LiveEntry } from './find-entries.ts'

/** The element of a page that holds its article, without the entries of a live blog in it. */
export function withoutEntries(page: Page, entries: readonly LiveEntry[]): Element {
  const starts = new Set(entries.flatMap(({ element }) => element?.start ?? []))
  const article = findArticle(cleanPage(page.root))
  if (starts.size === 0) return article
  // Readability lays the article out anew, where the entries cannot be found again.
  return article.start === undefined ? findArticle(cleanPage(leaveOut(page.root, starts))) : leaveOut(article, starts)
}

/**
 * What a live blog says before its entries; where that is nothing, how the page describes itself, so that the page is
 * kept. What its data alone holds of the entries is no opening, though the page may show it too.
 */
export function openingOf(blocks: readonly Block[], entries: readonly LiveEntry[], page: Page): readonly Block[] {
  const apart = new Set(entries.flatMap(({ element, markup }) => (element === null ? linesOf(markup) : [])))
  const opening = blocks.filter(({ text }) => !apart.has(plain(text)))
  if (opening.length > 0) return opening
  const words = meta(page, 'og:description', 'description') ?? page.title?.trim() ?? ''
  return words === '' ? [] : [{ text: words, tag: 'p', links: [] }]
}

function leaveOut(element: Element, starts: ReadonlySet<number>): Element {
  const children = element.children
    .filter((child) => typeof child === 'string' || child.start === undefined || !starts.has(child.start))
    .map((child) => (typeof child === 'string' ? child : leaveOut(child, starts)))
  return { ...element, children }
}

function linesOf(markup: string): readonly string[] {
  return markup.split(/<[^>]*>/).map(plain)
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
