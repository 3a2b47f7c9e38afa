import type { DocumentLink } from '@sayso/core'

/** One paragraph of a page, heading and list item included, white space made single. */
export interface Block {
  readonly text: string
  /** The block element that it stands in: p, h2, li, div. */
  readonly tag: string
  /** Links with offsets into this block's text; the address is empty where it leads nowhere or cannot be resolved. */
  readonly links: readonly { readonly url: string; readonly start: number; readonly end: number }[]
}

/** Share of the block's code units that are linked, between 0 and 1. */
export function linkShare({ text, links }: Block): number {
  return text.length === 0 ? 0 : links.reduce((sum, { start, end }) => sum + end - start, 0) / text.length
}

export function isHeading({ tag }: Block): boolean {
  return /^h[1-6]$/.test(tag)
}

/** The text of blocks, parted by a blank line, with the offsets of links moved along. */
export function joinBlocks(blocks: readonly Block[]): {
  readonly text: string
  readonly links: readonly DocumentLink[]
} {
  const links: DocumentLink[] = []
  let at = 0
  for (const block of blocks) {
    for (const { url, start, end } of block.links) {
      if (url !== '') links.push({ url, start: at + start, end: at + end })
    }
    at += block.text.length + PARAGRAPH.length
  }
  return { text: blocks.map(({ text }) => text).join(PARAGRAPH), links }
}

const PARAGRAPH = '\n\n'
