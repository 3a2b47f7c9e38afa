import type { DecodedAttribution } from './encoder/index.ts'

/** A name of two words or more, set off by a comma behind. */
const NAME = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}), (?=\S)/u

/**
 * "According to the army's intelligence chief, Kyrylo Tarn, nearly 11,000 men": the name behind a post is the speaker's and no part of
 * what is said.
 */
export function joinApposition(one: DecodedAttribution, text: string): DecodedAttribution {
  const [source, ...others] = one.source
  const [content, ...rest] = one.content
  if (source === undefined || others.length > 0 || content === undefined) return one
  if (text.slice(source.end, content.start) !== ', ' || !/(?:^|\s)\p{Ll}+$/u.test(text.slice(source.start, source.end)))
    return one
  const name = NAME.exec(text.slice(content.start, content.end))
  if (name === null) return one
  return {
    ...one,
    source: [{ start: source.start, end: content.start + name[1]!.length }],
    content: [{ start: content.start + name[0].length, end: content.end }, ...rest],
    unnamed: false,
  }
}
