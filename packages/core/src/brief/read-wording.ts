import type { Phrases } from '../languages/phrases.ts'
import { findWords, type Word } from '../text/words.ts'
import { type BriefLexicon, briefLexicon } from './brief-lexicon.ts'

/** How sure words make something: 1 leaves most open, 2 hedges, 3 asserts, 4 more than asserts. */
export type Level = 1 | 2 | 3 | 4

/** What the words of a text do, whoever says them. Indices are of `words`. */
export interface Wording {
  readonly words: readonly Word[]
  readonly norms: readonly string[]
  readonly lexicon: BriefLexicon
  readonly denies: readonly number[]
  readonly declines: readonly number[]
  readonly doubts: boolean
  /** Negations that are not part of a refusal to confirm, nor of a bound ("no more than"). */
  readonly negations: readonly number[]
  readonly certain: readonly number[]
  readonly level: Level
}

/** Words between "declined" and "to confirm". */
const DECLINE_REACH = 4

/** Reads the words of a text outside the places that `skips` holds: each `[start, end)`. */
export function readWording(
  text: string,
  language: string,
  skips: readonly { readonly start: number; readonly end: number }[] = [],
): Wording {
  const lexicon = briefLexicon(language)
  const words = findWords(text).filter(
    (word) => !skips.some(({ start, end }) => word.start >= start && word.end <= end),
  )
  const norms = words.map(({ norm }) => norm)
  const taken = new Set<number>()
  const declines = [...findRefusals(lexicon, norms, taken), ...find(lexicon.decline, norms, taken)]
  const denies = find(lexicon.deny, norms, taken)
  const negations = find(lexicon.negators, norms, taken).filter((k) => lexicon.bounds.match(norms, k + 1) === null)
  const weak = find(lexicon.weak, norms, new Set(taken))
  const certain = find(lexicon.certain, norms, new Set([...taken, ...weak]))
  const hedges = find(lexicon.hedges, norms, new Set([...taken, ...weak, ...certain]))
  const level = certain.length > 0 ? 4 : weak.length > 0 ? 1 : hedges.length > 0 ? 2 : 3
  const doubts = text.trimEnd().endsWith('?') || find(lexicon.doubt, norms, new Set()).length > 0
  return { words, norms, lexicon, denies, declines, doubts, negations, certain, level }
}

/** Where phrases of a list begin; the words of each are taken, and those taken before begin none. */
function find(phrases: Phrases<true>, norms: readonly string[], taken: Set<number>): number[] {
  const found: number[] = []
  for (let k = 0; k < norms.length; k++) {
    const match = taken.has(k) ? null : phrases.match(norms, k)
    if (match === null) continue
    found.push(k)
    for (let n = k; n < k + match.length; n++) taken.add(n)
  }
  return found
}

/** "declined, through a spokesman, to confirm": the two halves are taken with what stands between. */
function findRefusals({ decliners, confirmers }: BriefLexicon, norms: readonly string[], taken: Set<number>): number[] {
  const found: number[] = []
  for (let k = 0; k < norms.length; k++) {
    const match = taken.has(k) ? null : decliners.match(norms, k)
    if (match === null) continue
    const from = k + match.length
    const confirmer = [...Array(DECLINE_REACH).keys()].find((n) => confirmers.match(norms, from + n) !== null)
    if (confirmer === undefined) continue
    found.push(k)
    for (let n = k; n <= from + confirmer; n++) taken.add(n)
  }
  return found
}

/** How sure the words of a hedge leave something; 3 where there is none. */
export function levelOfHedge(hedge: string | null, language: string): Level {
  if (hedge === null) return 3
  return readWording(hedge, language).level === 1 ? 1 : 2
}
