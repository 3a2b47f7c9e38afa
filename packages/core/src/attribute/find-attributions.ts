import type { CueKind } from '../languages/language.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Document } from '../model/document.ts'
import { type Id, makeId } from '../model/id.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Span } from '../model/span.ts'
import type { Stance } from '../model/stance.ts'
import type { Draft } from './draft.ts'
import { findCues } from './find-cues.ts'
import { joinCitations } from './join-citations.ts'
import { type Found, joinQuotations } from './join-quotations.ts'
import { joinSentences } from './join-sentences.ts'
import { WORD } from './lexicon.ts'
import { METHOD } from './method.ts'
import type { Range } from './ranges.ts'
import { readCues } from './read-cue.ts'
import { endWithoutParticle, readFinal, tidyFinalSource } from './read-final.ts'
import { matchHedge, stanceOfContent } from './stance.ts'
import { tidySource } from './tidy-source.ts'
import { isUnnamed } from './unnamed.ts'
import { is, spanOf, type View } from './view.ts'

/** What the cue of an attribution tells beyond the record. */
export interface Trait {
  readonly kind: CueKind
  /** The stance of the cue alone, whatever the content says. */
  readonly cueStance: Stance
}

/** The attributions of a document, with the traits of each by its id. */
export interface Findings {
  readonly attributions: readonly Attribution[]
  readonly traits: ReadonlyMap<Id, Trait>
}

/** Every attribution that the words of a document make, in the order of their cues; nobody quotes the answers of a conversation. */
export function findAttributions(
  doc: Document,
  views: readonly View[],
  { quotations, answers }: { readonly quotations: readonly Quotation[]; readonly answers: readonly Span[] },
): Findings {
  const found = views.flatMap((view) => toFound(readView(view)))
  const begun = new Set(answers.map(({ start }) => start))
  const quoted = quotations.filter(({ start }) => !begun.has(start))
  joinQuotations(found, views, quoted)
  joinCitations(found)
  joinSentences(found, views)
  const ids = new Map(found.map((one, index) => [one, idOf(doc, one, index)]))
  const attributions = found.map((one): Attribution => {
    const draft = one.draft
    const hedge = matchHedge(draft.view, draft.content)
    return {
      kind: 'attribution',
      id: ids.get(one)!,
      document: doc.id,
      source: one.source === null ? [] : [one.source],
      cue: one.cue === null ? [] : [one.cue],
      content: one.content,
      stance: stanceOfContent(draft, hedge !== null),
      hedge,
      unnamed: one.source !== null && isUnnamed(draft.view, one.source),
      parent: one.parent === null ? null : ids.get(one.parent)!,
      score: scoreOf(draft),
      method: METHOD,
    }
  })
  const traits = found.map((one) => [ids.get(one)!, traitOf(one.draft)] as const)
  return { attributions, traits: new Map(traits) }
}

/** Where verbs come last, as in Korean, a sentence is read from its end. */
function readView(view: View): Draft[] {
  return isFinal(view) ? readFinal(view) : readCues(view, findCues(view))
}

function isFinal(view: View): boolean {
  return view.lexicon.language.grammar.order === 'final'
}

/** "posted a photo showing flags": the participle tells what the photo is and is nobody's claim beside the one around it. */
function traitOf({ located, view, stance, parent }: Draft): Trait {
  const before = view.tokens[located.from - 1]
  const reduced =
    parent !== null &&
    located.participle &&
    before?.isWord &&
    before.norm !== 'as' &&
    !is(view, located.from - 1, WORD.coordinator)
  return { kind: reduced ? 'noun' : located.cue.kind, cueStance: stance }
}

function toFound(drafts: readonly Draft[]): Found[] {
  const made = new Map(drafts.map((draft) => [draft, toSpans(draft)]))
  for (const [draft, found] of made) found.parent = draft.parent === null ? null : (made.get(draft.parent) ?? null)
  return [...made.values()]
}

function toSpans(draft: Draft): Found {
  const { view } = draft
  const source = draft.source ?? draft.borrowed?.source ?? null
  return {
    draft,
    source: source === null ? null : sourceSpan(view, source),
    cue: spanOf(view, draft.cue.from, draft.cue.to),
    content: draft.content.map(({ from, to }) => spanOf(view, from, to)).filter((span) => span !== null),
    parent: null,
  }
}

function sourceSpan(view: View, { from, to }: Range): Span | null {
  const tidy = isFinal(view) ? tidyFinalSource(view, { from, to }) : tidySource(view, { from, to })
  const span = tidy === null ? null : spanOf(view, tidy.from, tidy.to)
  if (span === null || !isFinal(view)) return span
  return { start: span.start, end: endWithoutParticle(view.text, span.start, span.end) }
}

function idOf(doc: Document, { cue, content }: Found, index: number): string {
  const first = content[0]
  return makeId('attribution', doc.id, cue?.start ?? -1, cue?.end ?? -1, first?.start ?? -1, first?.end ?? -1, index)
}

/** How sure the rules are, from how often such attributions were right in the development articles. */
const SCORES = { named: 0.9, sourceless: 0.6, act: 0.6, noun: 0.5 } as const

function scoreOf({ located, source, borrowed }: Draft): number {
  if (located.cue.kind === 'noun') return SCORES.noun
  if (located.cue.kind === 'act') return SCORES.act
  return source === null && borrowed === null ? SCORES.sourceless : SCORES.named
}
