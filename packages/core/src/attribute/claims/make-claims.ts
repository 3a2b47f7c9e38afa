import { makeAnchor } from '../../model/anchor.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Claim, NamedSource } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Facet } from '../../model/facet.ts'
import { type Id, makeId } from '../../model/id.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Trait } from '../find-attributions.ts'
import { METHOD } from '../method.ts'
import type { Range } from '../ranges.ts'
import { matchFirst } from '../stance.ts'
import { findTakenBack } from '../take-back.ts'
import type { FoundTime } from '../time/found-time.ts'
import { spanOf, type View, viewIndexAt } from '../view.ts'
import { chainOf } from './chain-of.ts'
import { claimStance } from './claim-stance.ts'
import { facetOf, facetOfQuantity, sideFacets } from './facet-of.ts'
import { findAnswered, type Told } from './find-answered.ts'
import { findPlaces } from './find-places.ts'
import { findUnits, type Unit } from './find-units.ts'
import { happenedIn, saidOn } from './said-on.ts'
import { splitClauses, trimEnds } from './split-clauses.ts'

/** What the claims of a document are made with. */
export interface Materials {
  readonly doc: Document
  readonly attributions: readonly Attribution[]
  /** Those that reach into each sentence; see `spreadOverViews`. */
  readonly attributionsByView: readonly (readonly Attribution[])[]
  readonly traits: ReadonlyMap<Id, Trait>
  readonly namesByAttribution: ReadonlyMap<Id, NamedSource>
  readonly quantitiesIn: (start: number, end: number) => readonly Quantity[]
  readonly timesIn: (start: number, end: number) => readonly FoundTime[]
}

/** The atomic claims of a document, one facet each, in the order of their words. */
export function makeClaims(views: readonly View[], materials: Materials): Claim[] {
  const { doc } = materials
  const claims = new Map<Id, Claim>()
  const attributionsById = new Map(materials.attributions.map((attribution) => [attribution.id, attribution]))
  const { attributionsByView } = materials
  const takenBack = findTakenBack(views, doc)
  const told: Told[] = []
  views.forEach((view, index) => {
    const near = attributionsByView[index]!
    const making: Making = { ...materials, attributionsById, near, takenBackFrom: takenBack.get(view) ?? null }
    for (const unit of findUnits(view, near, making)) {
      const own = claimsOf(unit, making)
      if (own.length === 0) continue
      const answered = findAnswered(unit, own, told)
      const made = answered.length === 0 ? own : answered.map((claim) => answerTo(claim, own[0]!, doc.id))
      if (answered.length === 0) told.push({ unit, claims: own })
      for (const claim of made) if (!claims.has(claim.id)) claims.set(claim.id, claim)
    }
  })
  return [...claims.values()]
}

/** "Dismissed the claims" denies each of them: the words are those of the denial, the question is that of the claim. */
function answerTo({ id: answers, facet }: Claim, own: Claim, document: Id): Claim {
  const id = makeId('claim', document, own.anchor.start, own.anchor.end, facet, answers)
  return { ...own, id, facet, answers }
}

/** What the claims of one sentence are made with. */
interface Making extends Materials {
  readonly attributionsById: ReadonlyMap<Id, Attribution>
  /** The attributions that reach into the sentence. */
  readonly near: readonly Attribution[]
  /** From where on the sentence says what the outlet no longer holds; null where it does not. */
  readonly takenBackFrom: number | null
}

/** Each attribution beside every sentence that its words reach into, so that a long document costs no more than its length. */
export function spreadOverViews(views: readonly View[], attributions: readonly Attribution[]): Attribution[][] {
  const byView: Attribution[][] = views.map(() => [])
  for (const attribution of attributions) {
    const reached = new Set<number>()
    for (const { start, end } of [...attribution.content, ...attribution.cue]) {
      for (let k = viewIndexAt(views, start); k < views.length && views[k]!.sentence.start < end; k++) reached.add(k)
    }
    for (const index of reached) byView[index]!.push(attribution)
  }
  return byView
}

function claimsOf(unit: Unit, materials: Making): Claim[] {
  const { view } = unit
  const clauses = unit.act ? trimEnds(view, unit.range) : splitClauses(view, unit.range)
  return clauses.flatMap((clause) => {
    const span = spanOf(view, clause.from, clause.to)
    if (span === null || isSilence(unit, clause)) return []
    const quantities = materials.quantitiesIn(span.start, span.end)
    const main: Facet = unit.act ? 'reaction' : facetOf(view, clause)
    const claims = [makeClaim(unit, clause, { facet: main, value: null }, materials)]
    for (const value of quantities) {
      const range = quantities.length === 1 ? clause : partAround(view, clause, value)
      claims.push(makeClaim(unit, range, { facet: facetOfQuantity(view, value), value }, materials))
    }
    for (const facet of unit.act ? [] : sideFacets(view, clause)) {
      if (!claims.some((claim) => claim.facet === facet))
        claims.push(makeClaim(unit, clause, { facet, value: null }, materials))
    }
    return claims
  })
}

/**
 * "The ministry did not reply to questions": silence says nothing. "Did not answer whether C" leaves C open, which is more; so is
 * what somebody says of it ("our letters went unanswered, he said"), and an ultimatum that goes unanswered.
 */
function isSilence({ view, attribution }: Unit, clause: Range): boolean {
  const { start, end } = spanOf(view, clause.from, clause.to)!
  const isToldBy = attribution !== null && !attribution.cue.some((cue) => cue.start >= start && cue.end <= end)
  if (isToldBy) return false
  const { unanswered, queries, doubts } = view.lexicon
  const holds = (phrases: typeof doubts) => matchFirst(view, phrases, clause) !== null
  return holds(unanswered) && holds(queries) && !holds(doubts)
}

/** Of a clause with several numbers, the part between commas that one of them stands in. */
function partAround(view: View, clause: Range, value: Quantity): Range {
  let from = clause.from
  let to = clause.to
  for (let k = clause.from; k < clause.to; k++) {
    const token = view.tokens[k]!
    const parts = token.norm === ',' || token.norm === 'and'
    if (parts && token.end <= value.start) from = k + 1
    if (parts && token.start >= value.end) {
      to = k
      break
    }
  }
  return from < to ? { from, to } : clause
}

function makeClaim(
  { view, attribution, act }: Unit,
  { from, to }: Range,
  { facet, value }: { readonly facet: Facet; readonly value: Quantity | null },
  materials: Making,
): Claim {
  const { doc } = materials
  const { start, end } = spanOf(view, from, to)!
  const { source, via } = chainOf(attribution, materials)
  const { stance: held, hedge } = claimStance({ view, range: { from, to }, attribution, act }, materials)
  const { takenBackFrom } = materials
  const isTakenBack = takenBackFrom !== null && end > takenBackFrom && (held === 'asserts' || held === 'hedges')
  const stance = isTakenBack ? 'questions' : held
  return {
    kind: 'claim',
    id: makeId('claim', doc.id, start, end, facet, value?.start ?? null),
    anchor: makeAnchor(doc, start, end),
    facet,
    stance,
    hedge,
    attribution: attribution?.id ?? null,
    source,
    via,
    value,
    happened: happenedIn(view, { from, to }, materials.timesIn(start, end)),
    saidOn: saidOn(view, attribution, materials),
    places: findPlaces(view, { from, to }),
    method: METHOD,
  }
}
