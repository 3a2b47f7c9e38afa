import { parsePublishedOn } from '../fields/published-on.ts'
import { type Block, isHeading, linkShare } from './block.ts'
import { BYLINE, CAPTION_LIKE, CLOCK, DATED, NOISE, OFFER, POINTER, TALK, TOPICS } from './lines.ts'

/**
 * The blocks that belong to the article: without labels, pointers and lists of links to other articles anywhere, without
 * title, byline and date before the first paragraph, and without offers, tags and lone headings after the last.
 */
export function trimBlocks(blocks: readonly Block[], title: string | null): readonly Block[] {
  const body = dropLinkLists(beforeTalk(blocks).filter((block) => !isNoise(block)))
  const first = body.findIndex(isProse)
  const last = body.findLastIndex((block) => isProse(block) && !isOffer(block))
  if (first < 0 || last < first) return body
  const head = body.slice(0, first).filter((block) => !isAbout(block, title))
  const tail = body.slice(last + 1).filter((block) => !isTail(block))
  return [...head, ...body.slice(first, last + 1), ...dropTrailingHeadings(tail)]
}

/** The blocks before the heading over the readers' comments; all where there is none after an article. */
function beforeTalk(blocks: readonly Block[]): readonly Block[] {
  let prose = 0
  const talk = blocks.findIndex((block) => {
    if (isProse(block)) prose += block.text.length
    return prose >= SHORTEST_ARTICLE && isHeading(block) && TALK.test(block.text)
  })
  return talk < 0 ? blocks : blocks.slice(0, talk)
}

/** Code units of running text before comments can come. */
const SHORTEST_ARTICLE = 400
/** Code units outside links from which a block is running text. */
const SHORTEST_PROSE = 60
/** A label, pointer or byline is no longer. */
const LONGEST_LABEL = 200
/** From this share of linked words a block is a link to somewhere else, not a sentence with a link in it. */
const MOSTLY_LINK = 0.8

function isProse(block: Block): boolean {
  return !isHeading(block) && block.text.length * (1 - linkShare(block)) >= SHORTEST_PROSE
}

function isNoise(block: Block): boolean {
  const { text } = block
  if (!/[\p{L}\p{N}]/u.test(text)) return true
  if (text.length > LONGEST_LABEL) return false
  if (NOISE.test(text) || CAPTION_LIKE.test(text)) return true
  return POINTER.test(text) && linkShare(block) >= 0.5
}

/** Drops runs of two or more blocks that are links alone, with the label before them. */
function dropLinkLists(blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = []
  for (let i = 0; i < blocks.length; ) {
    let end = i
    while (end < blocks.length && isLink(blocks[end]!)) end++
    if (end - i >= 2) {
      const label = kept.at(-1)
      if (label !== undefined && isLabel(label)) kept.pop()
      i = end
    } else kept.push(blocks[i++]!)
  }
  return kept
}

function isLink(block: Block): boolean {
  return block.text.length <= LONGEST_LABEL && linkShare(block) >= MOSTLY_LINK
}

/** A short line without a stop, as "Related links:". */
function isLabel(block: Block): boolean {
  return block.text.length <= 60 && (isHeading(block) || !/[.!?…]["'”’»]?$/.test(block.text))
}

/** Before the first paragraph: the title again, who wrote it, when, links to sections. */
function isAbout(block: Block, title: string | null): boolean {
  const { text, tag } = block
  if (tag === 'h1' || isLink(block)) return true
  if (title !== null && sameWords(text, title)) return true
  return (
    text.length <= LONGEST_LABEL &&
    (BYLINE.test(text) || DATED.test(text) || CLOCK.test(text) || parsePublishedOn(text) !== null)
  )
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const [short, long] = [words(a), words(b)].sort((x, y) => x.length - y.length) as [string, string]
  return short === long || (short.length > 20 && long.startsWith(short))
}

function isTail(block: Block): boolean {
  const { text } = block
  if (isLink(block) || isOffer(block) || TOPICS.test(text) || DATED.test(text)) return true
  return text.length <= LONGEST_LABEL && parsePublishedOn(text) !== null
}

/** No offer runs longer. */
const LONGEST_OFFER = 400

function isOffer({ text }: Block): boolean {
  return text.length <= LONGEST_OFFER && OFFER.test(text)
}

function dropTrailingHeadings(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => !isHeading(block))
  return blocks.slice(0, last + 1)
}
