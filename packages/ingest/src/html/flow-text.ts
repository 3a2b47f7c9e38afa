import type { Medium } from '@sayso/core'
import type { Block } from './block.ts'
import { type Element, isShort, rawText } from './element.ts'
import { Line } from './line.ts'
import { INLINE } from './parse-page.ts'

/** An element as a reader sees it: its paragraphs, and its pictures with their captions. */
export interface Flow {
  readonly blocks: readonly Block[]
  readonly media: readonly Medium[]
  /** Characters that only tell where a line may break, left out. */
  readonly breakHints: number
}

/**
 * Lays out an element: blocks become paragraphs, inline elements run on, captions go to their pictures.
 *
 * @param base the address that relative links are resolved against; null leaves relative links out
 */
export function flowText(element: Element, base: string | null): Flow {
  const flow = new Flowing(base)
  flow.block(element)
  return flow.done()
}

/** Soft hyphen, zero-width space, word joiner, byte order mark: advice to the line breaker, in HTML as good as mark-up. */
const BREAK_HINT = /[\u00ad\u200b\u2060\ufeff]/
const BREAK_HINTS = new RegExp(BREAK_HINT, 'g')
const SPACE = /\s+/g

class Flowing {
  private readonly blocks: Block[] = []
  /** The paragraph being written, and the block element that it stands in. */
  private readonly line = new Line()
  private tag = ''
  private readonly media = new Map<string, Medium>()
  /** The address of the picture that a caption would belong to. */
  private lastPicture: string | null = null
  private breakHints = 0

  constructor(private readonly base: string | null) {}

  done(): Flow {
    this.breakLine()
    return { blocks: this.blocks, media: [...this.media.values()], breakHints: this.breakHints }
  }

  block(element: Element): void {
    this.breakLine()
    const outer = this.tag
    this.tag = element.tag
    this.inside(element)
    this.breakLine()
    this.tag = outer
  }

  private inside(element: Element): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.words(child)
      else this.element(child)
    }
  }

  private element(element: Element): void {
    const { tag } = element
    if (isCaption(element)) this.caption(element)
    else if (tag === 'br') this.lineBreak()
    else if (tag === 'a') this.link(element)
    else if (PICTURES.has(tag)) this.picture(element)
    else if (tag === 'figure') this.figure(element)
    else if (tag === 'pre') this.preformatted(element)
    else if (tag === 'td' || tag === 'th') this.cell(element)
    else if (tag === 'rt' || tag === 'rp')
      return // the reading of a ruby, which repeats its base
    else if (INLINE.has(tag)) this.inside(element)
    else this.block(element)
  }

  private words(source: string): void {
    if (!BREAK_HINT.test(source)) this.line.add(source)
    else {
      const words = source.replace(BREAK_HINTS, '')
      this.breakHints += source.length - words.length
      this.line.add(words)
    }
  }

  private lineBreak(): void {
    if (this.line.endsHere) this.breakLine()
    else this.line.break()
  }

  private breakLine(): void {
    const block = this.line.close(this.tag)
    if (block !== null) this.blocks.push(block)
  }

  private link(element: Element): void {
    const start = this.line.at
    const blocks = this.blocks.length
    this.inside(element)
    // A link around blocks is a card, not words.
    if (this.blocks.length === blocks) this.line.addLink(resolve(element.attributes.href, this.base) ?? '', start)
  }

  private figure(element: Element): void {
    const pictures = find(element, ({ tag }) => PICTURES.has(tag))
    for (const picture of pictures) this.picture(picture)
    if (pictures.length > 0) {
      const captions = find(element, (child) => child.tag === 'figcaption' || isCaption(child))
      for (const caption of captions) this.caption(caption)
      return
    }
    // A figure without a picture is a quotation, table or code: words of the page.
    for (const child of element.children)
      if (typeof child !== 'string' && child.tag !== 'figcaption') this.element(child)
  }

  private picture(element: Element): void {
    const { src, alt } = element.attributes
    const url = resolve(element.attributes['data-src'] ?? element.attributes['data-original'] ?? src, this.base)
    if (url === null) return
    this.lastPicture = url
    if (this.media.has(url)) return
    const words = alt && /\s/.test(alt.trim()) ? alt.replace(SPACE, ' ').trim() : null
    this.media.set(url, { id: url, url, caption: words })
  }

  /** Words about a picture go to the last picture before them, and not into the text. */
  private caption(element: Element): void {
    const words = flowText(element, null)
      .blocks.map(({ text }) => text)
      .join(' ')
    const medium = this.lastPicture === null ? undefined : this.media.get(this.lastPicture)
    if (words !== '' && medium !== undefined) this.media.set(medium.id, { ...medium, caption: words })
  }

  private preformatted(element: Element): void {
    this.breakLine()
    for (const line of rawText(element).split('\n')) {
      this.words(line)
      this.breakLine()
    }
  }

  private cell(element: Element): void {
    this.line.add(' ')
    this.inside(element)
  }
}

const PICTURES: ReadonlySet<string> = new Set(['img', 'amp-img', 'video'])
/** Words of class that mark a caption or a credit of a picture; the longest caption is shorter than LONGEST_CAPTION. */
const CAPTION =
  /(?:^|[\s_-])(?:caption|captions|cutline|photo-?credit|image-?credit|imgcredit|credits?|wp-caption-text)(?=$|[\s_-])/i
const LONGEST_CAPTION = 600

function isCaption(element: Element): boolean {
  if (element.tag === 'figcaption') return true
  const names = element.attributes.class
  if (names === undefined || !CAPTION.test(names)) return false
  return isShort(element, LONGEST_CAPTION) && find(element, ({ tag }) => PICTURES.has(tag)).length === 0
}

function find(element: Element, matches: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (matches(child)) found.push(child)
    else found.push(...find(child, matches))
  }
  return found
}

/** The absolute address; null where it is missing, no page (mailto, script), or relative without a base. */
export function resolve(address: string | undefined, base: string | null): string | null {
  if (address === undefined || address.startsWith('#') || /^\s*(?:javascript|data|mailto|tel):/i.test(address))
    return null
  try {
    return new URL(address.trim(), base ?? undefined).href
  } catch {
    return null
  }
}
