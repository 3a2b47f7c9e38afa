import { ConditionError } from './condition-error.ts'

/** One piece of a condition as typed. */
export interface Token {
  readonly kind: 'word' | 'number' | 'date' | 'string' | 'mark' | 'end'
  /** A word in lower case, a string without its quotation marks, a number as digits. */
  readonly text: string
  /** Code units of the condition. */
  readonly start: number
  readonly end: number
}

/** A condition that is longer, in code units, is no condition but a text. */
const MOST_CHARACTERS = 4_000

const PIECES =
  /(?<space>\s+)|(?<date>\d{4}-\d\d-\d\d)(?![\p{L}\p{N}-])|(?<number>\d+(?:[,'’\u00a0\u202f]\d{3})*|\d+)(?![\p{L}\p{N}.])|(?<string>"[^"]*"|“[^”“]*”|„[^“”„]*[“”]|«[^»«]*»)|(?<word>\p{L}[\p{L}-]*)|(?<mark>[(),])/uy

/** Cuts a condition into its pieces, an end last. Throws `ConditionError` at what can be none. */
export function readTokens(text: string): readonly Token[] {
  if (text.length > MOST_CHARACTERS)
    throw new ConditionError(text.slice(0, 80), {
      start: 80,
      end: 80,
      found: `${text.length} characters`,
      expected: `at most ${MOST_CHARACTERS}`,
    })
  const tokens: Token[] = []
  PIECES.lastIndex = 0
  while (PIECES.lastIndex < text.length) {
    const start = PIECES.lastIndex
    const groups = PIECES.exec(text)?.groups
    if (groups === undefined) throw unreadable(text, start)
    const end = PIECES.lastIndex
    if (groups.space !== undefined) continue
    const kind = (['date', 'number', 'string', 'word', 'mark'] as const).find((name) => groups[name] !== undefined)!
    const raw = groups[kind]!
    tokens.push({ kind, text: TEXT[kind](raw), start, end })
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length })
  return tokens
}

const TEXT: Record<'date' | 'number' | 'string' | 'word' | 'mark', (raw: string) => string> = {
  date: (raw) => raw,
  number: (raw) => raw.replace(/\D/g, ''),
  string: (raw) => raw.slice(1, -1).replace(/\s+/gu, ' ').trim(),
  word: (raw) => raw.toLowerCase(),
  mark: (raw) => raw,
}

function unreadable(text: string, start: number): ConditionError {
  const sign = String.fromCodePoint(text.codePointAt(start)!)
  const open = /["“„«]/.test(sign)
  return new ConditionError(text, {
    start,
    end: start + sign.length,
    found: open ? 'a quotation mark that nothing closes' : `"${sign}"`,
    expected: open
      ? 'another after the words'
      : 'a word, a number, a day such as 2027-11-10, or words in quotation marks',
  })
}
