import { Tokenizer } from 'htmlparser2'
import type { Element } from './element.ts'

/** A page as parsed: its light tree, and what its head says. */
export interface Page {
  readonly root: Element
  readonly language: string | null
  readonly title: string | null
  /** Content of `<meta>` by name, property or itemprop in lower case, each with all its values. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  /** Address by rel: canonical, amphtml. */
  readonly linkByRel: ReadonlyMap<string, string>
  /** What relative addresses are resolved against, where the page says so. */
  readonly base: string | null
  /** Sources of the JSON-LD scripts, as printed. */
  readonly jsonLd: readonly string[]
  /** Whether elements lay deeper than DEEPEST and were laid flat. */
  readonly tooDeep: boolean
}

/** Thrown by parsePage for a page with more elements than MOST_ELEMENTS. */
export class TooManyElements extends Error {}

/** Levels that are kept. Articles stay under 60; what lies deeper is laid flat, with its words kept. */
export const DEEPEST = 256
/** Elements that are kept; the largest news pages have some 20,000. */
export const MOST_ELEMENTS = 400_000

/**
 * Parses a page in one pass, forgiving as browsers are: missing end tags, stray ones, any depth. Nothing is run and
 * nothing fetched; scripts, styles, frames and drawings are not kept. Time and memory grow linearly with the source.
 * Throws TooManyElements.
 */
export function parsePage(source: string): Page {
  const builder = new Builder(source)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder)
  tokenizer.write(source)
  tokenizer.end()
  return builder.page()
}

const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'alt aria-hidden aria-label class content data-original data-src data-testid datetime hidden href id itemprop itemtype lang name ' +
    'property rel role src srcset style title type'
  ).split(' '),
)
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr keygen'.split(' '),
)
/** Elements whose content is never words of the page. */
const DROPPED: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe frameset object applet canvas textarea select datalist noembed'.split(
    ' ',
  ),
)
/** Which open element a start tag ends, up to the nearest of the second list. */
const ENDS: Readonly<Record<string, readonly [ends: readonly string[], within: readonly string[]]>> = {
  li: [['li'], ['ul', 'ol', 'menu']],
  dt: [['dt', 'dd'], ['dl']],
  dd: [['dt', 'dd'], ['dl']],
  tr: [['tr'], ['table']],
  td: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  th: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  tbody: [['thead', 'tbody', 'tfoot'], ['table']],
  thead: [['thead', 'tbody', 'tfoot'], ['table']],
  tfoot: [['thead', 'tbody', 'tfoot'], ['table']],
  option: [['option'], ['select']],
}
/** Start tags that end an open paragraph. */
const ENDS_P: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr main menu nav ol p pre section table ul'
  ).split(' '),
)
/** An open paragraph beyond these is not ended. */
const P_SCOPE: ReadonlySet<string> = new Set('table td th caption button body html'.split(' '))

class Builder {
  private readonly root: Element
  private readonly stack: Element[]
  /** Where the tag that is being read starts, at its `<`, and where an end tag ends. */
  private tagAt = 0
  private tagEnd = 0
  /** Open elements past DEEPEST that were not kept. */
  private flattened = 0
  /** Depth inside a dropped element, by its own tag; 0 outside. */
  private dropDepth = 0
  private dropTag = ''
  private elements = 0
  private tooDeep = false
  /** Length of the open text after its last mark between blocks. */
  private parted = -1

  private tag = ''
  private attributes: Record<string, string> = {}
  private attributeName = ''
  private attributeValue = ''
  /** Text of the script or title that is open, gathered where wanted. */
  private gathered: string | null = null

  private language: string | null = null
  private title: string | null = null
  private readonly metas = new Map<string, string[]>()
  private readonly linkByRel = new Map<string, string>()
  private base: string | null = null
  private readonly jsonLd: string[] = []

  constructor(private readonly source: string) {
    this.root = { tag: 'html', attributes: {}, children: [], start: 0, end: source.length }
    this.stack = [this.root]
  }

  page(): Page {
    const { root, language, title, metas, linkByRel, base, jsonLd, tooDeep } = this
    return { root, language, title, metas, linkByRel, base, jsonLd, tooDeep }
  }

  ontext(start: number, end: number): void {
    this.addText(this.source.slice(start, end))
  }
  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint))
  }
  onattribname(start: number, end: number): void {
    this.attributeName = this.source.slice(start, end).toLowerCase()
    this.attributeValue = ''
  }
  onattribdata(start: number, end: number): void {
    this.attributeValue += this.source.slice(start, end)
  }
  onattribentity(codepoint: number): void {
    this.attributeValue += String.fromCodePoint(codepoint)
  }
  onattribend(): void {
    if (KEPT_ATTRIBUTES.has(this.attributeName) && !(this.attributeName in this.attributes)) {
      this.attributes[this.attributeName] = this.attributeValue
    }
  }
  onopentagname(start: number, end: number): void {
    this.tagAt = start - 1
    this.tag = this.source.slice(start, end).toLowerCase()
    this.attributes = Object.create(null) as Record<string, string>
  }
  onopentagend(): void {
    this.open(this.tag, this.attributes)
  }
  onselfclosingtag(): void {
    this.open(this.tag, this.attributes)
    if (this.dropDepth > 0 && (this.tag === this.dropTag || this.dropDepth === 1) && !RAW.has(this.tag))
      this.close(this.tag)
  }
  onclosetag(start: number, end: number): void {
    this.tagAt = start - 2
    const bracket = this.source.indexOf('>', end)
    this.tagEnd = bracket < 0 ? this.source.length : bracket + 1
    this.close(this.source.slice(start, end).toLowerCase())
  }
  oncdata(start: number, end: number): void {
    this.addText(this.source.slice(start, end))
  }
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private addText(text: string): void {
    if (this.gathered !== null) this.gathered += text
    else if (this.dropDepth === 0) {
      const { children } = this.stack[this.stack.length - 1]!
      const last = children.length - 1
      if (typeof children[last] === 'string') children[last] += text
      else children.push(text)
    }
  }

  /** A mark between the words of two blocks that were laid flat; once, however many lie between them. */
  private partText(): void {
    const last = this.stack[this.stack.length - 1]!.children.at(-1)
    if (typeof last !== 'string' || this.parted !== last.length) {
      this.addText('\n')
      this.parted = typeof last === 'string' ? last.length + 1 : 1
    }
  }

  private open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (this.dropDepth > 0) {
      if (tag === this.dropTag) this.dropDepth++
      return
    }
    if (tag === 'meta') this.readMeta(attributes)
    if (tag === 'link') this.readLink(attributes)
    if (tag === 'base') this.base ??= attributes.href ?? null
    if (tag === 'html' || tag === 'body') this.language ??= attributes.lang ?? null
    if (tag === 'html' || tag === 'head' || tag === 'link' || tag === 'base') return
    if (tag === 'title') {
      this.gathered = ''
      return
    }
    if (DROPPED.has(tag)) {
      this.dropTag = tag
      this.dropDepth = 1
      if (tag === 'script' && /\bld\+json\b/i.test(attributes.type ?? '')) this.gathered = ''
      return
    }
    this.add(tag, attributes)
  }

  private add(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (++this.elements > MOST_ELEMENTS) throw new TooManyElements()
    this.endOpen(tag)
    const element: Element = { tag, attributes, children: [], start: this.tagAt, end: this.source.length }
    if (VOID.has(tag)) this.stack[this.stack.length - 1]!.children.push(element)
    else if (this.stack.length >= DEEPEST) {
      this.tooDeep = true
      this.flattened++
      // Where a block is laid flat its words must not run into the next one's.
      if (!INLINE.has(tag)) this.partText()
    } else {
      this.stack[this.stack.length - 1]!.children.push(element)
      this.stack.push(element)
    }
  }

  private endOpen(tag: string): void {
    if (this.flattened > 0) return
    const ends = ENDS[tag]
    if (ends) this.closeWithin(ends[0], (open) => ends[1].includes(open))
    else if (ENDS_P.has(tag)) this.closeWithin(['p'], (open) => P_SCOPE.has(open))
  }

  private closeWithin(tags: readonly string[], isBoundary: (tag: string) => boolean): void {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const { tag } = this.stack[i]!
      if (tags.includes(tag)) this.closeFrom(i, this.tagAt)
      else if (!isBoundary(tag)) continue
      return
    }
  }

  /** Ends what is open from this depth on; `at` is where it ends in the source. */
  private closeFrom(depth: number, at: number): void {
    for (let i = depth; i < this.stack.length; i++) this.stack[i]!.end = at
    this.stack.length = depth
  }

  private close(tag: string): void {
    if (tag === 'title' && this.gathered !== null && this.dropDepth === 0) {
      this.title ??= this.gathered
      this.gathered = null
      return
    }
    if (this.dropDepth > 0) {
      if (tag !== this.dropTag) return
      if (--this.dropDepth === 0 && this.gathered !== null) {
        this.jsonLd.push(this.gathered)
        this.gathered = null
      }
      return
    }
    if (tag === 'html' || tag === 'body' || tag === 'head' || VOID.has(tag)) return
    if (this.flattened > 0) {
      this.flattened--
      if (!INLINE.has(tag)) this.partText()
      return
    }
    for (let i = this.stack.length - 1; i > 0; i--) {
      const open = this.stack[i]!.tag
      if (open === tag) {
        this.closeFrom(i + 1, this.tagAt)
        this.closeFrom(i, this.tagEnd)
        return
      }
      // A stray end tag must not close the table cell or the body that it stands in.
      if (open === 'td' || open === 'th' || open === 'body') return
    }
  }

  private readMeta({ name, property, itemprop, content }: Readonly<Record<string, string>>): void {
    if (content === undefined) return
    for (const key of [name, property, itemprop]) {
      if (key === undefined) continue
      const known = this.metas.get(key.toLowerCase())
      if (known) known.push(content)
      else this.metas.set(key.toLowerCase(), [content])
    }
  }

  private readLink({ rel, href }: Readonly<Record<string, string>>): void {
    if (rel === undefined || href === undefined) return
    for (const word of rel.toLowerCase().split(/\s+/)) {
      if (!this.linkByRel.has(word)) this.linkByRel.set(word, href)
    }
  }
}

/** Elements whose content the tokenizer reads raw even after a self-closing slash. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title'])

/** Elements that do not break a line. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb rp rt ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr img amp-img'
  ).split(' '),
)
