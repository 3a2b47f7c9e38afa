import type { Attribution } from '../../model/attribution.ts'
import type { Id } from '../../model/id.ts'
import type { Span } from '../../model/span.ts'
import type { Trait } from '../find-attributions.ts'
import { WORD } from '../lexicon.ts'
import { hasVerb, isComma, isPlainComplementizer, type Range, trimRange } from '../ranges.ts'
import { is, type View } from '../view.ts'
import { lineageOf } from './lineage-of.ts'

/** Words of one sentence that one speaker puts forward; in the outlet's own voice where `attribution` is null. */
export interface Unit {
  readonly view: View
  readonly range: Range
  readonly attribution: Attribution | null
  /** The clause is what somebody did, by word or deed, and not what somebody said: "X condemned Y". */
  readonly act: boolean
}

/** Tokens: what is left of a sentence beside its attributions is a claim of the outlet only from this length on. */
const SHORTEST_REST = 5

/** The attributions of a document with their traits by id. */
export interface Attributed {
  readonly attributionsById: ReadonlyMap<Id, Attribution>
  readonly traits: ReadonlyMap<Id, Trait>
}

/** Hearsay and nouns as in "the claim that" only colour what others say, and make no claim of their own. */
const PASSED_OVER: ReadonlySet<string> = new Set(['hearsay', 'noun'])

/** What a sentence puts forward, given the attributions that reach into it: each word under the innermost attribution that holds it. */
export function findUnits(view: View, near: readonly Attribution[], { attributionsById, traits }: Attributed): Unit[] {
  const here = near
    .filter((attribution) => !PASSED_OVER.has(traits.get(attribution.id)?.kind ?? ''))
    .map((attribution) => ({ attribution, ranges: attribution.content.flatMap((span) => rangeIn(view, span)) }))
    .filter(
      ({ attribution, ranges }) =>
        ranges.length > 0 || (isSilent(attribution) && attribution.cue.some((span) => rangeIn(view, span).length > 0)),
    )
  const used = new Array<boolean>(view.tokens.length).fill(false)
  const framed = markFrames(view, here)
  const units: Unit[] = []
  // The innermost first: the last attribution with the same content is the farthest link of its chain.
  const depths = new Map(
    here.map(({ attribution }) => [attribution.id, lineageOf(attribution, attributionsById).length]),
  )
  here.sort((a, b) => depths.get(b.attribution.id)! - depths.get(a.attribution.id)!)
  for (const { attribution, ranges } of here) {
    const frame = [...attribution.source, ...attribution.cue].flatMap((span) => rangeIn(view, span))
    const kind = traits.get(attribution.id)?.kind
    const act = kind === 'act'
    const whole = act || kind === 'count' || isWhole(view, attribution, ranges)
    const targets = whole ? [spread([...frame, ...ranges])] : ranges
    for (const target of targets) {
      for (const range of free(view, target, used)) {
        if (isWorth(view, { range, target, framed })) units.push({ view, range, attribution, act })
      }
    }
    for (const range of [...targets, ...frame]) used.fill(true, range.from, range.to)
  }
  for (const range of free(view, { from: 0, to: view.tokens.length }, used)) {
    if (range.to - range.from >= SHORTEST_REST && hasVerb(view, range))
      units.push({ view, range, attribution: null, act: false })
    else if (units.length === 0 && !pointsBack(view, near) && !isMark(view))
      units.push({ view, range, attribution: null, act: false })
  }
  return units.sort((a, b) => a.range.from - b.range.from)
}

/** "THREE", "II.": one word that is no clause heads what follows. Where the verb stands last, one word may be a sentence. */
function isMark(view: View): boolean {
  if (view.lexicon.language.grammar.order === 'final') return false
  return view.tokens.filter(({ isWord }) => isWord).length < 2
}

/** "Об этом сообщила служба": the words only say whose the sentence before is. */
function pointsBack(view: View, near: readonly Attribution[]): boolean {
  const { start, end } = view.sentence
  return near.some(
    ({ cue, content }) =>
      cue.some((span) => span.start >= start) && content.every((span) => span.end <= start && span.start < end),
  )
}

/**
 * Whether the claim needs the words of its source and cue: "the ministry would not comment on X" and "X dismissed the
 * report" say nothing without them; "X denied that Y" does.
 */
function isWhole(view: View, { stance, cue }: Attribution, ranges: readonly Range[]): boolean {
  const first = ranges[0]
  if (first === undefined) return true
  // "C, said X": what stands before its speaker is a clause.
  const own = cue[0] === undefined ? [] : rangeIn(view, cue[0])
  const before = own[0] !== undefined && first.to < own[0].from && isComma(view, first.to)
  if (before && first.to - first.from >= SHORTEST_REST) return false
  if (isPlainComplementizer(view, first.from)) return false
  if (stance === 'asserts' || stance === 'hedges')
    return !ranges.some((range) => hasVerb(view, range)) && first.to - first.from < LONG_PHRASE
  return !is(view, first.from, WORD.complementizer) && view.tokens[first.from]!.quote < 0
}

/** Tokens: a phrase without a verb from this length on says enough by itself. */
const LONG_PHRASE = 12

/** The tokens that only tell who speaks: of the source and the cue of some attribution. */
function markFrames(view: View, here: readonly { readonly attribution: Attribution }[]): readonly boolean[] {
  const framed = new Array<boolean>(view.tokens.length).fill(false)
  for (const { attribution } of here)
    for (const span of [...attribution.source, ...attribution.cue])
      for (const { from, to } of rangeIn(view, span)) framed.fill(true, from, to)
  return framed
}

/**
 * What is left of a content once others have taken their part counts only if it is a clause of its own, and more than who
 * says it: "Secretary General Ivo Lang said" is not.
 */
function isWorth(
  view: View,
  { range, target, framed }: { readonly range: Range; readonly target: Range; readonly framed: readonly boolean[] },
): boolean {
  if (range.from === target.from && range.to >= target.to - 1) return true
  if (range.to - range.from < SHORTEST_REST || !hasVerb(view, range)) return false
  return view.tokens.slice(range.from, range.to).some(({ isWord }, k) => isWord && !framed[range.from + k])
}

/** Nothing is said, but that is said: "Police declined to comment." */
function isSilent({ stance, content }: Attribution): boolean {
  return stance === 'declines-to-confirm' && content.length === 0
}

/** The tokens of a sentence that a span covers. */
export function rangeIn(view: View, { start, end }: Span): Range[] {
  let from = 0
  while (from < view.tokens.length && view.tokens[from]!.end <= start) from++
  let to = from
  while (to < view.tokens.length && view.tokens[to]!.start < end) to++
  return from < to ? [{ from, to }] : []
}

function spread(ranges: readonly Range[]): Range {
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) }
}

/** The pieces of a range that nothing has taken yet. */
function free(view: View, { from, to }: Range, used: readonly boolean[]): Range[] {
  const pieces: Range[] = []
  let start = from
  for (let k = from; k <= to; k++) {
    if (k < to && !used[k]) continue
    const piece = trimRange(view, { from: start, to: k })
    if (piece !== null) pieces.push(piece)
    start = k + 1
  }
  return pieces
}
