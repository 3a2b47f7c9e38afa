/** Words between quotation marks; those that bring their own are left as they are. */
export function quoted(words: string): string {
  const text = words.replace(/\s+/gu, ' ').trim()
  return /^["“”«»„「『‘']/u.test(text) ? text : `“${text}”`
}
