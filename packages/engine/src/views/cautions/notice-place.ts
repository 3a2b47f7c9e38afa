import type { Document, Notice } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { Words } from '../view-records.ts'

/** A shorter paragraph is a heading: what it says holds for the next. */
const HEADING_UNITS = 40
/** Code units quoted around a notice. */
const QUOTED_UNITS = 120

/** Whether a notice in a text stands in the paragraph of a claim. */
export function isNear(notice: Notice, { claim }: ClaimRecord, doc: Document): boolean {
  if (notice.in !== 'text') return false
  const { start, end } = paragraphOf(notice, doc.text)
  return claim.anchor.start < end && start < claim.anchor.end
}

/** The paragraph that a notice in a text stands in, with the next where it is a mere heading. */
export function paragraphOf(
  notice: Pick<Notice, 'start' | 'end'>,
  text: string,
): { readonly start: number; readonly end: number } {
  const before = text.lastIndexOf('\n\n', notice.start)
  const start = before < 0 ? 0 : before + 2
  const end = endOf(text, notice.end)
  return end - start >= HEADING_UNITS ? { start, end } : { start, end: endOf(text, end + 2) }
}

function endOf(text: string, from: number): number {
  const at = text.indexOf('\n\n', from)
  return at < 0 ? text.length : at
}

/** The words of a notice with a little of what follows, up to the end of its line. */
export function quoteNotice(notice: Notice, doc: Document): Words {
  const text = notice.in === 'title' ? (doc.title ?? '') : doc.text
  const lineStart = Math.max(text.lastIndexOf('\n', notice.start) + 1, text.lastIndexOf('. ', notice.start - 1) + 1)
  const from = Math.max(lineStart, notice.start - QUOTED_UNITS)
  const tail = text.slice(notice.end, notice.end + QUOTED_UNITS)
  const stop = /[.!?。]["”»]?(?=\s|$)|\n/u.exec(tail)
  return {
    text: `${text.slice(from, notice.end)}${stop === null ? tail : tail.slice(0, stop.index + 1)}`.trim(),
    language: doc.language,
    document: doc.id,
    publisher: doc.publisher,
    publishedOn: doc.publishedOn,
  }
}
