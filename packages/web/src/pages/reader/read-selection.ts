import type { Stretch } from './choose-words.ts'
import { snapToWords } from './snap-to-words.ts'

/** Where the words stand in the text that the reader marked with the mouse inside `root`; null where nothing is, only blanks, or what begins outside. */
export function readSelection(root: HTMLElement, text: string): Stretch | null {
  const selection = window.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer)) return null
  const from = offsetOf(range.startContainer, range.startOffset)
  // A triple click ends where the next paragraph begins, which for the last one is past the text.
  const to = root.contains(range.endContainer) ? offsetOf(range.endContainer, range.endOffset) : text.length
  if (from === null || to === null || to <= from) return null
  const words = text.slice(from, to)
  const trimmed = words.trim()
  if (trimmed === '') return null
  const dragged = from + (words.length - words.trimStart().length)
  return snapToWords(text, { start: dragged, end: dragged + trimmed.length })
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest<HTMLElement>('[data-start]')
  if (piece)
    return Number(piece.dataset.start) + (node instanceof Element ? (offset === 0 ? 0 : lengthOf(piece)) : offset)
  if (!element) return null
  const child = element.childNodes[offset]
  const next = child instanceof Element ? firstPiece(child) : null
  if (next) return Number(next.dataset.start)
  const last = [...element.querySelectorAll<HTMLElement>('[data-start]')].at(-1)
  return last ? Number(last.dataset.start) + lengthOf(last) : null
}

function firstPiece(element: Element): HTMLElement | null {
  return element.matches('[data-start]') ? (element as HTMLElement) : element.querySelector<HTMLElement>('[data-start]')
}

function lengthOf(piece: HTMLElement): number {
  return piece.textContent?.length ?? 0
}
