/** Of the places where a name stands, the share behind "the" from which on it is no person's. */
const LEAST_SHARE = 0.3

/**
 * Whether the document writes a name with an article, as English does of ships, papers and houses and never of persons: "the Sirocco
 * Grace", however often it is "the tanker Sirocco Grace" beside.
 *
 * @example isThing('Sirocco Grace', 'Police boarded the Sirocco Grace. Sirocco Grace is 20 years old.') // true
 */
export function isThing(name: string, text: string): boolean {
  let all = 0
  let withArticle = 0
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    all++
    if (/(?:^|\P{L})the $/iu.test(text.slice(Math.max(0, at - 5), at))) withArticle++
  }
  return withArticle > 0 && withArticle >= LEAST_SHARE * all
}
