import type { Attribution } from '../../model/attribution.ts'
import type { EventTime } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Id } from '../../model/id.ts'
import type { Trait } from '../find-attributions.ts'
import type { Range } from '../ranges.ts'
import { formatSpan, parseDay } from '../time/calendar.ts'
import type { FoundTime } from '../time/found-time.ts'
import type { View } from '../view.ts'

/**
 * When what a clause tells happened: the first time in it, or a more exact one within that ("last year, on 5 May"); two that
 * stand together are a beginning and an end. A time beside a verb of speech is when it was said ("the 1,800 it announced
 * last week"). Null where no other is named.
 */
export function happenedIn(view: View, range: Range, times: readonly FoundTime[]): EventTime | null {
  const own = times.filter((time) => !isBesideSpeech(view, range, time))
  const [first, ...others] = own
  if (first === undefined) return null
  const next = others[0]
  if (next !== undefined && next.start - first.end <= JOINED && isAfter(next, first))
    return { from: first.from, to: next.to }
  const exact = others.find((time) => isWithin(time, first)) ?? first
  return { from: exact.from, to: exact.to }
}

/** Characters between two times that are a beginning and an end: "from 28 October to 3 November", "bis zum". */
const JOINED = 9

function isAfter(next: FoundTime, first: FoundTime): boolean {
  if (first.from === null || next.to === null) return false
  return next.from === null ? next.to > first.from : next.from > (first.to ?? first.from)
}

function isWithin(time: FoundTime, wider: FoundTime): boolean {
  if (time.from === null || time.to === null || wider.from === null || wider.to === null) return false
  return time.from >= wider.from && time.to <= wider.to
}

/** Words between a time and the verb that it goes with: "said on Friday", "on Friday it said". */
const SPEECH_REACH = 2

function isBesideSpeech({ tokens, norms, lexicon }: View, { from, to }: Range, { start, end }: FoundTime): boolean {
  const first = tokens.findIndex((token) => token.end > start)
  const after = tokens.findIndex((token) => token.start >= end)
  const next = after < 0 ? tokens.length : after
  const says = (at: number) => lexicon.cues.match(norms, at)?.value.kind === 'speech'
  for (let at = Math.max(from, first - SPEECH_REACH); at < first; at++) if (says(at)) return true
  for (let at = next; at < Math.min(to, next + SPEECH_REACH); at++) if (says(at)) return true
  return false
}

/** What tells when the words of a document were said. */
interface Dated {
  readonly doc: Document
  /** The attributions that reach into the sentence. */
  readonly near: readonly Attribution[]
  readonly traits: ReadonlyMap<Id, Trait>
  readonly timesIn: (start: number, end: number) => readonly FoundTime[]
}

/**
 * When something was said: the time beside a cue of its source in the sentence ("said on Friday", also for "claiming that"
 * later on), outside what was said; an act has no outside ("condemned Pyongyang on Tuesday"); else the day of publication.
 * An ISO date, as precise as the words.
 */
export function saidOn(
  { sentence }: View,
  attribution: Attribution | null,
  { doc, near, traits, timesIn }: Dated,
): string | null {
  if (attribution === null) return doc.publishedOn
  // What goes on since or until a day was not said on it.
  const times = timesIn(sentence.start, sentence.end).filter(({ from, to }) => from !== null && to !== null)
  if (times.length === 0) return doc.publishedOn
  const same = near.filter((other) => other.source[0]?.start === attribution.source[0]?.start)
  const cues = same.flatMap(({ cue }) => cue).filter((cue) => cue.start >= sentence.start && cue.end <= sentence.end)
  const isAct = traits.get(attribution.id)?.kind === 'act'
  const first = cues[0]
  // What others say in the sentence tells of its own times, unless the cue stands in it.
  const others = near
    .filter((other) => !same.includes(other) && traits.get(other.id)?.kind !== 'act')
    .flatMap(({ content }) => content)
    .filter(({ start, end }) => first !== undefined && !(first.start >= start && first.end <= end))
  const contents = [...others, ...(isAct ? [] : same.flatMap(({ content }) => content))]
  const closest = times
    .filter((time) => !contents.some(({ start, end }) => time.start >= start && time.end <= end))
    .flatMap((time) => cues.map((cue) => ({ time, distance: Math.max(time.start - cue.end, cue.start - time.end) })))
    .filter(({ distance }) => distance >= 0 && distance <= NEAR_CUE)
    .sort((a, b) => a.distance - b.distance)[0]
  if (closest === undefined) return doc.publishedOn
  return formatSpan(parseDay(closest.time.from)!, parseDay(closest.time.to)!)
}

/** Characters between a cue and the time that goes with it: "said in a statement on Friday". */
const NEAR_CUE = 40
