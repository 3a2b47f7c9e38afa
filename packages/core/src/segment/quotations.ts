import type { Id } from '../model/id.ts'
import type { Quotation } from '../model/quotation.ts'
import { findParagraphs, trimSpan } from '../text/paragraphs.ts'
import { CLOSERS, findMarks, isSingle, type Mark } from './marks.ts'

/**
 * Every quotation of a text in order of its start, those inside others with their depth. One that opens again at the head of
 * the next paragraph, as English does, is one quotation with a part for each paragraph. One that nothing closes ends with
 * its paragraph.
 */
export function findQuotations(doc: { readonly id: Id; readonly text: string }): Quotation[] {
  const { text } = doc
  const paragraphs = findParagraphs(text)
  const marks = paragraphs.map((paragraph, index) => {
    const next = paragraphs[index + 1]
    return findMarks(text, paragraph, next !== undefined && isSingle(text.charAt(next.start)))
  })
  const found: Open[] = []
  let open: Open[] = []
  paragraphs.forEach((paragraph, index) => {
    const own = marks[index]!
    const reopened = countReopened(open, own, paragraph.start)
    if (reopened === 0 && !closesSoon(open[0], marks.slice(index, index + PARAGRAPHS_UNTIL_CLOSED))) open = []
    open = open.slice(0, Math.max(reopened, 1))
    for (const quotation of open) {
      quotation.parts.push({ start: own[reopened - 1]?.end ?? paragraph.start, end: paragraph.end })
      quotation.end = paragraph.end
    }
    for (const mark of own.slice(reopened)) readMark(mark, { open, found, paragraphEnd: paragraph.end })
    for (const quotation of open) shareEnd(quotation)
  })
  return found
    .map((quotation) => toRecord(doc, quotation))
    .filter((quotation) => quotation.parts.length > 0)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((quotation, index) => ({ ...quotation, index }))
}

/** A quotation while it is read: its end is that of its paragraph until a mark closes it. */
interface Open {
  readonly sign: string
  readonly start: number
  readonly depth: number
  readonly parts: { start: number; end: number }[]
  end: number
  /** The closing mark of the last quotation of the same style inside it: in Russian it may close both. */
  inner: Mark | null
}

/** Nobody nests deeper; a run of opening marks must not make the search slow. */
const DEEPEST = 6

/** A quotation that is not opened again must be closed within so many paragraphs, or it ended with its first. */
const PARAGRAPHS_UNTIL_CLOSED = 4

/** Of the quotations still open, how many the first marks of the paragraph open again, from the outermost. */
function countReopened(open: readonly Open[], own: readonly Mark[], start: number): number {
  let count = 0
  while (count < open.length && own[count]?.sign === open[count]!.sign && own[count]!.start === start + count)
    count += 1
  return count
}

/** Whether the next mark of its style closes the quotation, rather than opening another. */
function closesSoon(quotation: Open | undefined, paragraphs: readonly (readonly Mark[])[]): boolean {
  if (quotation === undefined) return false
  const closers = CLOSERS[quotation.sign]!
  for (const marks of paragraphs) {
    for (const mark of marks) {
      if (mark.sign !== quotation.sign && !closers.includes(mark.sign)) continue
      return closers.includes(mark.sign) && mark.freeAfter && !mark.freeBefore
    }
  }
  return false
}

/** Closes what the mark closes, or opens a quotation with it. */
function readMark(
  mark: Mark,
  { open, found, paragraphEnd }: { open: Open[]; found: Open[]; paragraphEnd: number },
): void {
  const at = open.findLastIndex((quotation) => closes(mark, quotation))
  const quotation = open[at]
  if (quotation !== undefined) {
    for (const inside of open.splice(at)) endAt(inside, mark.start, inside === quotation ? mark.end : mark.start)
    const holder = open.at(-1)
    if (holder !== undefined && holder.sign === quotation.sign) holder.inner = mark
    return
  }
  if (!mayOpen(mark) || open.length >= DEEPEST) return
  // A straight mark that opens while one is open: the writer forgot to close the first.
  const same = SAME_OPENS_AND_CLOSES.includes(mark.sign) ? open.findIndex(({ sign }) => sign === mark.sign) : -1
  if (same >= 0) for (const unclosed of open.splice(same)) endAt(unclosed, mark.start, mark.start)
  const opened: Open = {
    sign: mark.sign,
    start: mark.start,
    depth: open.length,
    parts: [{ start: mark.end, end: paragraphEnd }],
    end: paragraphEnd,
    inner: null,
  }
  open.push(opened)
  found.push(opened)
}

const SAME_OPENS_AND_CLOSES = '"\'”'
const ONLY_CLOSES = '›」』’'

function closes(mark: Mark, quotation: Open): boolean {
  // “ that stands where it can only close, as some keyboards have it.
  if (mark.sign === quotation.sign && mark.sign === '“') return mark.freeAfter && !mark.freeBefore
  if (!CLOSERS[quotation.sign]!.includes(mark.sign)) return false
  return !SAME_OPENS_AND_CLOSES.includes(mark.sign) || mark.freeAfter || !mark.freeBefore
}

function mayOpen(mark: Mark): boolean {
  if (mark.sign === '“' || mark.sign === '”' || mark.sign === '»') return mark.freeBefore && !mark.freeAfter
  return !ONLY_CLOSES.includes(mark.sign) && !mark.freeAfter
}

function endAt(quotation: Open, wordsEnd: number, end: number): void {
  quotation.parts.at(-1)!.end = wordsEnd
  quotation.end = end
}

/** One » may close two quotations: the outer one then ends with the inner one, until a mark of its own says otherwise. */
function shareEnd(quotation: Open): void {
  if (quotation.inner !== null) endAt(quotation, quotation.inner.start, quotation.inner.end)
}

function toRecord(doc: { readonly id: Id; readonly text: string }, quotation: Open): Quotation {
  return {
    kind: 'quotation',
    document: doc.id,
    index: 0,
    start: quotation.start,
    end: quotation.end,
    parts: quotation.parts
      .map((part) => trimSpan(doc.text, part.start, part.end))
      .filter((part) => part.end > part.start),
    depth: quotation.depth,
  }
}
