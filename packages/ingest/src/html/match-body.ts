import type { Block } from './block.ts'

/**
 * The blocks between the first and the last that the article's text in the page's data holds too. Blocks before and
 * after them are the page's, not the article's. All blocks where the two texts do not agree, and the tail where the data
 * gives the beginning only.
 */
export function cutToBody(blocks: readonly Block[], body: string): readonly Block[] {
  const known = shingles(body)
  if (known.size < FEWEST_SHINGLES) return blocks
  const found = new Set<string>()
  const inBody = blocks.map(({ text }) => {
    const own = [...shingles(text)]
    const hits = own.filter((shingle) => known.has(shingle))
    for (const hit of hits) found.add(hit)
    return own.length > 0 && hits.length >= own.length * MOST
  })
  if (found.size < known.size * AGREES) return blocks
  const first = inBody.indexOf(true)
  const last = inBody.lastIndexOf(true)
  const afterLength = blocks.slice(last + 1).reduce((sum, { text }) => sum + text.length, 0)
  const isWhole = !/(?:…|\.\.\.)\s*$/.test(body) && afterLength < body.length * MOST_AFTER
  return isWhole ? blocks.slice(first, last + 1) : blocks.slice(first)
}

/** A text of fewer words is a summary at best. */
const FEWEST_SHINGLES = 60
/** Share of a block's shingles that must be in the data for the block to be the article's. */
const MOST = 0.6
/** Share of the data's shingles that must be on the page for the two to be one text. */
const AGREES = 0.7
/** More text than this share of the data's after the last known block: the data gave the beginning only. */
const MOST_AFTER = 0.25

/** Runs of three words, so that short blocks have some. */
function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (let i = 0; i + 2 < words.length; i++) found.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`)
  return found
}
