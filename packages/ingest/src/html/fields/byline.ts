import { type Element, hasWord, isShort, walkElements } from '../element.ts'
import { flowText } from '../flow-text.ts'
import type { ArticleData } from '../json-ld.ts'
import type { Page } from '../parse-page.ts'
import { meta } from './meta.ts'

/** Who wrote a page, as it says: in its data, in its head, or in an element named for it. Null where nothing tells. */
export function readByline(page: Page, data: ArticleData | null): string | null {
  const declared = (data?.authors ?? []).filter(isName)
  if (declared.length > 0) return [...new Set(declared)].join(', ')
  for (const name of ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl']) {
    const named = [...new Set((page.metas.get(name) ?? []).map(clean).filter(isName))]
    if (named.length > 0) return named.join(', ')
  }
  for (const element of walkElements(page.root)) {
    if (!isByline(element) || !isShort(element, LONGEST * 3)) continue
    const words = clean(
      flowText(element, null)
        .blocks.map(({ text }) => text)
        .join(' '),
    )
    if (isName(words)) return words
  }
  return meta(page, 'dcterms.creator')
}

const CLASS =
  /(?:^|[\s_-])(?:byline|by-line|author-name|authorname|post-author|article-author|entry-author)(?=$|[\s_-])/i
/** A list of names is no longer, in UTF-16 code units. */
const LONGEST = 120

function isByline({ attributes }: Element): boolean {
  return (
    hasWord(attributes.rel, 'author') ||
    hasWord(attributes.itemprop, 'author') ||
    (attributes.class !== undefined && CLASS.test(attributes.class))
  )
}

function clean(text: string): string {
  const named = text.replace(/\s+/g, ' ').trim().replace(BY, '')
  const end = AFTER_NAMES.exec(named)?.index ?? named.length
  return named.slice(0, end).replace(/[\s|•·,–—-]+$/, '')
}

/** What follows the names on one line: a date, a bar, an invitation to follow. */
const AFTER_NAMES =
  /\s*(?:\b(?:published|updated|posted|follow|comments?)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|[|•·]|\d)/iu
const BY = /^(?:(?:written |posted |reported )?by|von|автор|автори|авторы|текст)(?:\s?:\s?|\s)/iu

function isName(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST && !/^https?:|^@|^(?:admin|editor|staff)$/i.test(text)
}
