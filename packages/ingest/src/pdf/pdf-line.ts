import type { Placed } from './run.ts'

/** One line of a column. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  /** Size of its letters, in points. */
  readonly size: number
}

/** One paragraph of a page, its lines joined. */
export interface PdfBlock {
  readonly text: string
  /** Size of its letters, in points. */
  readonly size: number
  /** Its lines as set. */
  readonly lines: readonly string[]
  /** Base line of its first and its last line. */
  readonly top: number
  readonly bottom: number
}

/** The lines of runs, from top to bottom: runs on one base line, from left to right, a gap between them a space. */
export function linesOf(runs: readonly Placed[]): readonly PdfLine[] {
  const rows: Placed[][] = []
  for (const run of [...runs].sort((a, b) => b.base - a.base || a.left - b.left)) {
    const row = rows.at(-1)
    if (row !== undefined && Math.abs(row[0]!.base - run.base) < Math.min(row[0]!.size, run.size) * SAME_BASE)
      row.push(run)
    else rows.push([run])
  }
  return rows.map(lineOf)
}

/** Of the letters' size: raised and lowered signs stay on their line. */
const SAME_BASE = 0.45
/** Of the letters' size: less than this is the spacing of letters. */
const GAP = 0.18

function lineOf(row: readonly Placed[]): PdfLine {
  const runs = [...row].sort((a, b) => a.left - b.left)
  let text = ''
  let right = runs[0]!.left
  for (const run of runs) {
    const gap = run.left - right > run.size * GAP
    if (gap && text !== '' && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' '
    text += run.text
    right = Math.max(right, run.right)
  }
  const size = Math.max(...runs.filter(({ text: words }) => /[\p{L}\d]/u.test(words)).map((run) => run.size), 0)
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: runs[0]!.left,
    right,
    base: runs[0]!.base,
    size: size || runs[0]!.size,
  }
}

/** Whether a paragraph goes on in the next column or page: it has not ended, and that begins in the middle of a sentence. */
export function runsOver(before: PdfBlock, next: PdfBlock): boolean {
  const ended = /[.!?…:]["'”’»“)\]]{0,3}$/u.test(before.text)
  return !ended && /^[\p{Ll}\d("“„«]/u.test(next.text) && before.size === next.size
}
