import type { Span } from '../model/span.ts'
import type { Stance } from '../model/stance.ts'
import type { BriefLexicon } from './brief-lexicon.ts'
import { readWording, type Wording } from './read-wording.ts'

/** Words that hand something to a speaker without the order of a report: place of the name, and of all of it. */
export interface Handed {
  readonly start: number
  readonly end: number
  readonly span: Span
  readonly stance: Stance
}

/**
 * Finds whom a sentence of a briefing names behind or within it where a report would name them before: "is denied by
 * Rudenia", "the denial by Rudenia", "…, which Rudenia denies", "“…” — Rudenia (3 reports)".
 */
export function findHanded(text: string, language: string): readonly Handed[] {
  const wording = readWording(text, language)
  const found: Handed[] = []
  for (const cue of findSayings(wording)) {
    const by = findAgent(text, cue, wording)
    const before = by === null ? findSubject(text, cue, wording) : null
    if (by !== null)
      found.push({ ...by, span: { start: wording.words[cue.from]!.start, end: by.end }, stance: cue.stance })
    if (before !== null)
      found.push({ ...before, span: { start: before.start, end: wording.words[cue.to - 1]!.end }, stance: cue.stance })
  }
  for (const match of text.matchAll(BEHIND_QUOTE)) {
    const start = match.index + match[0].length - match[1]!.length
    const end = start + match[1]!.trimEnd().length
    if (/\p{Lu}/u.test(match[1]!)) found.push({ start, end, span: { start, end }, stance: 'asserts' })
  }
  return found
}

const BEHIND_QUOTE = /[”“»"][.,]?\s*(?:[—–-]\s|\()\s*([^(){}[\]“”„«»";,—–]{2,80})/gu

interface Saying {
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

function findSayings({ norms, lexicon }: Wording): readonly Saying[] {
  return norms.flatMap((_, from) => matchSaying(norms, from, lexicon) ?? [])
}

function matchSaying(norms: readonly string[], from: number, lexicon: BriefLexicon): Saying | null {
  for (const [list, stance] of SAYINGS) {
    const match = lexicon[list].match(norms, from)
    if (match !== null) return { from, to: from + match.length, stance }
  }
  return null
}

function isSaying(norms: readonly string[], at: number, lexicon: BriefLexicon): boolean {
  return matchSaying(norms, at, lexicon) !== null
}

/** Words between a cue and its "by": "denied outright by". */
const AGENT_REACH = 3
/** Words of a name with its post. */
const LONGEST_NAME = 10

function findAgent(text: string, { to }: Saying, { words, norms, lexicon }: Wording): Span | null {
  for (let k = to; k < Math.min(words.length, to + AGENT_REACH); k++) {
    if (isParted(text, words[k - 1]!.end, words[k]!.start)) return null
    const agent = lexicon.agents.match(norms, k)
    if (agent === null) continue
    const from = k + agent.length
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
  return null
}

/** The name between "which" and its verb, or before a noun: "the Rudenian denial". */
function findSubject(text: string, { from }: Saying, { words, norms, lexicon }: Wording): Span | null {
  const isNoun = lexicon.denials.match(norms, from) !== null
  let start = from
  while (start > 0 && start > from - LONGEST_NAME) {
    const before = start - 1
    if (isParted(text, words[before]!.end, words[start]!.start)) break
    if (lexicon.relatives.match(norms, before) !== null || lexicon.ends.match(norms, before) !== null) break
    start = before
  }
  const isRelative = start > 0 && lexicon.relatives.match(norms, start - 1) !== null
  if (start === from || !(isNoun || isRelative)) return null
  const name = { start: words[start]!.start, end: words[from - 1]!.end }
  return /\p{Lu}/u.test(text.slice(name.start, name.end)) ? name : null
}

function isParted(text: string, from: number, to: number): boolean {
  return /[,.;:!?()“”„«»"—–]/u.test(text.slice(from, to))
}

/** The names that words join: "Rudenia and Halvora" are two; one where nothing joins them. */
export function splitNames(text: string, { start, end }: Span, language: string): readonly Span[] {
  const { words, norms, lexicon } = readWording(text.slice(start, end), language)
  const names: Span[] = []
  let from: number | null = null
  const close = (to: number) => {
    if (from !== null) names.push({ start: start + words[from]!.start, end: start + words[to]!.end })
    from = null
  }
  for (const k of words.keys()) {
    const joins = lexicon.coordinators.match(norms, k) !== null
    if (joins || (k > 0 && /;/u.test(text.slice(start + words[k - 1]!.end, start + words[k]!.start)))) close(k - 1)
    if (!joins) from ??= k
  }
  close(words.length - 1)
  return names
}
