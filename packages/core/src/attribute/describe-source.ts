import type { NamedSource } from '../model/claim.ts'

/**
 * The words that name a source for a reader: as printed, with whom they stand for where they alone do not tell.
 *
 * @example describeSource(source) // "she (Larysa Kotyk)", "the agency (Central Information Bureau)", "a senior official"
 */
export function describeSource({ text, name, unnamed }: NamedSource): string {
  const words = text.replace(/\s+/gu, ' ')
  const isShort = words.length <= LONGEST_STANDING_IN
  const tellsMore = !words.includes(name) && !name.includes(words)
  return isShort && tellsMore && (!unnamed || !words.includes(' ')) ? `${words} (${name})` : words
}

/** Characters: longer words than "the defence ministry" stand for nobody else. */
const LONGEST_STANDING_IN = 20
