import { readZip } from '../archive/open-zip.ts'
import { type Draft, draftOf, noteOf } from '../draft.ts'
import { Unreadable } from '../unreadable.ts'
import { Paper } from './paper.ts'
import { EMPTY_PROPERTIES, noteProperties, readProperties } from './properties.ts'
import { walkXml } from './walk-xml.ts'

/**
 * The draft of a Word file (DOCX): its words with what was inserted and without what was struck out, then its
 * footnotes. Macros, pictures and linked files are not looked at. Throws Unreadable.
 */
export async function readDocx(bytes: Uint8Array): Promise<Draft> {
  const files = await readZip(bytes, { wanted: (path) => WANTED.has(path), mostBytes: MOST_XML })
  const body = files.get('word/document.xml')
  if (body === undefined) {
    const message = 'holds no word/document.xml; a Word file was expected. Save spreadsheets and slides as PDF'
    throw new Unreadable('docx-no-text', message)
  }
  const found = new Body(linksOf(files.get('word/_rels/document.xml.rels')))
  found.read(body)
  const footnotes = files.get('word/footnotes.xml')
  if (footnotes !== undefined) found.read(footnotes)
  const core = files.get('docProps/core.xml')
  const properties = core === undefined ? EMPTY_PROPERTIES : readProperties(core)
  const struck = found.struck
  return {
    ...draftOf(''),
    ...found.paper.done(),
    title: properties.title ?? found.title,
    byline: properties.author,
    language: properties.language,
    notes: [
      ...noteProperties(properties),
      ...(struck ? [noteOf('office-struck-out', 'Words struck out with changes tracked were left out.')] : []),
    ],
  }
}

const WANTED: ReadonlySet<string> = new Set([
  'word/document.xml',
  'word/footnotes.xml',
  'word/_rels/document.xml.rels',
  'docProps/core.xml',
])
/** Bytes of XML that one file may unpack to; a book has some twenty million. */
const MOST_XML = 100 * 1024 * 1024

/** Addresses by their number in the file; links to files on somebody's disk are left out. */
function linksOf(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const links = new Map<string, string>()
  if (bytes === undefined) return links
  walkXml(bytes, {
    open: (name, { Id, Target, TargetMode }) => {
      if (name === 'Relationship' && TargetMode === 'External' && Id && Target && /^https?:/i.test(Target)) {
        links.set(Id, Target)
      }
    },
  })
  return links
}

class Body {
  readonly paper = new Paper()
  title: string | null = null
  struck = false
  /** Elements around us whose words are not read. */
  private passed = 0
  private inText = false
  private style: string | null = null
  private cells = 0

  constructor(private readonly links: ReadonlyMap<string, string>) {}

  read(bytes: Uint8Array): void {
    walkXml(bytes, {
      open: (name, attributes) => this.open(name, attributes),
      text: (text) => {
        if (this.inText && this.passed === 0) this.paper.add(text)
      },
      close: (name) => this.close(name),
    })
    this.paper.close()
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (PASSED.has(name)) this.passed++
    if (name === 'w:del' || name === 'w:moveFrom') this.struck = true
    switch (name) {
      case 'w:p':
        if (this.cells === 0) this.closeParagraph()
        else this.paper.add(' ')
        break
      case 'w:pStyle':
        this.style = attributes['w:val'] ?? null
        break
      case 'w:t':
        this.inText = true
        break
      case 'w:tab':
      case 'w:br':
      case 'w:cr':
        if (this.passed === 0) this.paper.add(' ')
        if (attributes['w:type'] === 'page') this.paper.breakPage()
        break
      case 'w:noBreakHyphen':
        this.paper.add('-')
        break
      case 'w:lastRenderedPageBreak':
        this.paper.breakPage()
        break
      case 'w:hyperlink':
        this.paper.openLink(this.links.get(attributes['r:id'] ?? '') ?? '')
        break
      case 'w:tc':
        if (this.cells++ === 0) this.paper.add(' ')
        break
    }
  }

  private close(name: string): void {
    if (PASSED.has(name)) this.passed--
    if (name === 'w:t') this.inText = false
    else if (name === 'w:hyperlink') this.paper.closeLink()
    else if (name === 'w:tc') this.cells--
    // A row of a table is one paragraph.
    else if (name === 'w:tr' && this.cells === 0) this.closeParagraph()
    else if (name === 'w:p' && this.cells === 0) this.closeParagraph()
  }

  private closeParagraph(): void {
    const words = this.paper.close()
    if (words !== null && this.title === null && this.style !== null && TITLE.test(this.style)) this.title = words
    this.style = null
  }
}

/** Struck-out words, and what stands twice for old programs. */
const PASSED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'mc:Fallback'])
const TITLE = /^(?:title|titel|heading ?1|berschrift1|überschrift1|заголовок1|제목)$/i
