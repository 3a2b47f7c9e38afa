import { languageCode } from '../languages/code.ts'
import type { Phrases } from '../languages/phrases.ts'
import type { Note } from '../model/note.ts'
import { stemWord } from '../text/stem.ts'
import { findWords, type Word } from '../text/words.ts'
import type { Held, SentenceReading } from './held.ts'
import type { Wording } from './read-wording.ts'

/** Shorter words carry endings and articles. */
const LEAST_LETTERS = 3

/** Words of the matter, names among them, that stand in none of the claims of a sentence. */
export function checkWords({ language }: SentenceReading, held: readonly Held[], outside: Wording): readonly Note[] {
  const code = languageCode(language)
  const said = held.flatMap((each) => each.said).filter((each) => languageCode(each.language) === code)
  const names = held.flatMap((each) => [...each.names, ...each.holders, ...each.deniers, ...each.decliners])
  const known = new Set(
    [...said.map((each) => each.text), ...names].flatMap((words) =>
      findWords(words).map(({ norm }) => stemWord(norm, code)),
    ),
  )
  const strange = outside.words.filter((word, k) => isMatter(word, k, outside) && !known.has(stemWord(word.norm, code)))
  if (strange.length === 0) return []
  const [first, last] = [strange[0]!, strange.at(-1)!]
  if (said.length === 0)
    return [
      {
        rule: 'language-not-held',
        message: `none of its claims is in ${code}, so its words cannot be held against them. Quote the claim, or sign the sentence as your own translation.`,
        start: first.start,
        end: last.end,
      },
    ]
  return [
    {
      rule: 'words-not-held',
      message: `${[...new Set(strange.map((word) => `"${word.text}"`))].join(', ')}: not in the words of its claims.`,
      start: first.start,
      end: last.end,
    },
  ]
}

function isMatter({ norm }: Word, k: number, { norms, lexicon, denies, declines }: Wording): boolean {
  if ([...norm].length < LEAST_LETTERS || /\p{N}/u.test(norm)) return false
  if (denies.includes(k) || declines.includes(k)) return false
  const small = [
    ...[lexicon.frame, lexicon.hedges, lexicon.certain, lexicon.negators, lexicon.several, lexicon.independent],
    ...[lexicon.origins, lexicon.reports, lexicon.publishers, lexicon.decline, lexicon.deny, lexicon.confirmers],
    ...[lexicon.decliners, lexicon.doubt, lexicon.bounds],
  ]
  return !small.some((phrases) => coversWord(phrases, norms, k))
}

/** Longest phrase of the lists, in words. */
const LONGEST_PHRASE = 6

/** Whether a word begins a phrase of a list or is inside one. */
function coversWord(phrases: Phrases<true>, norms: readonly string[], k: number): boolean {
  for (let from = Math.max(0, k - LONGEST_PHRASE); from <= k; from++) {
    const match = phrases.match(norms, from)
    if (match !== null && from + match.length > k) return true
  }
  return false
}
