import type { Matched } from '../lists.ts'
import { type QueryTerm, spellingsOf, stemOf } from './query-words.ts'

/** The ways of matching, from the strictest to the loosest. */
export const MATCHES: readonly Matched[] = ['all', 'stems', 'any']

/**
 * An FTS5 expression for terms. Words stand in double quotes and hold letters and digits only, so none is read as
 * syntax. A word also matches what begins with it, from two letters on: shorter ones would match half the index.
 */
export function matchExpression(terms: readonly QueryTerm[], matched: Matched): string {
  const parts = terms.map((term) => {
    const spelled = spellingsOf(term).map((each) => express(each, matched))
    return spelled.length === 1 ? spelled[0]! : `(${spelled.join(' OR ')})`
  })
  return parts.join(matched === 'any' ? ' OR ' : ' AND ')
}

function express(term: QueryTerm, matched: Matched): string {
  const last = term.words.at(-1)!
  const words = matched === 'all' || term.phrase ? term.words : [...term.words.slice(0, -1), stemOf(last)]
  const asBeginning = !term.phrase && isLong(words.at(-1)!)
  return `"${words.join(' ')}"${asBeginning ? ' *' : ''}`
}

function isLong(word: string): boolean {
  return word.length > 2 || /^\p{Script=Hangul}{1,2}$/u.test(word)
}
