import { isShort, rawText, walkElements } from '../element.ts'
import type { ArticleData } from '../json-ld.ts'
import { type Page, parsePage } from '../parse-page.ts'
import { meta } from './meta.ts'

/**
 * The headline of a page without the name of its outlet: the h1 that the page's title repeats, else what the page
 * declares, else its title. Null where it has none.
 */
export function readTitle(page: Page, data: ArticleData | null, site: string | null): string | null {
  const declared = data?.headline ?? meta(page, 'og:title', 'twitter:title')
  const full = declared ?? page.title
  for (const element of walkElements(page.root)) {
    if (element.tag !== 'h1' || !isShort(element, LONGEST)) continue
    const heading = oneLine(rawText(element))
    if (heading !== '' && full !== null && (page.title ?? full).replace(/\s+/g, ' ').includes(heading)) return heading
  }
  if (full === null) return null
  const title = withoutSite(oneLine(full), site)
  return title === '' ? null : title
}

/** No headline is longer, in UTF-16 code units. */
const LONGEST = 400

/** On one line; entities and tags that data and metas carry a second time are resolved. */
function oneLine(text: string): string {
  const plain = /&#?\w{1,8};|<\w/.test(text) ? rawText(parsePage(text).root) : text
  return plain.replace(/\s+/g, ' ').trim()
}

/** "Headline | The Outlet" without the outlet: by its name where it is known, else by the bar before the last part. */
function withoutSite(title: string, site: string | null): string {
  const match = /^(.*\S)\s+(?:[|–—»•·]|::|-)\s+(\S.{0,40})$/u.exec(title)
  if (!match) return title
  const [, headline, tail] = match
  const isSite = site !== null && plain(tail!).includes(plain(site))
  return isSite || (/\s(?:\||::|»)\s+\S.{0,40}$/u.test(title) && headline!.length > tail!.length) ? headline! : title
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
