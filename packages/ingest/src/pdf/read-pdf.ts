import type { Note } from '@sayso/core'
import { getResolvedPDFJS } from 'unpdf'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { type Draft, draftOf, noteOf } from '../draft.ts'
import { noteProperties } from '../office/properties.ts'
import type { MoreTime } from '../picture/read-words.ts'
import { Unreadable } from '../unreadable.ts'
import { joinPages } from './join-pages.ts'
import { layOut } from './lay-out.ts'
import type { PdfBlock } from './pdf-line.ts'
import { readScan } from './read-scan.ts'
import { cleanRuns, type Run } from './run.ts'

/**
 * The draft of a PDF: its text in reading order, with where each page starts. Scripts in it are not run and nothing that
 * it names is fetched. Throws Unreadable where it is locked, broken or has no text.
 */
export async function readPdf(bytes: Uint8Array, moreTime: MoreTime): Promise<Draft> {
  const pdf = await open(bytes)
  try {
    const count = Math.min(pdf.numPages, MOST_PAGES)
    const pages: (readonly PdfBlock[])[] = []
    const urls = new Set<string>()
    const notes: Note[] = []
    let scans = MOST_SCANS
    for (let number = 1; number <= count; number++) {
      const page = await readPage(pdf, number, { scans, moreTime })
      pages.push(page.blocks)
      notes.push(...page.notes)
      for (const url of page.urls) urls.add(url)
      if (page.scanned) scans--
    }
    const { text, starts, heading, runningLines } = joinPages(pages)
    const info = await infoOf(pdf)
    const rest = pdf.numPages - count
    const wordless = pages.filter((blocks) => blocks.length === 0).length
    return {
      ...draftOf(text),
      title: info.title ?? heading,
      byline: info.author,
      language: info.language,
      pages: starts,
      links: [...urls].map((url) => ({ url, start: null, end: null })),
      notes: [
        ...noteProperties(info),
        ...notes,
        ...(rest > 0 ? [noteOf('pdf-pages-left', `It has ${rest} pages more than the ${count} that are read.`)] : []),
        ...(runningLines > 0
          ? [
              noteOf(
                'pdf-running-lines',
                `${runningLines} lines at the head or foot of pages (titles, page numbers) left out.`,
              ),
            ]
          : []),
        ...(wordless > 0 ? [noteOf('pdf-pages-wordless', `${wordless} of ${count} pages hold no text.`)] : []),
      ],
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** The longest reports have some hundreds. */
const MOST_PAGES = 2000
/** Pages whose words are read from pictures; each takes some seconds. */
const MOST_SCANS = 30

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await getResolvedPDFJS()
  try {
    return await getDocument({
      data: bytes.slice(),
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: 0,
    }).promise
  } catch (error) {
    const { name, message } = error as Error
    if (name === 'PasswordException') {
      throw new Unreadable('pdf-locked', 'is locked by a password. Open it with a viewer and save it without one')
    }
    throw new Unreadable('pdf-broken', `is no PDF that can be read (${message.slice(0, 120)}). Fetch or save it again`)
  }
}

interface ReadPage {
  readonly blocks: readonly PdfBlock[]
  readonly urls: readonly string[]
  readonly notes: readonly Note[]
  /** Whether its words were read from a picture. */
  readonly scanned: boolean
}

/** One page; a broken one has no blocks and a note, for the others can be read. */
async function readPage(
  pdf: PDFDocumentProxy,
  number: number,
  { scans, moreTime }: { readonly scans: number; readonly moreTime: MoreTime },
): Promise<ReadPage> {
  try {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const blocks = layOut(cleanRuns(items as readonly Run[]))
    const scan = blocks.length === 0 && scans > 0 ? await readScan(pdf, number, moreTime) : null
    const urls = await linksOf(page)
    page.cleanup()
    return { blocks: scan?.blocks ?? blocks, urls, notes: scan?.notes ?? [], scanned: scan !== null }
  } catch (error) {
    const message = `Page ${number} cannot be read (${(error as Error).message.slice(0, 120)}).`
    return { blocks: [], urls: [], notes: [noteOf('pdf-page-broken', message)], scanned: false }
  }
}

async function linksOf(page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>): Promise<readonly string[]> {
  const annotations = (await page.getAnnotations().catch(() => [])) as readonly { readonly url?: unknown }[]
  return annotations.flatMap(({ url }) => (typeof url === 'string' && /^https?:/i.test(url) ? [url] : []))
}

interface Info {
  readonly title: string | null
  readonly author: string | null
  readonly language: string | null
  readonly changed: string | null
}

async function infoOf(pdf: PDFDocumentProxy): Promise<Info> {
  const found = await pdf.getMetadata().catch(() => null)
  const info = (found?.info ?? {}) as Readonly<Record<string, unknown>>
  const word = (name: string): string | null => {
    const value = info[name]
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  const title = word('Title')
  return {
    title: title !== null && !NO_TITLE.test(title) ? title : null,
    author: word('Author'),
    language: word('Language'),
    changed: isoOf(word('ModDate') ?? word('CreationDate')),
  }
}

/** What programs put where nobody gave a title: their own name, a file's name, an address. */
const NO_TITLE =
  /^(?:untitled|microsoft (?:word|powerpoint)|document\d*$|.*\.(?:docx?|odt|rtf|pdf|indd|html?|qxd|tex)$|https?:|about:)/i

/** `D:20271105103100+01'00'` as ISO 8601; null where it is no such date. */
function isoOf(date: string | null): string | null {
  const match = /^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(?:\d\d)?(Z|[+-]\d\d'?\d\d)?)?/.exec(date ?? '')
  if (!match) return null
  const [, year, month, day, hour, minute, zone] = match
  if (hour === undefined) return `${year}-${month}-${day}`
  return `${year}-${month}-${day}T${hour}:${minute}${(zone ?? '').replace("'", ':')}`
}
