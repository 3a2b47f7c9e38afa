/** Of the places where a name stands, the share behind "the" from which on it is no person's. */
const LEAST_SHARE = 0.3

/** A name of two to four words, with the article before it where there is one. */
const NAMED = /(?:(?<![\p{L}\p{N}])([Tt]he) )?((?:\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*){1,3})/gu

/**
 * Names that a document writes with an article, as English does of ships, papers and houses and never of persons: "the Sirocco
 * Grace", however often it is "the tanker Sirocco Grace" beside.
 *
 * @example findThings('Police boarded the Sirocco Grace. Sirocco Grace is 20 years old.') // Set { 'Sirocco Grace' }
 */
export function findThings(text: string): ReadonlySet<string> {
  const counts = new Map<string, { all: number; withArticle: number }>()
  for (const [, article, name] of text.matchAll(NAMED)) {
    const count = counts.get(name!) ?? { all: 0, withArticle: 0 }
    count.all++
    count.withArticle += Number(article !== undefined)
    counts.set(name!, count)
  }
  const things = [...counts].filter(([, { all, withArticle }]) => withArticle > 0 && withArticle >= LEAST_SHARE * all)
  return new Set(things.map(([name]) => name))
}
