import { readZip } from '../archive/open-zip.ts'
import { type Draft, draftOf, noteOf } from '../draft.ts'
import { Unreadable } from '../unreadable.ts'
import { Paper } from './paper.ts'
import { EMPTY_PROPERTIES, noteProperties, readProperties } from './properties.ts'
import { walkXml } from './walk-xml.ts'

/** The draft of an OpenDocument text (ODT). Scripts, pictures and linked files are not looked at. Throws Unreadable. */
export async function readOdt(bytes: Uint8Array): Promise<Draft> {
  const files = await readZip(bytes, { wanted: (path) => WANTED.has(path), mostBytes: MOST_XML })
  const content = files.get('content.xml')
  if (content === undefined) {
    throw new Unreadable('odt-no-text', 'holds no content.xml; an OpenDocument text was expected')
  }
  const body = new Body()
  walkXml(content, body)
  const meta = files.get('meta.xml')
  const properties = meta === undefined ? EMPTY_PROPERTIES : readProperties(meta)
  return {
    ...draftOf(''),
    ...body.done(),
    title: properties.title ?? body.title,
    byline: properties.author,
    language: properties.language,
    notes: [
      ...noteProperties(properties),
      ...(body.struck ? [noteOf('office-struck-out', 'Words struck out with changes tracked were left out.')] : []),
    ],
  }
}

const WANTED: ReadonlySet<string> = new Set(['content.xml', 'meta.xml'])
/** Bytes of XML that one file may unpack to; a book has some twenty million. */
const MOST_XML = 100 * 1024 * 1024

class Body {
  title: string | null = null
  struck = false
  private readonly paper = new Paper()
  private readonly notes: string[] = []
  /** Words of the footnote that is open; null outside of one. */
  private note: string | null = null
  private passed = 0
  private paragraphs = 0
  private cells = 0
  private heading = false

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (PASSED.has(name)) this.passed++
    if (name === 'text:tracked-changes') this.struck = true
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.paragraphs++
        this.heading = name === 'text:h' && attributes['text:outline-level'] === '1'
        if (this.cells > 0) this.add(' ')
        break
      case 'text:note-body':
        this.note = ''
        break
      case 'text:s':
      case 'text:tab':
      case 'text:line-break':
        this.add(' ')
        break
      case 'text:soft-page-break':
        this.paper.breakPage()
        break
      case 'text:a':
        this.paper.openLink(/^https?:/i.test(attributes['xlink:href'] ?? '') ? attributes['xlink:href']! : '')
        break
      case 'table:table-cell':
        this.cells++
        break
    }
  }

  readonly text = (text: string): void => {
    if (this.paragraphs > 0) this.add(text)
  }

  readonly close = (name: string): void => {
    if (PASSED.has(name)) this.passed--
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.paragraphs--
        if (this.cells === 0 && this.note === null) this.closeParagraph()
        break
      case 'text:note-body':
        if (this.note !== null) this.notes.push(this.note)
        this.note = null
        break
      case 'text:a':
        this.paper.closeLink()
        break
      case 'table:table-cell':
        this.cells--
        break
      case 'table:table-row':
        if (this.cells === 0) this.closeParagraph()
        break
    }
  }

  done(): Pick<Draft, 'text' | 'links' | 'pages'> {
    for (const note of this.notes) {
      this.paper.close()
      this.paper.add(note)
    }
    return this.paper.done()
  }

  private add(words: string): void {
    if (this.passed > 0) return
    if (this.note !== null) this.note += words
    else this.paper.add(words)
  }

  private closeParagraph(): void {
    const words = this.paper.close()
    if (words !== null && this.heading && this.title === null) this.title = words
    this.heading = false
  }
}

const PASSED: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note-citation',
  'office:forms',
])
