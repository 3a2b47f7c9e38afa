import type { DecodedAttribution } from './encoder/index.ts'

/** Behind a post, set off by commas: a name of two words or more. */
const APPOSITION = /^, (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}), (?=\S)/u
/** A post ends in small letters; a name does not. */
const POST = /(?:^|\s)\p{Ll}+$/u

/**
 * "According to the army's intelligence chief, Kyrylo Tarn, nearly 11,000 men": the name behind a post is the speaker's, no part of
 * what is said, and not nobody's.
 */
export function joinApposition(one: DecodedAttribution, text: string): DecodedAttribution {
  const [source, ...others] = one.source
  const [content, ...rest] = one.content
  if (source === undefined || others.length > 0 || content === undefined || content.start < source.end) return one
  if (!POST.test(text.slice(source.start, source.end))) return one
  const found = APPOSITION.exec(text.slice(source.end, content.end))
  if (found === null) return one
  const behind = source.end + found[0].length
  // The content begins with the name, or right behind it.
  if (content.start > behind) return one
  return {
    ...one,
    source: [{ start: source.start, end: source.end + ', '.length + found[1]!.length }],
    content: [{ start: behind, end: content.end }, ...rest],
    unnamed: false,
  }
}
