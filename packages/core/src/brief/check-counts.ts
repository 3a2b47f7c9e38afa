import type { Phrases } from '../languages/phrases.ts'
import type { Note } from '../model/note.ts'
import type { Quantity } from '../model/quantity.ts'
import type { Held, SentenceReading } from './held.ts'
import type { Wording } from './read-wording.ts'

/** Words between a number and what it counts: "three wholly independent origins". */
const NOUN_REACH = 4

/**
 * Whether a sentence counts more origins, reports or publishers than its claims hold, or calls independent what is not
 * known to be. Gives also the quantities that count so, which are no figures of the matter.
 */
export function checkCounts(
  reading: SentenceReading,
  held: readonly Held[],
  outside: Wording,
): { readonly notes: readonly Note[]; readonly counting: ReadonlySet<Quantity> } {
  const { words, norms, lexicon } = outside
  const notes: Note[] = []
  const counting = new Set<Quantity>()
  const independent = new Set([...norms.keys()].filter((k) => lexicon.independent.match(norms, k) !== null))
  const against = outside.denies.length > 0
  for (const quantity of reading.quantities) {
    const first = words.findIndex(({ start }) => start >= quantity.start)
    if (first < 0 || words[first]!.start >= quantity.end) continue
    const after = words.findIndex(({ start }) => start >= quantity.end)
    const from = after < 0 ? words.length : after
    const noun = nounAt(outside, from)
    if (noun === null || standsInClaim(reading.text.slice(quantity.start, words[noun.at]!.end), held)) continue
    counting.add(quantity)
    for (let k = first; k <= noun.at; k++) independent.delete(k)
    const fits = held.some((each) => fitsCount(quantity, noun.counts, each, against))
    if (!fits)
      notes.push(noteOf(reading.text, quantity, { end: words[noun.at]!.end, held, counts: noun.counts, against }))
  }
  const low = Math.max(0, ...held.map((each) => each.low))
  for (const k of norms.keys()) {
    const several = lexicon.several.match(norms, k)
    const noun = several === null ? null : nounAt(outside, k + several.length)
    if (noun?.counts !== 'origins' || low >= 2) continue
    const [start, end] = [words[k]!.start, words[noun.at]!.end]
    for (let n = k; n <= noun.at; n++) independent.delete(n)
    if (standsInClaim(reading.text.slice(start, end), held)) continue
    notes.push({
      rule: 'origins-not-held',
      message: `"${reading.text.slice(start, end)}": its claims rest on ${low} that are known to be independent.`,
      start,
      end,
    })
  }
  if (low < 2)
    for (const k of independent) {
      const { start, end, text } = words[k]!
      notes.push({
        rule: 'independence-not-held',
        message: `"${text}": its claims rest on ${low === 0 ? 'no origin' : 'one origin'} that is known to be independent; two were expected.`,
        start,
        end,
      })
    }
  return { notes, counting }
}

type Counts = 'origins' | 'reports' | 'publishers'

function nounAt({ norms, lexicon }: Wording, from: number): { readonly at: number; readonly counts: Counts } | null {
  for (let at = from; at < Math.min(norms.length, from + NOUN_REACH); at++) {
    const is = (phrases: Phrases<true>) => phrases.match(norms, at) !== null
    if (is(lexicon.origins)) return { at, counts: 'origins' }
    if (is(lexicon.reports)) return { at, counts: 'reports' }
    if (is(lexicon.publishers)) return { at, counts: 'publishers' }
    // A word that is neither tells that something else is counted: "three tanks, say sources".
    if (!is(lexicon.independent) && !is(lexicon.frame)) return null
  }
  return null
}

function standsInClaim(words: string, held: readonly Held[]): boolean {
  return held.some(({ said }) => said.some(({ text }) => text.includes(words)))
}

function fitsCount({ value, low, high, rounding }: Quantity, counts: Counts, held: Held, against: boolean): boolean {
  if (counts === 'reports') return (low ?? value ?? Number.POSITIVE_INFINITY) <= held.documents
  if (counts === 'publishers') return (low ?? value ?? Number.POSITIVE_INFINITY) <= held.publishers
  if (against) return (low ?? value ?? Number.POSITIVE_INFINITY) <= held.deniers.length
  if (rounding === 'range') return low !== null && high !== null && low <= held.low && high <= held.high
  if (rounding === 'at-most') return high !== null && high <= held.high
  return value !== null && (rounding === 'more-than' ? value < held.low : value <= held.low)
}

function noteOf(
  text: string,
  { start }: Quantity,
  {
    end,
    held,
    counts,
    against,
  }: { readonly end: number; readonly held: readonly Held[]; readonly counts: Counts; readonly against: boolean },
): Note {
  const of = (each: Held) =>
    counts === 'reports'
      ? `${each.documents} reports`
      : counts === 'publishers'
        ? `${each.publishers} publishers`
        : against
          ? `${each.deniers.length} who deny it`
          : `${each.low === each.high ? each.low : `${each.low}-${each.high}`} independent origins`
  return {
    rule: 'origins-not-held',
    message: `"${text.slice(start, end)}": its claims have ${held.map(of).join(', ')}. Write {origins} or {reports} to have it counted.`,
    start,
    end,
  }
}
