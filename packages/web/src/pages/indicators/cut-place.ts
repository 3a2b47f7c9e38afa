interface Span {
  /** Code units of the text. */
  readonly start: number
  readonly end: number
}

/** Letters shown on each side of the place, so that a caret under it fits a narrow window. */
const AROUND = 24

/**
 * The line of a text around a place, cut so that a caret can be drawn under it: what stands before, at and after the place.
 * `fault` is empty where something is missing at the end.
 */
export function cutPlace(text: string, { start, end }: Span) {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', start)
  const to = next < 0 ? text.length : next
  const stop = Math.min(Math.max(end, start), to, start + AROUND)
  const before = text.slice(Math.max(from, start - AROUND), start)
  const after = text.slice(stop, Math.min(to, stop + AROUND))
  return {
    before: start - AROUND > from ? `…${before}` : before,
    fault: text.slice(start, stop),
    after: stop + AROUND < to ? `${after}…` : after,
  }
}
