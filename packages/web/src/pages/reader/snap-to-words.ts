/** Letters of scripts that put blanks between words, and digits: a hand that drags rarely stops at the edge of one. */
const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u

/** A span widened to the edges of the words that it cuts; others, as in Korean and Chinese, stay as they were dragged. */
export function snapToWords(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  let [from, to] = [start, end]
  while (from > 0 && isLetter(text, from - 1) && isLetter(text, from)) from--
  while (to < text.length && isLetter(text, to - 1) && isLetter(text, to)) to++
  return { start: from, end: to }
}

function isLetter(text: string, at: number): boolean {
  return LETTER.test(text[at] ?? '')
}
