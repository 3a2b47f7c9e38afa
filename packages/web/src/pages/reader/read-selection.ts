/** Words that the reader marked with the mouse, with where they stand in the document's text. */
export interface Selected {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What is selected inside `root`; null where nothing is, or only blanks. */
export function readSelection(root: HTMLElement, text: string): Selected | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
  const from = offsetOf(range.startContainer, range.startOffset)
  const to = offsetOf(range.endContainer, range.endOffset)
  if (from === null || to === null || to <= from) return null
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const trimmed = words.trim()
  return trimmed === '' ? null : { start, end: start + trimmed.length, text: trimmed }
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest<HTMLElement>('[data-start]')
  if (piece) return Number(piece.dataset.start) + (node instanceof Element ? 0 : offset)
  // Between two pieces, as a double click leaves it: the next piece begins there.
  const next = node instanceof Element ? node.querySelectorAll<HTMLElement>('[data-start]')[offset] : null
  return next ? Number(next.dataset.start) : null
}
