import { type Element, isShort, rawText } from './element.ts'
import { measureProse } from './measure-prose.ts'

/** An article without its pull quotes, and their words where the article has them nowhere else. */
export interface WithoutPullQuotes {
  readonly article: Element
  readonly quotes: readonly string[]
}

/**
 * Takes out the words of an article that it sets apart to catch the eye: by their name, or because a block of quotation
 * stands in a paragraph word for word. They are no second mention of what they say.
 */
export function takePullQuotes(article: Element): WithoutPullQuotes {
  const named: Element[] = []
  const quoted: Element[] = []
  gather(article, named, quoted)
  const most = measureProse(article).get(article)! * MOST_OF_ARTICLE
  const apart = new Set(named.filter((element) => plain(element).length < Math.max(most, SHORTEST)))
  const running = plain(drop(article, new Set([...apart, ...quoted])))
  for (const element of quoted) {
    const words = plain(element)
    if (words.length >= SHORTEST && running.includes(words)) apart.add(element)
  }
  if (apart.size === 0) return { article, quotes: [] }
  const lost = [...apart].filter((element) => !running.includes(plain(element)))
  return {
    article: drop(article, apart),
    quotes: lost.map((element) => rawText(element).replace(/\s+/g, ' ').trim()).filter((words) => words !== ''),
  }
}

/** Letters and digits in a row: fewer may stand anywhere. */
const SHORTEST = 25
/** A longer element is the article under a strange name. */
const MOST_OF_ARTICLE = 0.2
const LONGEST = 600

const NAMED = /(?:^|[\s_-])(?:pull-?_?(?:ed)?-?quotes?|quote-?pull|pullout|pull-out)(?=$|[\s_-])|PullQuote/
const QUOTED = /(?:^|[\s_-])(?:block-?quotes?|quotes?|quotation|highlight|callout|zitat|цитата)(?=$|[\s_-])/i

function gather(element: Element, named: Element[], quoted: Element[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const names = child.attributes.class ?? ''
    if (NAMED.test(names) && isShort(child, LONGEST)) named.push(child)
    else if ((BLOCKS.has(child.tag) || QUOTED.test(names)) && isShort(child, LONGEST)) quoted.push(child)
    else gather(child, named, quoted)
  }
}

const BLOCKS: ReadonlySet<string> = new Set(['blockquote', 'aside'])

function plain(element: Element): string {
  return rawText(element)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function drop(element: Element, apart: ReadonlySet<Element>): Element {
  const children = element.children
    .filter((child) => typeof child === 'string' || !apart.has(child))
    .map((child) => (typeof child === 'string' ? child : drop(child, apart)))
  return { ...element, children }
}
