import { languageOf } from '../languages/index.ts'
import type { Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'

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
  const { confirms, corrects, retracts, negates, negatesAfter } = languageOf(document.language).notices
  const read = (text: string, where: Notice['in']): Notice[] => {
    const find = (says: Notice['says'], patterns: readonly RegExp[]) =>
      patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map((match): Notice => {
          const words = match[0].trim()
          const start = match.index + match[0].indexOf(words)
          return { says, in: where, start, end: start + words.length, words }
        }),
      )
    const confirmed = find('confirms', confirms).filter(({ start, end }) => {
      const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)]
      return !negates.test(before) && !(negatesAfter?.test(after) ?? false)
    })
    return dropOverlaps([...confirmed, ...find('retracts', retracts), ...find('corrects', corrects)])
  }
  return [...read(document.title ?? '', 'title'), ...read(document.text, 'text')]
}

/** Code units looked at on either side for a word that turns the meaning round. */
const REACH = 70

/** Of places that overlap the first that was found: a retraction tells more than a correction. */
function dropOverlaps(notices: readonly Notice[]): Notice[] {
  const kept: Notice[] = []
  for (const notice of notices)
    if (!kept.some((other) => notice.start < other.end && other.start < notice.end)) kept.push(notice)
  return kept.sort((a, b) => a.start - b.start)
}
