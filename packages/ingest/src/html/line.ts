import type { Block } from './block.ts'

/** One paragraph being written: white space made single, links remembered. Time grows with what is written. */
export class Line {
  private parts: string[] = []
  private length = 0
  /** The last few code units, so that nobody has to join the parts to look at the end. */
  private tail = ''
  /** Length at which a line break was asked for; -1 where none was. */
  private brokenAt = -1
  private links: { url: string; start: number; end: number }[] = []

  /** Where the next word will stand, give or take a space before it. */
  get at(): number {
    return this.length
  }

  add(words: string): void {
    const single = UNEVEN.test(words) ? words.replace(SPACE, ' ') : words
    const fitting = this.length === 0 || this.tail.endsWith(' ') ? single.trimStart() : single
    if (fitting === '') return
    this.parts.push(fitting)
    this.length += fitting.length
    this.tail = (this.tail + fitting.slice(-TAIL)).slice(-TAIL)
  }

  addLink(url: string, start: number): void {
    this.links.push({ url, start, end: this.length })
  }

  /** Whether a line break here parts paragraphs: after a full stop, after another break, or with nothing before it. */
  get endsHere(): boolean {
    return this.length === 0 || this.brokenAt === this.length || ENDED.test(this.tail)
  }

  /** A line break inside a sentence is a space. */
  break(): void {
    this.add(' ')
    this.brokenAt = this.length
  }

  /** The paragraph, or null where nothing was written; the line is empty after it. */
  close(tag: string): Block | null {
    const text = this.parts.join('').trimEnd()
    const links = this.links.flatMap(({ url, start, end }) => {
      const from = text[start] === ' ' ? start + 1 : start
      const to = text[end - 1] === ' ' ? end - 1 : Math.min(end, text.length)
      return from < to ? [{ url, start: from, end: to }] : []
    })
    this.parts = []
    this.length = 0
    this.tail = ''
    this.brokenAt = -1
    this.links = []
    return text === '' ? null : { text, tag, links }
  }
}

const SPACE = /\s+/g
/** White space other than single blanks: most words have none, and need no copy. */
const UNEVEN = /[^\S ]|\s\s/
const TAIL = 8
const ENDED = /[.!?…:;。！？]["'”’»“)\]]{0,3} ?$/u
