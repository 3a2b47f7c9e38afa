import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Element } from './element.ts'

/** The element that Readability takes for the article, as a light tree; null where it finds none. */
export function runReadability(page: Element): Element | null {
  const parts: string[] = []
  serialise(page, parts)
  const { document } = parseHTML(`<!doctype html><html><body>${parts.join('')}</body></html>`)
  const article = new Readability(document as never, {
    serializer: (node) => node as never,
    charThreshold: SHORTEST_ARTICLE,
  }).parse()
  return article === null ? null : fromDom(article.content as unknown as DomNode)
}

/** Below this many code units Readability tries again with fewer of its rules. */
const SHORTEST_ARTICLE = 300

interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly data?: string
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>
  readonly childNodes: Iterable<DomNode>
}

function fromDom(node: DomNode): Element {
  const attributes: Record<string, string> = {}
  for (const { name, value } of node.attributes ?? []) attributes[name] = value
  const children: (Element | string)[] = []
  for (const child of node.childNodes) {
    if (child.nodeType === 3) children.push(child.data ?? '')
    else if (child.nodeType === 1) children.push(fromDom(child))
  }
  return { tag: node.nodeName.toLowerCase(), attributes, children }
}

const VOID: ReadonlySet<string> = new Set('area br col embed hr img input param source track wbr'.split(' '))

function serialise(element: Element, parts: string[]): void {
  const { tag } = element
  const isRoot = tag === 'html' || tag === 'body'
  if (!isRoot) {
    parts.push('<', tag)
    for (const name in element.attributes) {
      parts.push(' ', name, '="', element.attributes[name]!.replace(/[&"]/g, escapeOne), '"')
    }
    parts.push('>')
  }
  if (VOID.has(tag)) return
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child.replace(/[&<>]/g, escapeOne))
    else serialise(child, parts)
  }
  if (!isRoot) parts.push('</', tag, '>')
}

function escapeOne(char: string): string {
  return char === '&' ? '&amp;' : char === '<' ? '&lt;' : char === '>' ? '&gt;' : '&quot;'
}
