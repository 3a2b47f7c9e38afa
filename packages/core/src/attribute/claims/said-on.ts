import type { Attribution } from '../../model/attribution.ts'
import type { EventTime } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Id } from '../../model/id.ts'
import type { Trait } from '../find-attributions.ts'
import { formatSpan, parseDay } from '../time/calendar.ts'
import type { FoundTime } from '../time/found-time.ts'
import type { View } from '../view.ts'

/** When what a clause tells happened, by the times in it: from the first to the last. Null where it names none. */
export function happenedIn(times: readonly FoundTime[]): EventTime | null {
  const first = times[0]
  return first === undefined ? null : { from: first.from, to: times.at(-1)!.to }
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
