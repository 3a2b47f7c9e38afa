import type { Stretch } from './choose-words.ts'

const NAME = 'chosen-words'
/** Free pixels kept above and below words that are brought into sight. */
const AIR_PX = 12

/** Lights words of a document's text without touching its marks; null takes the light away. */
export function lightWords(stretch: Stretch | null): void {
  const range = stretch && rangeOf(stretch)
  if (range === null) CSS.highlights.delete(NAME)
  else CSS.highlights.set(NAME, new Highlight(range))
}

/** Brings words into sight between the head of the page and what lies at its foot. */
export function bringIntoSight(stretch: Stretch, below: HTMLElement): void {
  const box = rangeOf(stretch)?.getBoundingClientRect()
  if (!box) return
  const top = (document.querySelector('.head')?.getBoundingClientRect().bottom ?? 0) + AIR_PX
  const bottom = window.innerHeight - below.getBoundingClientRect().height - AIR_PX
  if (box.top < top || box.bottom > bottom) window.scrollBy(0, box.top - top)
}

function rangeOf({ start, end }: Stretch): Range | null {
  const pieces = [...document.querySelectorAll<HTMLElement>('.marked [data-start]')]
  const [from, to] = [pointAt(pieces, start), pointAt(pieces, end)]
  if (from === null || to === null) return null
  const range = new Range()
  range.setStart(...from)
  range.setEnd(...to)
  return range
}

function pointAt(pieces: readonly HTMLElement[], at: number): [Node, number] | null {
  for (const piece of pieces) {
    const within = at - Number(piece.dataset.start)
    const node = piece.firstChild
    if (node && within >= 0 && within <= (node.textContent?.length ?? 0)) return [node, within]
  }
  return null
}
