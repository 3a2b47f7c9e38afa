import type { Note } from '../model/note.ts'
import { checkCertainty } from './check-certainty.ts'
import { checkCounts } from './check-counts.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkSpeakers } from './check-speakers.ts'
import { checkStance } from './check-stance.ts'
import { checkWords } from './check-words.ts'
import type { Held, SentenceReading } from './held.ts'
import { readWording } from './read-wording.ts'
import { findFalseQuotes, findVerbatim } from './verbatim.ts'

/**
 * What a sentence says beyond the claims that it rests on: a number, a day, a certainty, a stance, a speaker, a count of
 * origins, independence, words that none of them holds. Empty where it says no more than they do. Words of a claim that stand in it
 * whole are held as they are; what stands around them is checked.
 *
 * @example checkSentence(reading('They have 3,000 men.'), held)[0].rule // 'number-not-held'
 */
export function checkSentence(sentence: SentenceReading, held: readonly Held[]): readonly Note[] {
  const { text, language } = sentence
  if (held.length === 0)
    return [
      {
        rule: 'no-claims',
        message: 'it rests on no claim; name one in square brackets behind it, or sign it as your own judgement.',
        start: 0,
        end: text.length,
      },
    ]
  const verbatim = findVerbatim(text, held)
  const outside = readWording(text, language, verbatim)
  const { notes: counts, counting } = checkCounts(sentence, held, outside)
  return [
    ...findFalseQuotes(text, held).map(({ start, end }) => ({
      rule: 'quote-not-held',
      message: `${text.slice(start, end)} is quoted, and is not in the words of its claims.`,
      start,
      end,
    })),
    ...checkStance(sentence, held, { verbatim, outside }),
    ...checkSpeakers(sentence, held, { verbatim, outside }),
    ...checkCertainty(sentence, held, { verbatim, outside }),
    ...counts,
    ...checkNumbers(sentence, held, { outside, counting }),
    ...checkWords(sentence, held, outside),
  ]
}
