import type { Note } from '@sayso/core'
import { extractImages } from 'unpdf'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { type MoreTime, readWords } from '../picture/read-words.ts'
import type { PdfBlock } from './pdf-line.ts'

/** The words of a page that is a picture, as paragraphs; null where it holds no picture of a page, or no words. */
export async function readScan(
  pdf: PDFDocumentProxy,
  page: number,
  moreTime: MoreTime,
): Promise<{ readonly blocks: readonly PdfBlock[]; readonly notes: readonly Note[] } | null> {
  const images = await extractImages(pdf, page).catch(() => [])
  const [largest] = [...images].sort((a, b) => b.width * b.height - a.width * a.height)
  if (largest === undefined || Math.min(largest.width, largest.height) < SMALLEST_PAGE) return null
  const { data, width, height, channels } = largest
  const raw = { width, height, channels }
  const found = await readWords({ data: Buffer.from(data.buffer, data.byteOffset, data.length), raw }, moreTime)
  if (found.text === '' && found.notes.length === 0) return null
  const paragraphs = found.text === '' ? [] : found.text.split('\n\n')
  const blocks = paragraphs.map((text, at) => ({ text, lines: [text], size: 12, top: -at, bottom: -at }))
  return { blocks, notes: found.notes.map((note) => ({ ...note, message: `Page ${page}: ${note.message}` })) }
}

/** Pixels: a page at 60 dots an inch. */
const SMALLEST_PAGE = 400
