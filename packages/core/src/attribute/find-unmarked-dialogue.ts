import type { People } from '../languages/language.ts'
import type { Span } from '../model/span.ts'
import { findWords } from '../text/words.ts'

/** A paragraph, as far as it tells a question from an answer. */
interface Turn extends Span {
  readonly asks: boolean
  /** Whether it is nothing but a quotation. */
  readonly quoted: boolean
  /** Whether whoever speaks says "I". */
  readonly ownVoice: boolean
}

/** Questions from which on paragraphs without any sign are a conversation; quotation marks around each answer are such a sign. */
const LEAST_QUESTIONS = { quoted: 3, plain: 4 } as const
/** Of what the answers answer, the share of questions: "Minsk says no." may stand in the place of one. */
const MOSTLY_ASKED = 0.5
/** Of the answers, the share that may ask back. */
const MOST_ASKING = 0.25
/** Of plain answers, the share in which somebody says "I": the answers of an explainer do not. */
const MOSTLY_OWN_VOICE = 1 / 3
/** Characters. */
const LONGEST_QUESTION = 300

const ASKED = /\?["”»’)]*\s*$/u
const QUOTED = /^["“„«‘'][^"“”„«»]+["”“»’']$/u

/**
 * The answers of a conversation that is printed with no name, letter or dash before its turns: questions and answers take turns,
 * paragraph by paragraph. The answers stand between quotation marks, or somebody says "I" in them. Empty where there is none.
 */
export function findUnmarkedAnswers(text: string, people: Pick<People, 'ourselves'>): readonly Span[] {
  const ourselves = new Set(people.ourselves)
  const turns = [...text.matchAll(/[^\n]+/gu)].map(({ index: start, 0: line }): Turn => {
    const words = findWords(line)
    return {
      start,
      end: start + line.length,
      asks: ASKED.test(line) && line.length <= LONGEST_QUESTION,
      quoted: QUOTED.test(line.trim()),
      ownVoice: words.some(({ norm }) => ourselves.has(norm)),
    }
  })
  const first = turns.findIndex(({ asks, quoted }, at) => asks && !quoted && turns[at + 1]?.asks === false)
  if (first < 0) return []
  const last = turns.findLastIndex(({ asks }, at) => asks && (at - first) % 2 === 0)
  const isQuoted = turns[first + 1]!.quoted
  const end = isQuoted ? endOfQuoted(turns, first) : last + 2
  const asked = turns.slice(first, end).filter((_, at) => at % 2 === 0)
  const answers = turns.slice(first, end).filter((_, at) => at % 2 === 1)
  const share = (all: readonly Turn[], what: 'asks' | 'ownVoice') =>
    all.filter((turn) => turn[what]).length / Math.max(1, all.length)
  const isDialogue =
    asked.filter(({ asks }) => asks).length >= LEAST_QUESTIONS[isQuoted ? 'quoted' : 'plain'] &&
    share(asked, 'asks') >= MOSTLY_ASKED &&
    share(answers, 'asks') <= MOST_ASKING &&
    (isQuoted || share(answers, 'ownVoice') >= MOSTLY_OWN_VOICE)
  return isDialogue ? answers.map(({ start, end: to }) => ({ start, end: to })) : []
}

/** Where paragraphs no longer take turns with and without quotation marks. */
function endOfQuoted(turns: readonly Turn[], first: number): number {
  let end = first
  while (end + 1 < turns.length && !turns[end]!.quoted && turns[end + 1]!.quoted) end += 2
  return end
}
