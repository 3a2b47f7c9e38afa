/** An element of a page in the light tree that the reader works on: plain objects, no DOM. */
export interface Element {
  /** In lower case. */
  readonly tag: string
  /** Only the attributes in KEPT_ATTRIBUTES, values with entities resolved. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
  /** Where it stands in the source, in UTF-16 code units; absent where Readability laid it out anew. */
  readonly start?: number
  end?: number
}

/** Every element below and including this one, in the order of the page. */
export function* walkElements(element: Element): Iterable<Element> {
  const open: Element[] = [element]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i]!
      if (typeof child !== 'string') open.push(child)
    }
  }
}

/** Whether the text below an element is no longer than this many code units; long texts are not read to the end. */
export function isShort(element: Element, most: number): boolean {
  let length = 0
  for (const { children } of walkElements(element)) {
    for (const child of children) if (typeof child === 'string') length += child.length
    if (length > most * 2) return false
  }
  return length <= most || rawText(element).replace(/\s+/g, ' ').trim().length <= most
}

/** The text below an element without regard to layout, as it stands in the source. */
export function rawText(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('')
}

/** Whether a white-space separated attribute, such as itemprop or rel, holds the word. */
export function hasWord(value: string | undefined, word: string): boolean {
  return value?.toLowerCase().split(/\s+/).includes(word) ?? false
}
