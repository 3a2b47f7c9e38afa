import type { Cue, CueKind } from '../languages/language.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Document } from '../model/document.ts'
import { makeId } from '../model/id.ts'
import type { Span } from '../model/span.ts'
import type { Stance } from '../model/stance.ts'
import { rangeIn } from './claims/find-units.ts'
import type { DecodedAttribution } from './encoder/index.ts'
import type { Findings, Trait } from './find-attributions.ts'
import { isRequest } from './is-request.ts'
import { joinApposition } from './join-apposition.ts'
import { WORD } from './lexicon.ts'
import { isNegatedBehind } from './negated-behind.ts'
import type { Range } from './ranges.ts'
import { saysWhen } from './says-when.ts'
import { matchFirst, matchHedge } from './stance.ts'
import { tidySource } from './tidy-source.ts'
import { is, spanOf, type View } from './view.ts'

/** What a trained encoder found in a document, in the records that the rules give too. */
export function findingsOfEncoder(
  doc: Document,
  views: readonly View[],
  encoded: { readonly decoded: readonly DecodedAttribution[]; readonly method: string },
): Findings {
  const { method } = encoded
  const decoded = encoded.decoded.map((one) => joinApposition(one, doc.text))
  const ids = decoded.map(({ cue, content }, index) =>
    makeId(
      'attribution',
      doc.id,
      cue[0]?.start ?? -1,
      cue[0]?.end ?? -1,
      content[0]?.start ?? -1,
      content[0]?.end ?? -1,
      index,
    ),
  )
  const traits = new Map<string, Trait>()
  const attributions = decoded.map((one, index): Attribution => {
    const id = ids[index]!
    const stance = stanceOf(one, views)
    traits.set(id, { kind: kindOf(one, views), cueStance: stance })
    return {
      kind: 'attribution',
      id,
      document: doc.id,
      source: one.source,
      cue: one.cue,
      content: one.content,
      stance,
      hedge: hedgeOf(one.content, views),
      unnamed: one.unnamed,
      parent: one.parent === null ? null : ids[one.parent]!,
      score: SCORE,
      method,
    }
  })
  return { attributions, traits }
}

/** The same with sources that name somebody and no more, as claims want them; the encoder's own are as wide as annotators mark them. */
export function tidySources({ attributions, traits }: Findings, views: readonly View[]): Findings {
  const tidied = attributions.map((one) => ({ ...one, source: one.source.flatMap((span) => tidy(span, views)) }))
  return { attributions: tidied, traits }
}

/** How often an attribution of the encoder has the right cue, source and content in part, on its development articles. */
const SCORE = 0.7

/**
 * What the source holds. Somebody who "bestritt die Berichte nicht" denies nothing; and somebody who was asked and said something,
 * with no word of refusal in it, does not decline.
 */
function stanceOf({ cue, content, stance }: DecodedAttribution, views: readonly View[]): Stance {
  if (stance === 'denies' && someRange(cue, views, (view, { to }) => isNegatedBehind(view, to)))
    return 'declines-to-confirm'
  if (stance === 'questions' && someRange(cue, views, (view, { to }) => isRequest(view, to))) return 'asserts'
  if (
    stance !== 'declines-to-confirm' ||
    !someRange(cue, views, (view, range) => matchCue(view, range)?.stance === 'asserts')
  )
    return stance
  return someRange([...cue, ...content], views, refuses) ? stance : 'asserts'
}

/** Whether a word refuses, knows nothing or says no. */
function refuses(view: View, range: Range): boolean {
  if (matchFirst(view, view.lexicon.silences, range) !== null) return true
  for (let at = range.from; at < range.to; at++) if (is(view, at, WORD.negator)) return true
  return false
}

function someRange(
  spans: readonly Span[],
  views: readonly View[],
  holds: (view: View, range: Range) => boolean,
): boolean {
  return spans.some((span) => {
    const view = viewAt(views, span)
    return view !== undefined && rangeIn(view, span).some((range) => holds(view, range))
  })
}

/** What kind of cue it is, by the word lists of the language; a cue that they do not know is speech. */
function kindOf({ cue }: DecodedAttribution, views: readonly View[]): CueKind {
  for (const span of cue) {
    const view = viewAt(views, span)
    if (view === undefined) continue
    for (const range of rangeIn(view, span)) {
      const known = matchCue(view, range)
      if (known !== null) return known.kind
    }
  }
  return 'speech'
}

/** The first cue of the word lists within a range. */
function matchCue(view: View, { from, to }: Range): Cue | null {
  for (let at = from; at < to; at++) {
    const match = view.lexicon.cues.match(view.norms, at)
    if (match !== null && at + match.length <= to) return match.value
  }
  return null
}

/** A source of the encoder without what does not name it; none where it says when, or names nobody. */
function tidy(span: Span, views: readonly View[]): Span[] {
  const view = viewAt(views, span)
  const [range] = view === undefined ? [] : rangeIn(view, span)
  if (view === undefined || range === undefined) return [span]
  if (saysWhen(view, range)) return []
  if (view.lexicon.language.grammar.order === 'final') return [span]
  const kept = tidySource(view, range)
  const whole = kept !== null && kept.from === range.from && kept.to === range.to
  return whole ? [span] : kept === null ? [] : [spanOf(view, kept.from, kept.to)!]
}

function hedgeOf(content: readonly Span[], views: readonly View[]): string | null {
  for (const span of content) {
    const view = viewAt(views, span)
    const hedge = view === undefined ? null : matchHedge(view, rangeIn(view, span))
    if (hedge !== null) return hedge
  }
  return null
}

/** The sentence in which a span begins. */
function viewAt(views: readonly View[], { start }: Span): View | undefined {
  let low = 0
  let high = views.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (views[middle]!.sentence.end <= start) low = middle + 1
    else high = middle
  }
  return views[low]
}
