import type { DocumentLink } from '@sayso/core'

/** A document being written paragraph by paragraph, as office formats and PDFs come: words, links, pages. */
export class Paper {
  private readonly paragraphs: string[] = []
  private readonly links: DocumentLink[] = []
  private readonly pages: number[] = []
  private line = ''
  private opened: { readonly url: string; readonly start: number }[] = []
  /** Length of the paragraphs that are closed, with the blank lines after them. */
  private length = 0
  private wordsOnPage = false

  add(words: string): void {
    const single = words.replace(/\s+/g, ' ')
    if (/\S/.test(single)) this.wordsOnPage = true
    this.line += this.line === '' || this.line.endsWith(' ') ? single.trimStart() : single
  }

  openLink(url: string): void {
    this.opened.push({ url, start: this.length + this.line.length })
  }

  closeLink(): void {
    const link = this.opened.pop()
    const end = this.length + this.line.trimEnd().length
    if (link === undefined || link.url === '' || end <= link.start) return
    this.links.push({ url: link.url, start: link.start, end })
  }

  /** A page begins at the next word. */
  breakPage(): void {
    // Files mark one break twice: where it was asked for, and where it was last drawn.
    if (!this.wordsOnPage) return
    this.wordsOnPage = false
    this.pages.push(this.length + this.line.length)
  }

  /** Ends the paragraph; gives its words, or null where there were none. */
  close(): string | null {
    const text = this.line.trimEnd()
    this.line = ''
    this.opened = []
    if (text === '') return null
    this.paragraphs.push(text)
    this.length += text.length + PARTING.length
    return text
  }

  done(): { readonly text: string; readonly links: readonly DocumentLink[]; readonly pages: readonly number[] } {
    this.close()
    const text = this.paragraphs.join(PARTING)
    const pages = this.pages.length === 0 ? [] : [0, ...this.pages.map((start) => nextWord(text, start))]
    return { text, links: this.links.filter(({ end }) => end! <= text.length), pages }
  }
}

const PARTING = '\n\n'

/** Where the next word stands; at the end of the text, its end. */
function nextWord(text: string, from: number): number {
  const at = text.slice(from).search(/\S/)
  return at < 0 ? text.length : from + at
}
