import {
  type Briefing,
  type BriefingSentence,
  checkSentence,
  findQuantities,
  findTimes,
  maskCounts,
  type Note,
  rankTlp,
  wordsKey,
} from '@sayso/core'
import { findSpeakers } from './find-speakers.ts'
import type { Standing } from './hold-claims.ts'

/** A sentence that says more than its claims hold, and what is too much. */
export interface BriefingProblem {
  /** Counted from 1 over the whole briefing; 0 for what is wrong with it as a whole. */
  readonly sentence: number
  readonly text: string
  readonly notes: readonly Note[]
  /** Whether a person signed the sentence as their own judgement: then it does not hold the briefing back. */
  readonly signed: boolean
}

/** Every sentence that says more than its claims; signed ones too. Empty where none does. */
export function checkBriefing(briefing: Briefing, standing: ReadonlyMap<string, Standing>): readonly BriefingProblem[] {
  const problems: BriefingProblem[] = []
  for (const { heading, tlp } of briefing.parts)
    if (tlp !== null && rankTlp(tlp) > rankTlp(briefing.tlp))
      problems.push({ sentence: 0, text: heading, notes: [tlpNote(heading, tlp, briefing.tlp)], signed: false })
  for (const [index, sentence] of sentencesOf(briefing).entries()) {
    const notes = checkOne(sentence, briefing.language, standing)
    if (notes.length > 0)
      problems.push({ sentence: index + 1, text: sentence.text, notes, signed: sentence.own !== null })
  }
  return problems
}

/** The sentences of a briefing in order. */
export function sentencesOf({ parts }: Briefing): readonly BriefingSentence[] {
  return parts.flatMap(({ sentences }) => sentences)
}

function checkOne(
  { text: written, claims }: BriefingSentence,
  language: string,
  standing: ReadonlyMap<string, Standing>,
): readonly Note[] {
  const found = claims.map((words) => standing.get(wordsKey(words)))
  const lost = claims.filter((_, index) => found[index] === undefined)
  const notes = lost.map(({ anchor }) => ({
    rule: 'claim-lost',
    message: `“${anchor.exact}” is no claim of the case any more, or was not known by then.`,
    start: 0,
    end: written.length,
  }))
  if (notes.length > 0) return notes
  const { text, marks } = maskCounts(written)
  const held = found.flatMap((each) => each?.held ?? [])
  const publishedOn =
    held
      .flatMap(({ said }) => said.flatMap(({ days }) => days))
      .sort()
      .at(-1) ?? null
  const quantities = findQuantities(text, 0, text.length, language)
  const times = findTimes(text, 0, text.length, { language, publishedOn })
  const voices = new Set(found.flatMap((each) => each?.voices ?? []))
  const speakers = findSpeakers(text, language, [...voices])
  return checkSentence({ text, language, quantities, times, speakers, marks }, held)
}

function tlpNote(heading: string, part: string, whole: string): Note {
  const message = `part "${heading}" is marked TLP:${part}, the whole TLP:${whole}; the whole must be as strict as its strictest part.`
  return { rule: 'tlp-part-stricter', message, start: null, end: null }
}
