import { textWidth, wrapTo } from '../terminal/text-width.ts'

/** The first line begins with `lead`, the others as far in. */
export function hang(lead: string, text: string, room: number): readonly string[] {
  const indent = textWidth(lead)
  return wrapTo(text, room - indent).map((line, index) => (index === 0 ? lead : ' '.repeat(indent)) + line)
}

/** Words in quotation marks, unless they bring their own. */
export function quoted(words: string): string {
  const text = words.replace(/\s+/gu, ' ').trim()
  return /^["“”«»„「『‘']/u.test(text) ? text : `“${text}”`
}
