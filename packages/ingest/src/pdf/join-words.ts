/**
 * How the lines of paragraphs are joined: a word broken by a hyphen at a line's end is made whole, unless the text
 * writes it with the hyphen elsewhere. The paragraphs tell which words the text has.
 */
export function joinWords(paragraphs: readonly string[]): (paragraph: string) => string {
  const hyphened = new Set<string>()
  for (const paragraph of paragraphs) {
    for (const [word] of paragraph.matchAll(/\p{L}+(?:-\p{L}+)+/gu)) hyphened.add(word.toLowerCase())
  }
  return (paragraph) => {
    let joined = ''
    for (const line of paragraph.split('\n')) joined = joined === '' ? line : joinTwo(joined, line, hyphened)
    return joined.replaceAll('\u00ad', '')
  }
}

function joinTwo(before: string, line: string, hyphened: ReadonlySet<string>): string {
  const head = /(\p{L}+)[-\u2010\u00ad]$/u.exec(before)?.[1]
  const tail = /^\p{L}+/u.exec(line)?.[0]
  if (head !== undefined && tail !== undefined) {
    const soft = before.endsWith('\u00ad')
    const compound = COMPOUND.test(head) || hyphened.has(`${head}-${tail}`.toLowerCase())
    const kept = !soft && (compound || !/^\p{Ll}/u.test(tail))
    return kept ? before + line : before.slice(0, -1) + line
  }
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]$/u
  return wide.test(before) && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line)
    ? before + line
    : `${before} ${line}`
}

/** Words that in English stand before a hyphen more often than they are the first syllable of another. */
const COMPOUND =
  /^(?:well|self|ex|so|half|two|three|four|five|six|long|short|high|low|mid|vice|then|cross|anti|pro|non)$/i
