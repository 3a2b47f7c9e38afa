import type { Held, SaidWords } from './held.ts'

/** A place of a sentence where the words of claims stand as they are, and the claims whose words they are. */
export interface Verbatim {
  readonly start: number
  readonly end: number
  readonly said: readonly SaidWords[]
}

/** Shorter words stand in a sentence by chance. */
const LEAST_UNITS = 12

/** Where whole claims stand in a sentence word for word, the longest first; none overlaps another. */
export function findVerbatim(text: string, held: readonly Held[]): readonly Verbatim[] {
  const byWords = new Map<string, SaidWords[]>()
  for (const said of held.flatMap((each) => each.said)) {
    const words = fold(trim(said.text))
    byWords.set(words, [...(byWords.get(words) ?? []), said])
  }
  const folded = fold(text)
  const found: Verbatim[] = []
  for (const words of [...byWords.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    if (words.length < LEAST_UNITS && words !== fold(trim(text))) continue
    for (let start = folded.indexOf(words); start >= 0; start = folded.indexOf(words, start + 1)) {
      const end = start + words.length
      if (found.some((other) => start < other.end && other.start < end)) continue
      if (!isWhole(text, start, end)) continue
      found.push({ start, end, said: byWords.get(words)! })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "hold" does not stand in "household". */
function isWhole(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end))
}

/** A claim may begin a sentence, and then has a capital. Places stay: letters that change their length keep their case. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

/** A claim ends where its sentence does, and may be a quotation; a sentence of a briefing has marks of its own. */
function trim(words: string): string {
  return words.trim().replace(/^[“”„«»"\s]+|[.,;:“”„«»"\s]+$/gu, '')
}

const QUOTED = /[“„«"]([^“”„«»"]{1,4000})[”“»"]/gu

/** What stands between quotation marks and is no part of any claim's words. */
export function findFalseQuotes(text: string, held: readonly Held[]): readonly { start: number; end: number }[] {
  const said = held.flatMap((each) => each.said).map((each) => squeeze(each.text))
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const words = squeeze(match[1]!)
      .replace(/^[….]+|[….,;:]+$/gu, '')
      .trim()
    const known = words === '' || said.some((each) => each.includes(words))
    return known ? [] : [{ start: match.index, end: match.index + match[0].length }]
  })
}

/** Quotation marks within a quotation are written in several ways; white space too. */
function squeeze(words: string): string {
  return words
    .replace(/[“”„«»"'’‘]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
