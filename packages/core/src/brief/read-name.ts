import type { Span } from '../model/span.ts'
import type { Stance } from '../model/stance.ts'
import type { BriefLexicon } from './brief-lexicon.ts'
import type { Wording } from './read-wording.ts'

export type Read = Pick<Wording, 'words' | 'norms' | 'lexicon'>

/** Words of a name with its post. */
export const LONGEST_NAME = 10

export interface Saying {
  readonly from: number
  readonly to: number
  readonly stance: Stance
}

/** What stands in two lists is told by the first. */
const SAYINGS: readonly (readonly [keyof BriefLexicon, Stance])[] = [
  ['decline', 'declines-to-confirm'],
  ['deny', 'denies'],
  ['told', 'asserts'],
]

export function findSayings({ norms, lexicon }: Read): readonly Saying[] {
  return norms.flatMap((_, from) => matchSaying(norms, from, lexicon) ?? [])
}

function matchSaying(norms: readonly string[], from: number, lexicon: BriefLexicon): Saying | null {
  for (const [list, stance] of SAYINGS) {
    const match = lexicon[list].match(norms, from)
    if (match !== null) return { from, to: from + match.length, stance }
  }
  return null
}

export function isSaying(norms: readonly string[], at: number, lexicon: BriefLexicon): boolean {
  return matchSaying(norms, at, lexicon) !== null
}

/** Words between a cue and its "by": "denied outright by". */
const AGENT_REACH = 3

/** Whom words behind a cue name as the one who did what it tells; null where they name nobody. */
export function findAgent(text: string, { to }: Pick<Saying, 'to'>, { words, norms, lexicon }: Read): Span | null {
  for (let k = to; k < Math.min(words.length, to + AGENT_REACH); k++) {
    if (isParted(text, words[k - 1]!.end, words[k]!.start)) return null
    const agent = lexicon.agents.match(norms, k)
    if (agent !== null) return readName(text, k + agent.length, { words, norms, lexicon })
  }
  return null
}

/** The name that begins at a word; null where none does. */
export function readName(text: string, from: number, { words, norms, lexicon }: Read): Span | null {
  let end = from
  while (end < words.length && end < from + LONGEST_NAME) {
    if (end > from && isParted(text, words[end - 1]!.end, words[end]!.start)) break
    if (lexicon.ends.match(norms, end) !== null || /\p{N}/u.test(norms[end]!)) break
    // "affirmed by Halvora and denied by Rudenia"
    if (lexicon.coordinators.match(norms, end) !== null && isSaying(norms, end + 1, lexicon)) break
    end++
  }
  return end === from ? null : { start: words[from]!.start, end: words[end - 1]!.end }
}

/** Whether a sign stands between two words that parts them. */
export function isParted(text: string, from: number, to: number): boolean {
  return /[,.;:!?()“”„«»"—–]/u.test(text.slice(from, to))
}
