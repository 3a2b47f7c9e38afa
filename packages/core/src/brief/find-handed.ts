import type { Span } from '../model/span.ts'
import type { Stance } from '../model/stance.ts'
import { findGivings } from './find-givings.ts'
import { findAgent, findSayings, isParted, LONGEST_NAME, type Read, type Saying } from './read-name.ts'
import { readWording } from './read-wording.ts'

/** Words that hand something to a speaker without the order of a report: place of the name, and of all of it. */
export interface Handed {
  readonly start: number
  readonly end: number
  readonly span: Span
  readonly stance: Stance
}

/**
 * Finds whom a sentence of a briefing names behind or within it where a report would name them before: "is denied by
 * Rudenia", "the denial by Rudenia", "…, which Rudenia denies", "“…” — Rudenia (3 reports)", "the figure comes from Rudenia",
 * "Rudenia's figure".
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
  for (const giving of findGivings(text, wording)) found.push({ ...giving, stance: 'asserts' })
  for (const match of text.matchAll(BEHIND_QUOTE)) {
    const start = match.index + match[0].length - match[1]!.length
    const end = start + match[1]!.trimEnd().length
    if (/\p{Lu}/u.test(match[1]!)) found.push({ start, end, span: { start, end }, stance: 'asserts' })
  }
  return found
}

const BEHIND_QUOTE = /[”“»"][.,]?\s*(?:[—–-]\s|\()\s*([^(){}[\]“”„«»";,—–]{2,80})/gu

/** The name between "which" and its verb, or before a noun: "the Rudenian denial". */
function findSubject(text: string, { from }: Saying, { words, norms, lexicon }: Read): Span | null {
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
