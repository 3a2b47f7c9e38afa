import { languageCode } from '../languages/code.ts'
import type { Id } from '../model/id.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { matchDateline } from '../text/dateline.ts'
import { findLines, findParagraphs, trimSpan } from '../text/paragraphs.ts'
import { findEndings } from './endings.ts'

/**
 * Every sentence of a text, in order. A heading, an item of a list and a dateline are sentences of their own; a sentence
 * never crosses a paragraph.
 */
export function findSentences(doc: { readonly id: Id; readonly text: string; readonly language: string }): Sentence[] {
  const { text } = doc
  const language = languageCode(doc.language)
  const sentences: Sentence[] = []
  findParagraphs(text).forEach((span, paragraph) => {
    for (const block of findBlocks(text, span)) {
      const dateline = paragraph < PARAGRAPHS_WITH_DATELINE ? matchDateline(text, block.start) : null
      const from = dateline !== null && dateline.end < block.end ? dateline.end : block.start
      const ends = [from, ...findEndings(text, from, block.end, language), block.end]
      let start = block.start
      for (const end of ends) {
        for (const piece of splitLong(text, start, end)) {
          const { start: first, end: last } = trimSpan(text, piece.start, piece.end)
          if (first === last) continue
          sentences.push({
            kind: 'sentence',
            document: doc.id,
            index: sentences.length,
            paragraph,
            start: first,
            end: last,
          })
        }
        start = end
      }
    }
  })
  return sentences
}

/** A dateline stands before the first sentence, below a headline, a byline and a summary at most. */
const PARAGRAPHS_WITH_DATELINE = 6

/** The lines of a paragraph, those joined again that were only wrapped at a fixed width. */
function findBlocks(text: string, paragraph: Span): Span[] {
  const lines = findLines(text, paragraph.start, paragraph.end)
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  const blocks: Span[] = []
  lines.forEach((line, index) => {
    const last = blocks.at(-1)
    const before = lines[index - 1]
    if (last !== undefined && before !== undefined && isWrapped(text, { before, line, width })) {
      blocks[blocks.length - 1] = { start: last.start, end: line.end }
    } else blocks.push(line)
  })
  return blocks
}

/** The widths in code units at which mailers and typists wrap their lines. */
const NARROWEST_WRAP = 45
const WIDEST_WRAP = 130

const LIST_MARK = /^(?:[-–—•*·▲△▶■□◆◇●○]|\p{N}{1,3}[.)]|\(\p{N}{1,3}\))\s/u
const LOWER_CASE = /^\p{Ll}/u
const SENTENCE_OR_LEAD_END = /[.!?…:;。！？]["'”’»“)\]]*$/u

/** Whether a line goes on from the line before: its first word would not have fit there, or it begins in lower case. */
function isWrapped(text: string, { before, line, width }: { before: Span; line: Span; width: number }): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 40))
  if (LIST_MARK.test(head)) return false
  if (
    LOWER_CASE.test(head) &&
    !SENTENCE_OR_LEAD_END.test(text.slice(Math.max(before.start, before.end - 4), before.end))
  ) {
    return true
  }
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return false
  const firstWord = head.search(/\s|$/)
  return before.end - before.start + 1 + firstWord > width
}

/** Code units. No writer's sentence is as long; a table without marks is cut so that windows stay small. */
const LONGEST_SENTENCE = 4000

/** `[start, end)` in pieces of at most LONGEST_SENTENCE, cut at white space where there is some. */
function splitLong(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', from + LONGEST_SENTENCE)
    let to = space > from ? space : from + LONGEST_SENTENCE
    if (isLowSurrogate(text.charCodeAt(to))) to -= 1
    pieces.push({ start: from, end: to })
    from = to
  }
  pieces.push({ start: from, end })
  return pieces
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
