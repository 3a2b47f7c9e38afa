import { findColumns } from './find-columns.ts'
import { linesOf, type PdfBlock, type PdfLine, runsOver } from './pdf-line.ts'
import type { Placed } from './run.ts'

/** The paragraphs of a page in reading order: column by column, each from top to bottom. */
export function layOut(runs: readonly Placed[]): readonly PdfBlock[] {
  const blocks: PdfBlock[] = []
  for (const column of findColumns(runs)) {
    const [first, ...rest] = paragraphsOf(linesOf(column))
    const before = blocks.at(-1)
    if (before !== undefined && first !== undefined && runsOver(before, first))
      blocks[blocks.length - 1] = joinTwo(before, first)
    else if (first !== undefined) blocks.push(first)
    blocks.push(...rest)
  }
  return blocks
}

function joinTwo(before: PdfBlock, next: PdfBlock): PdfBlock {
  const text = `${before.text}\n${next.text}`
  return { ...before, text, lines: [...before.lines, ...next.lines], bottom: next.bottom }
}

function paragraphsOf(lines: readonly PdfLine[]): readonly PdfBlock[] {
  const right = Math.max(...lines.map((line) => line.right), 0)
  const left = Math.min(...lines.map((line) => line.left))
  const leading = usualLeading(lines)
  const blocks: PdfLine[][] = []
  for (const line of lines) {
    const open = blocks.at(-1)
    const before = open?.at(-1)
    if (before === undefined || parts(before, line, { left, right, leading })) blocks.push([line])
    else open!.push(line)
  }
  return blocks.map(blockOf)
}

/** The middle of the distances between base lines; of single lines what type setters take. */
function usualLeading(lines: readonly PdfLine[]): number {
  const gaps: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const gap = lines[i - 1]!.base - lines[i]!.base
    if (gap > 0 && gap < lines[i]!.size * WIDEST_LEADING) gaps.push(gap)
  }
  gaps.sort((a, b) => a - b)
  return gaps[gaps.length >> 1] ?? (lines[0]?.size ?? 12) * LEADING
}

/** Of the letters' size: lines further apart are not of one paragraph. */
const WIDEST_LEADING = 2.2
/** Of the letters' size: the distance between lines that type setters take. */
const LEADING = 1.2
/** Of the usual distance between lines. */
const PARAGRAPH_GAP = 1.3
/** Of the letters' size: other sizes are headings, captions, notes. */
const SAME_SIZE = 0.12
/** Of the letters' size. */
const INDENT = 0.8
/** Of the column's width: a line that ends earlier, after a stop, ends its paragraph. */
const FULL = 0.85

function parts(
  before: PdfLine,
  line: PdfLine,
  { left, right, leading }: { readonly left: number; readonly right: number; readonly leading: number },
): boolean {
  const gap = before.base - line.base
  // Large letters stand further apart than the column's own.
  if (gap > Math.max(leading, line.size * LEADING) * PARAGRAPH_GAP) return true
  if (Math.abs(before.size - line.size) > line.size * SAME_SIZE) return true
  if (LISTED.test(line.text)) return true
  const early = before.right < left + (right - left) * FULL
  if (early && ENDED.test(before.text)) return true
  const indented = line.left - left > line.size * INDENT && before.left - left < before.size * INDENT
  return indented && (ENDED.test(before.text) || early)
}

const LISTED = /^(?:[-*•–—▪●■◦‣] |\(?\d{1,3}[.)] |\(?[a-z][.)] )/u
const ENDED = /[.!?…:;。！？]["'”’»“)\]]{0,3}$/u

function blockOf(lines: readonly PdfLine[]): PdfBlock {
  return {
    text: lines.map(({ text }) => text).join('\n'),
    lines: lines.map(({ text }) => text),
    size: lines[0]!.size,
    top: lines[0]!.base,
    bottom: lines.at(-1)!.base,
  }
}
