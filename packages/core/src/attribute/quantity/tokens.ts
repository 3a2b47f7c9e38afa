import { normaliseWord } from '../../text/words.ts'

/** One piece of a text as numbers are read: a run of digits with its separators, a word, a sign. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: 'digits' | 'word' | 'sign'
  readonly text: string
  readonly norm: string
  /** Whether white space stands before it. */
  readonly spaced: boolean
}

/** The tokens between `start` and `end`, in order. */
export function findTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  let last = start
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const piece = match[0]
    const from = start + match.index
    const kind = match[1] !== undefined ? 'digits' : match[2] !== undefined ? 'word' : 'sign'
    const norm = kind === 'word' ? normaliseWord(piece) : piece
    tokens.push({ start: from, end: from + piece.length, kind, text: piece, norm, spaced: from > last })
    last = from + piece.length
  }
  return tokens
}

/** Digits keep thin and unbreakable spaces between groups of three; a common space is for the grammar of the language. */
const TOKEN = /([0-9]+(?:[.,:][0-9]+|[\u00a0\u202f\u2009][0-9]{3}(?![0-9]))*)|(\p{L}[\p{L}\p{M}\u00ad'’ʼ]*)|\S/gu
