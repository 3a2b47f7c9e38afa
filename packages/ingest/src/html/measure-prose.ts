import type { Element } from './element.ts'
import { INLINE } from './parse-page.ts'

/**
 * How much running text stands below each element, in code units: words outside links, in blocks of some length. Menus,
 * lists of headlines and captions count next to nothing, paragraphs whole.
 */
export function measureProse(root: Element): ReadonlyMap<Element, number> {
  const prose = new Map<Element, number>()
  measure(root, prose)
  return prose
}

/** A block with fewer code units outside links is no running text. */
const SHORTEST_PROSE = 60

/** Code units outside links that run on into the parent's own line; 0 for a block. */
function measure(element: Element, prose: Map<Element, number>): number {
  let inline = 0
  let below = 0
  for (const child of element.children) {
    if (typeof child === 'string') inline += child.trim().length
    else {
      inline += measure(child, prose)
      below += prose.get(child)!
    }
  }
  if (INLINE.has(element.tag)) {
    prose.set(element, below)
    return element.tag === 'a' ? 0 : inline
  }
  prose.set(element, below + (inline >= SHORTEST_PROSE ? inline : 0))
  return 0
}
