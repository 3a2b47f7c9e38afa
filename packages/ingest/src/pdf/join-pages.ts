import { joinWords } from './join-words.ts'
import { type PdfBlock, runsOver } from './pdf-line.ts'

interface Joined {
  readonly text: string
  /** Where each page starts in the text. */
  readonly starts: readonly number[]
  /** What is set largest at the head of the first page; null where nothing stands out. */
  readonly heading: string | null
  /** Blocks left out because they stand at the head or foot of page after page. */
  readonly runningLines: number
}

/**
 * The text of all pages: what stands at the head or foot of page after page is left out, words broken at line ends are
 * joined, and a paragraph that runs over a page goes on.
 */
export function joinPages(found: readonly (readonly PdfBlock[])[]): Joined {
  const pages = withoutRunningLines(found)
  const words = joinWords(pages.flatMap((blocks) => blocks.map(({ text }) => text)))
  const starts: number[] = []
  let text = ''
  let before: PdfBlock | null = null
  for (const blocks of pages) {
    for (const [index, block] of blocks.entries()) {
      const paragraph = words(block.text)
      const over = index === 0 && before !== null && runsOver(before, block)
      if (text !== '' && !over) text += '\n\n'
      else if (over) text = text.endsWith('-') ? text.slice(0, -1) : `${text} `
      if (index === 0) starts.push(text.length)
      text += paragraph
      before = block
    }
    // A page without words starts where the next one does, or at the end.
    if (blocks.length === 0) starts.push(text.length)
  }
  return { text, starts, heading: headingOf(pages[0] ?? []), runningLines: count(found) - count(pages) }
}

function count(pages: readonly (readonly PdfBlock[])[]): number {
  return pages.reduce((sum, blocks) => sum + blocks.length, 0)
}

/** Of the largest letters: what follows in the same size belongs to the heading. */
const SAME_SIZE = 0.05
/** Times the size of the page's usual letters. */
const STANDS_OUT = 1.15
const LONGEST_HEADING = 250

function headingOf(blocks: readonly PdfBlock[]): string | null {
  const head = blocks.slice(0, 6)
  if (head.length < 2) return null
  const sizes = blocks.flatMap(({ size, lines }) => lines.map(() => size)).sort((a, b) => a - b)
  const usual = sizes[sizes.length >> 1]!
  const largest = Math.max(...head.map(({ size }) => size))
  if (largest < usual * STANDS_OUT) return null
  const first = head.findIndex(({ size }) => size > largest * (1 - SAME_SIZE))
  const lines: string[] = []
  for (const block of head.slice(first)) {
    if (block.size <= largest * (1 - SAME_SIZE)) break
    lines.push(block.text.replaceAll('\n', ' '))
  }
  const heading = lines.join(' ')
  return heading.length <= LONGEST_HEADING ? heading : null
}

/** Share of the pages that a line must stand on to be a running line. */
const RUNNING = 0.5
const FEWEST_PAGES = 3
/** Blocks at each end of a page that may be running lines. */
const EDGE = 2
const LONGEST_RUNNING = 120

function withoutRunningLines(pages: readonly (readonly PdfBlock[])[]): readonly (readonly PdfBlock[])[] {
  const counts = new Map<string, number>()
  const edges = pages.map((blocks) => new Set(edgeOf(blocks)))
  for (const edge of edges) {
    for (const key of new Set([...edge].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return pages.map((blocks, page) =>
    blocks.filter((block) => {
      if (!edges[page]!.has(block)) return true
      if (PAGE_NUMBER.test(block.text)) return false
      return pages.length < FEWEST_PAGES || (counts.get(keyOf(block)) ?? 0) < pages.length * RUNNING
    }),
  )
}

const PAGE_NUMBER =
  /^(?:(?:page|seite|стр\.?|страница|сторінка|p\.)\s*)?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:\/|of|von|из|з)\s*\d{1,4})?(?:\s*쪽)?$/iu

/** The highest and the lowest blocks, whatever their place in the reading order. */
function edgeOf(blocks: readonly PdfBlock[]): readonly PdfBlock[] {
  const short = blocks.filter(({ text }) => text.length <= LONGEST_RUNNING)
  const highest = [...short].sort((a, b) => b.top - a.top).slice(0, EDGE)
  const lowest = [...short].sort((a, b) => a.bottom - b.bottom).slice(0, EDGE)
  return [...highest, ...lowest]
}

/** The same line on every page but for its numbers. */
function keyOf({ text }: PdfBlock): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase()
}
