import { languageOf } from '../languages/index.ts'
import type { NoticeWords } from '../languages/language.ts'
import type { Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import { findLines } from '../text/paragraphs.ts'

/** Words by which a document says something of reports: that one was confirmed, corrects an earlier one, or takes it back. */
export interface Notice extends Span {
  readonly says: 'confirms' | 'corrects' | 'retracts'
  /** Where they stand: offsets count in the text, or in the title. */
  readonly in: 'text' | 'title'
  readonly words: string
}

/**
 * Every such place of a document, in order of the text, those of the title first. "Could not be independently confirmed" is
 * none. Empty where it says nothing of the kind.
 *
 * @example findNotices(doc)[0] // { says: 'corrects', in: 'title', words: 'CORRECTS', … }
 */
export function findNotices(document: Pick<Document, 'title' | 'text' | 'language'>): Notice[] {
  const words = languageOf(document.language).notices
  const title = document.title === null ? [] : findIn(document.title, 'title', words)
  return [...title, ...findIn(document.text, 'text', words)]
}

/** Line by line: no such words reach over the end of one, and few lines hold a hint of them. */
function findIn(text: string, where: Notice['in'], words: NoticeWords): Notice[] {
  const notices: Notice[] = []
  for (const { start, end } of findLines(text)) {
    const line = text.slice(start, end)
    const lower = line.toLowerCase()
    if (words.hints.some((hint) => lower.includes(hint)))
      notices.push(
        ...findInLine(line, words).map((each) => ({
          ...each,
          in: where,
          start: each.start + start,
          end: each.end + start,
        })),
      )
  }
  return notices
}

function findInLine(
  line: string,
  { confirms, corrects, retracts, negates, negatesAfter }: NoticeWords,
): Omit<Notice, 'in'>[] {
  const find = (says: Notice['says'], patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) =>
      [...line.matchAll(pattern)].map((match) => {
        const words = match[0].trim()
        const start = match.index + match[0].indexOf(words)
        return { says, start, end: start + words.length, words }
      }),
    )
  const confirmed = find('confirms', confirms).filter(({ start, end }) => {
    const [before, after] = [line.slice(Math.max(0, start - REACH), start), line.slice(end, end + REACH)]
    return !negates.test(before) && !(negatesAfter?.test(after) ?? false)
  })
  return dropOverlaps([...confirmed, ...find('retracts', retracts), ...find('corrects', corrects)])
}

/** Code units looked at on either side for a word that turns the meaning round. */
const REACH = 70

/** Of places that overlap the first that was found: a retraction tells more than a correction. */
function dropOverlaps<T extends Span>(notices: readonly T[]): T[] {
  const kept: T[] = []
  for (const notice of notices)
    if (!kept.some((other) => notice.start < other.end && other.start < notice.end)) kept.push(notice)
  return kept.sort((a, b) => a.start - b.start)
}
