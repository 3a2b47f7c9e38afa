/** Whether a short line names who wrote the text, in English, German, Russian, Ukrainian or Korean. */
export function isByline(line: string): boolean {
  return line.length <= LONGEST && (BY.test(line) || /^\p{Script=Hangul}.*\s기자$/u.test(line)) && !/[.!?]$/.test(line)
}

/** The names alone. */
export function withoutBy(byline: string): string {
  return byline.replace(BY, '')
}

/** No byline is longer, in UTF-16 code units. */
const LONGEST = 80
const BY = /^(?:[Bb]y|BY|[Vv]on|VON|[Аа]втор[иы]?|[Тт]екст)[\s:]+(?=\p{Lu})/u
