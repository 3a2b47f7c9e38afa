import type { Quotation } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import type { Draft } from './draft.ts'
import { type View, viewIndexAt } from './view.ts'

/** An attribution found, with its spans in the text. */
export interface Found {
  readonly draft: Draft
  source: Span | null
  readonly cue: Span | null
  content: Span[]
  parent: Found | null
}

/** Paragraphs from the last words of a speaker to a quotation that goes on with them: a question may stand between. */
const MOST_PARAGRAPHS = 2

/** Characters from which on a quotation is speech that somebody must have said. */
const SPEECH_LENGTH = 25

/**
 * Gives every quoted speech to one who speaks: a content that touches a quotation grows to all of it, over sentences and
 * paragraphs; a quotation that stands alone goes on where the attribution before it stopped, or belongs to the one after it
 * in its paragraph.
 */
export function joinQuotations(
  found: readonly Found[],
  views: readonly View[],
  quotations: readonly Quotation[],
): void {
  const foundByView = new Map<View, Found[]>()
  for (const one of found) foundByView.set(one.draft.view, [...(foundByView.get(one.draft.view) ?? []), one])
  const reach = new Map<Found, number>()
  let next = 0
  let before: Found | null = null
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue
    for (; next < found.length && lastOf(found[next]!) <= quotation.start; next++)
      if (isSpeech(found[next]!)) before = found[next]!
    const first = viewIndexAt(views, quotation.start)
    const holders: Found[] = []
    for (let k = first; k < views.length && views[k]!.sentence.start < quotation.end; k++) {
      for (const one of foundByView.get(views[k]!) ?? []) if (touches(one, quotation)) holders.push(one)
    }
    if (holders.length > 0) {
      for (const one of holders) if (reaches(one, quotation)) grow(one, quotation)
      continue
    }
    if (before === null || quotation.end - quotation.start < SPEECH_LENGTH || !standsAlone(quotation, views[first]))
      continue
    const { paragraph } = views[first]!.sentence
    if (paragraph - (reach.get(before) ?? before.draft.view.sentence.paragraph) > MOST_PARAGRAPHS) continue
    reach.set(before, paragraph)
    before.content = [...before.content, ...partsOf(quotation)]
  }
}

function touches(one: Found, quotation: Quotation): boolean {
  return one.content.some((part) => part.start < quotation.end && quotation.start < part.end)
}

function reaches(one: Found, quotation: Quotation): boolean {
  return one.content.some((part) => part.start <= quotation.start + 1 || part.end >= quotation.end - 1)
}

/** The content in which a quotation stands is drawn out to all of the quotation, one span a paragraph. */
function grow(one: Found, quotation: Quotation): void {
  for (const part of partsOf(quotation)) {
    const touching = one.content.findIndex((own) => own.start < part.end && part.start < own.end)
    if (touching < 0) one.content = [...one.content, part]
    else one.content = one.content.with(touching, unite(one.content[touching]!, part))
  }
  one.content = one.content.toSorted((a, b) => a.start - b.start)
}

function unite(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/** One span a paragraph, the marks included where they stand in it. */
function partsOf(quotation: Quotation): Span[] {
  const last = quotation.parts.length - 1
  return quotation.parts.map((part, index) => ({
    start: index === 0 ? quotation.start : part.start,
    end: index === last ? quotation.end : part.end,
  }))
}

/** Whether nothing but the quotation is in the sentence that it begins. */
function standsAlone(quotation: Quotation, view: View | undefined): boolean {
  return view !== undefined && quotation.start - view.sentence.start <= 1
}

function isSpeech({ draft, source }: Found): boolean {
  return source !== null && draft.located.cue.kind !== 'noun'
}

function lastOf(one: Found): number {
  return Math.max(one.cue?.end ?? 0, one.source?.end ?? 0)
}
