import { type Element, hasWord, isShort, walkElements } from './element.ts'
import { measureProse } from './measure-prose.ts'
import { runReadability } from './readability.ts'

/**
 * The element of a cleaned page that holds the article: the one that the page marks as such where that holds most of its
 * running text; else what Readability finds; else the smallest that holds most of the running text.
 */
export function findArticle(page: Element): Element {
  const prose = measureProse(page)
  const marked = matchMarked(page, prose)
  if (marked !== null && prose.get(marked)! >= prose.get(page)! * MOST_OF_PAGE) return marked
  const found = isModest(page) ? runReadability(page) : null
  return found ?? marked ?? matchDense(page, prose)
}

/** Share of the page's running text that a marked body must hold, lest it is a teaser or one of many. */
const MOST_OF_PAGE = 0.6
/** Of two nested marked bodies the inner is taken where it holds this share of the outer's running text. */
const MOST_OF_OUTER = 0.9

/** The most that Readability is given: news pages have a tenth; its time grows faster than the page. */
const MOST_ELEMENTS = 20_000
const MOST_TEXT = 1_000_000

function isModest(page: Element): boolean {
  let elements = 0
  for (const _ of walkElements(page)) if (++elements > MOST_ELEMENTS) return false
  return isShort(page, MOST_TEXT)
}

/** The smallest element that holds most of the page's running text; the page itself where it has none. */
function matchDense(page: Element, prose: ReadonlyMap<Element, number>): Element {
  const enough = prose.get(page)! * MOST_OF_DENSE
  for (let dense = page; ; ) {
    const inner = dense.children.find((child) => typeof child !== 'string' && prose.get(child)! > enough)
    if (inner === undefined || typeof inner === 'string') return dense
    dense = inner
  }
}

/** Share of the page's running text below which an element has lost some of the article. */
const MOST_OF_DENSE = 0.75

/** Words of class and id by which pages mark the body of an article. */
const BODY =
  /(?:^|[\s_-])(?:(?:article|story|post|entry|news|page|blog|single|main-article)(?:s|page)?[_-]{0,2}(?:body|content|contents|text|fulltext|copy|main)|articlebody|body-?copy|body-?text|entry|entry-content|text-description|maintext|newstext|rich-?text(?:-article)?-?body)(?=$|[\s_-])/i

function matchMarked(page: Element, prose: ReadonlyMap<Element, number>): Element | null {
  const marked: Element[] = []
  for (const element of walkElements(page)) if (prose.get(element)! > 0 && isMarked(element)) marked.push(element)
  const most = marked.reduce((best, element) => Math.max(best, prose.get(element)!), 0)
  // In the order of the page outer elements come first, so that the last one is the innermost.
  return marked.findLast((element) => prose.get(element)! >= most * MOST_OF_OUTER) ?? null
}

function isMarked({ tag, attributes }: Element): boolean {
  if (tag === 'body' || tag === 'html') return false
  if (tag === 'article' || hasWord(attributes.itemprop, 'articlebody')) return true
  return BODY.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)
}
