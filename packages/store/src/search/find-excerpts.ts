import type { Excerpt, Matched } from '../lists.ts'
import { type FoundWord, type QueryTerm, spellingsOf, splitWords, stemOf } from './query-words.ts'

/** The places of a text where the words of a query stand, with words around them; see `DocumentHit`. */
export function findExcerpts(text: string, terms: readonly QueryTerm[], matched: Matched): Excerpt[] {
  const words = splitWords(text.slice(0, MOST_SEARCHED))
  const spelled = terms.flatMap(spellingsOf)
  const found = words.filter((_, i) => spelled.some((term) => matchesTerm(words, i, term, matched)))
  const excerpts: Excerpt[] = []
  for (const first of found) {
    const before = excerpts.at(-1)
    if (before && first.start < before.end) continue
    if (excerpts.length === MOST_EXCERPTS) break
    const start = wordStart(words, first.start - BEFORE)
    const end = wordEnd(words, first.end + AFTER)
    const inside = found.filter((word) => word.start >= start && word.end <= end)
    excerpts.push({
      start,
      end,
      text: text.slice(start, end),
      found: inside.map((word) => ({ start: word.start, end: word.end })),
    })
  }
  return excerpts
}

const MOST_EXCERPTS = 3
/** Code units of a text that are looked through: a dump of fifty megabytes must not hold a list up. */
const MOST_SEARCHED = 500_000
/** Code units around the first word found: together two lines of a terminal. */
const BEFORE = 60
const AFTER = 100

/** Whether the word at `i` is the beginning of the term, or one of its words. */
function matchesTerm(words: readonly FoundWord[], i: number, term: QueryTerm, matched: Matched): boolean {
  return term.words.some((wanted, k) => {
    const isLast = k === term.words.length - 1
    const folded = words[i]!.folded
    const fits = (word: string | undefined, w: string, last: boolean) => {
      if (word === undefined) return false
      if (term.phrase || !last) return word === w
      return word.startsWith(matched === 'all' ? w : stemOf(w))
    }
    if (!fits(folded, wanted, isLast)) return false
    return term.words.every((w, n) => fits(words[i - k + n]?.folded, w, n === term.words.length - 1))
  })
}

function wordStart(words: readonly FoundWord[], from: number): number {
  return words.find((word) => word.start >= from)?.start ?? 0
}

function wordEnd(words: readonly FoundWord[], to: number): number {
  return words.findLast((word) => word.end <= to)?.end ?? to
}
