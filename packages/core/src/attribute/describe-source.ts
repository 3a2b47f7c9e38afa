import type { NamedSource } from '../model/claim.ts'

/**
 * The words that name a source for a reader: as printed, with whom they stand for where they alone do not tell, and without
 * what a comma sets off behind a name if it is long or a clause.
 *
 * @example describeSource(source) // "she (Larysa Kotyk)", "the agency (Central Information Bureau)", "a senior official"
 */
export function describeSource({ text, name, unnamed }: NamedSource): string {
  const words = text.replace(/\s+/gu, ' ')
  const isShort = words.length <= LONGEST_STANDING_IN
  const tellsMore = !holds(words, name) && !holds(name, words)
  if (isShort && tellsMore && (!unnamed || !words.includes(' '))) return `${words} (${name})`
  const end = words.indexOf(name) + name.length
  const isSetOff = end >= name.length && words[end] === ','
  return isSetOff && (words.length > LONGEST_NAME || CLAUSE.test(words.slice(end))) ? words.slice(0, end) : words
}

/** ", who was asked twice": it tells nothing of who that is that the name does not. */
const CLAUSE = /^, (?:(?:who|whom|whose|which)(?= )|котор\p{L}+|як(?:ий|а|е|і|ого|ої|ому|ій|их|им|ими) )/u

/** Whether some words hold others whole: "he" does not stand in "the minister". */
function holds(words: string, others: string): boolean {
  return ` ${words} `.includes(` ${others} `)
}

/** Characters: longer words than "the defence ministry" stand for nobody else. */
const LONGEST_STANDING_IN = 20
/** Characters: longer words tell something of the source, as in "the firm, which has had two people there since …". */
const LONGEST_NAME = 70
