import type { Span } from '../model/span.ts'

/** What of an ordered list lies wholly within a stretch of the text, found without walking the whole list. */
export function spansWithin<T extends Span>(spans: readonly T[]): (start: number, end: number) => readonly T[] {
  return (start, end) => {
    const found: T[] = []
    for (let at = firstFrom(spans, start); at < spans.length && spans[at]!.end <= end; at++) found.push(spans[at]!)
    return found
  }
}

/** The last of an ordered list that begins at a place or before it; -1 where none does. */
export function lastFrom(spans: readonly Span[], place: number): number {
  return firstFrom(spans, place + 1) - 1
}

function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
