/** One word of a text: `text.slice(start, end)` are its letters as printed, `norm` the form to compare by. */
export interface Word {
  /** First UTF-16 code unit, counted from 0 in the text. */
  readonly start: number
  readonly end: number
  /** The word as printed. */
  readonly text: string
  /** Lower case, composed, straight apostrophes, no soft hyphens or zero-width characters, ё as е. */
  readonly norm: string
}

/**
 * Every word between `start` and `end`, in order: runs of letters and digits, apostrophes within a word kept, a number with
 * its separators one word ("1,500"), hyphens apart ("spy-agency" is two). Empty where there is none.
 *
 * @example findWords("The agency’s 1,500 men").map((word) => word.norm) // ['the', "agency's", '1,500', 'men']
 */
export function findWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = []
  for (const match of text.slice(start, end).matchAll(WORDS)) {
    const word = match[0]
    const from = start + match.index
    words.push({ start: from, end: from + word.length, text: word, norm: normaliseWord(word) })
  }
  return words
}

/** Soft hyphen, zero-width space and joiners: they stand inside words of the web and mean nothing. */
const INVISIBLE = '\\u00ad\\u200b-\\u200d\\u2060'
const LETTERS = `[\\p{L}\\p{M}\\p{N}${INVISIBLE}]`
const WORDS = new RegExp(`\\p{N}+(?:[.,]\\p{N}+)+${LETTERS}*|[\\p{L}\\p{N}]${LETTERS}*(?:['’ʼ]${LETTERS}+)*`, 'gu')

const PLAIN = /^[a-z0-9]*$/
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'gu')

/**
 * The form by which words are compared, whatever their case, composition, apostrophe or invisible characters.
 *
 * @example normaliseWord('Орёл’s') // "орел's"
 */
export function normaliseWord(word: string): string {
  const known = normalised.get(word)
  if (known !== undefined) return known
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const norm = lower.normalize('NFC').replace(INVISIBLES, '').replace(/[’ʼ]/gu, "'").replaceAll('ё', 'е')
  if (normalised.size >= MOST_KNOWN) normalised.clear()
  normalised.set(word, norm)
  return norm
}

/** A report repeats its words: other letters than the plain ones cost ten times as much to normalise as to look up. */
const normalised = new Map<string, string>()
const MOST_KNOWN = 50_000
