/** One word, or several in a row, of what a user typed. */
export interface QueryTerm {
  /** Folded words: lower case, without marks over letters. */
  readonly words: readonly string[]
  /** Whether the user put it in quotation marks: then its last word is no mere beginning. */
  readonly phrase: boolean
}

/**
 * The terms in what a user typed: phrases in quotation marks, and words. Every other sign only parts words, so that no
 * query syntax of any engine can be spelled.
 *
 * @example parseQuery('"observer team" LISOVIA*') // the phrase observer team, and the word lisovia
 */
export function parseQuery(typed: string): QueryTerm[] {
  const terms: QueryTerm[] = []
  for (const [, quoted, bare] of typed.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]|([^"“”„«»]+)/gu)) {
    if (quoted !== undefined) {
      const words = splitWords(quoted).map((word) => word.folded)
      if (words.length) terms.push({ words, phrase: true })
    } else
      for (const part of bare!.split(/\s+/u)) {
        const words = splitWords(part).map((word) => word.folded)
        if (words.length) terms.push({ words, phrase: false })
      }
  }
  return terms.slice(0, MOST_TERMS)
}

/**
 * A term, and as it may be printed otherwise: a number with and without a sign between its thousands, of which the index
 * makes words apart ("1,500", "1 500", "1500").
 *
 * @example spellingsOf({ words: ['1500'], phrase: false })[1].words // ['1', '500']
 */
export function spellingsOf(term: QueryTerm): readonly QueryTerm[] {
  const { words } = term
  const [number] = words
  if (words.length === 1 && /^[1-9]\d{3,}$/.test(number!)) {
    const first = number!.length % 3 || 3
    return [term, { ...term, words: [number!.slice(0, first), ...number!.slice(first).match(/\d{3}/g)!] }]
  }
  const grouped =
    words.length > 1 && /^[1-9]\d{0,2}$/.test(number!) && words.slice(1).every((word) => /^\d{3}$/.test(word))
  return grouped ? [term, { ...term, words: [words.join('')] }] : [term]
}

/** Past a long sentence more words only cost time. */
const MOST_TERMS = 32

export interface FoundWord {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** The words of a text as the index cuts them: runs of letters, marks and digits, folded. */
export function splitWords(text: string): FoundWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    folded: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu

/** Lower case, without marks over letters; Hangul, whose syllables would fall apart, is put together again. */
function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()
}

/**
 * The part of a word that its other forms are likely to begin with: the last letters go, two of a word of six or seven
 * letters and three of a longer one (as Slavic case endings do), one syllable in Hangul, where particles follow.
 *
 * @example stemOf('observer') === 'obser'
 */
export function stemOf(word: string): string {
  if (/^\p{Script=Hangul}+$/u.test(word)) return word.slice(0, Math.max(2, word.length - 1))
  if (/^\p{L}{6,}$/u.test(word)) return word.slice(0, word.length < 8 ? -2 : -3)
  return word
}
