import type { Span } from '../model/span.ts'

/**
 * The paragraphs of a text, in order, without the white space around them: what blank lines part. Empty for a blank text.
 *
 * @example findParagraphs('One.\n\nTwo.') // [{ start: 0, end: 4 }, { start: 6, end: 10 }]
 */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = []
  let start = -1
  let end = 0
  for (const line of findLines(text)) {
    if (line.start === line.end) {
      if (start >= 0) paragraphs.push({ start, end })
      start = -1
      continue
    }
    if (start < 0) start = line.start
    end = line.end
  }
  if (start >= 0) paragraphs.push({ start, end })
  return paragraphs
}

/** The lines between `start` and `end`, in order, each without the white space around it; a blank line is an empty span. */
export function findLines(text: string, start = 0, end = text.length): Span[] {
  const lines: Span[] = []
  for (let from = start; from <= end; ) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 || feed > end ? end : feed
    lines.push(trimSpan(text, from, to))
    from = to + 1
  }
  return lines
}

/** `[start, end)` without the white space at either side; where all is white, the empty span at `start`. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from += 1
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1
  return from === to ? { start, end: start } : { start: from, end: to }
}

/** Whether a UTF-16 code unit is white space, the zero-width space and the byte order mark included. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  return (
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    unit === 0x202f ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029
  )
}
