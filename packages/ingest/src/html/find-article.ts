import { type Element, hasWord, walkElements } from './element.ts'
import { measureProse } from './measure-prose.ts'
import { runReadability } from './readability.ts'

/**
 * The element of a cleaned page that holds the article: the one that the page marks as such where that holds most of its
 * running text; else what Readability finds; else the page itself.
 */
export function findArticle(page: Element): Element {
  const prose = measureProse(page)
  const marked = matchMarked(page, prose)
  if (marked !== null && prose.get(marked)! >= prose.get(page)! * MOST_OF_PAGE) return marked
  return runReadability(page) ?? marked ?? page
}

/** Share of the page's running text that a marked body must hold, lest it is a teaser or one of many. */
const MOST_OF_PAGE = 0.6
/** Of two nested marked bodies the inner is taken where it holds this share of the outer's running text. */
const MOST_OF_OUTER = 0.9

/** Words of class and id by which pages mark the body of an article. */
const BODY =
  /(?:^|[\s_-])(?:(?:article|story|post|entry|news|page|blog|single|main-article)(?:s|page)?[_-]{0,2}(?:body|content|contents|text|fulltext|copy|main)|articlebody|body-?copy|body-?text|entry|entry-content|text-description|maintext|newstext|rich-?text(?:-article)?-?body)(?=$|[\s_-])/i

function matchMarked(page: Element, prose: ReadonlyMap<Element, number>): Element | null {
  const marked: Element[] = []
  for (const element of walkElements(page)) if (prose.get(element)! > 0 && isMarked(element)) marked.push(element)
  const most = Math.max(0, ...marked.map((element) => prose.get(element)!))
  // In the order of the page outer elements come first, so that the last one is the innermost.
  return marked.findLast((element) => prose.get(element)! >= most * MOST_OF_OUTER) ?? null
}

function isMarked({ tag, attributes }: Element): boolean {
  if (tag === 'body' || tag === 'html') return false
  if (tag === 'article' || hasWord(attributes.itemprop, 'articlebody')) return true
  return BODY.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`)
}
