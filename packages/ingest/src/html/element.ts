/** An element of a page in the light tree that the reader works on: plain objects, no DOM. */
export interface Element {
  /** In lower case. */
  readonly tag: string
  /** Only the attributes in KEPT_ATTRIBUTES, values with entities resolved. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

/** Every element below and including this one, in the order of the page. */
export function* walkElements(element: Element): Iterable<Element> {
  yield element
  for (const child of element.children) if (typeof child !== 'string') yield* walkElements(child)
}

/** The text below an element without regard to layout, as it stands in the source. */
export function rawText(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('')
}

/** Whether a white-space separated attribute, such as itemprop or rel, holds the word. */
export function hasWord(value: string | undefined, word: string): boolean {
  return value?.toLowerCase().split(/\s+/).includes(word) ?? false
}
