/**
 * Words of a claim between quotation marks at the end of a sentence, with what follows them, and one full stop in all.
 *
 * @example quoteWords('He wants breakfast.') // '“He wants breakfast.”'
 */
export function quoteWords(exact: string, tail = ''): string {
  const words = tidyWords(exact)
  if (tail !== '') return `“${words.replace(/(?<!\.)\.$/u, '')}” ${tail}.`
  return /[.?!…]$/u.test(words) ? `“${words}”` : `“${words}”.`
}

/** White space of a page means nothing in a sentence, and the quotation marks are ours; the words stay. */
export function tidyWords(exact: string): string {
  return exact
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[“”„«»"]+|[,;:“”„«»"]+$/gu, '')
}
