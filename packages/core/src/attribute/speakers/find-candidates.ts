import type { Attribution } from '../../model/attribution.ts'
import type { Claim, NamedSource } from '../../model/claim.ts'
import type { Id } from '../../model/id.ts'
import { chainOf, type Links } from '../claims/chain-of.ts'
import type { Materials } from '../claims/make-claims.ts'
import type { SourceNames } from '../name-sources.ts'
import { placeKey } from '../name-sources.ts'
import { type View, viewIndexAt } from '../view.ts'
import type { Place } from './find-places.ts'

/** Who might say what a claim says: the outlet itself, the source of an attribution, a name in the sentence, who spoke before. */
export interface Candidate extends Links {
  readonly from: 'outlet' | 'attribution' | 'place' | 'before'
  readonly attribution: Attribution | null
  readonly place: Place | null
  /** Sentences between the candidate's words and the claim. */
  readonly sentencesBefore: number
}

/** A document as candidates are looked for in it. */
export interface Scene extends Materials {
  readonly views: readonly View[]
  readonly placesByView: readonly (readonly Place[])[]
  readonly names: SourceNames
  readonly attributionsById: ReadonlyMap<Id, Attribution>
  /** The attributions that reach into each sentence. */
  readonly attributionsByView: readonly (readonly Attribution[])[]
}

/** Speakers before the sentence that are looked at. */
const MOST_BEFORE = 4
/** Attributions before it that are looked at for them. */
const MOST_LOOKED_AT = 24
/** Sentences before it whose subject may go on speaking. */
const SENTENCES_BEFORE = 3

/** Whoever might be the source of a claim, each name once; the first is the one that it has. */
export function findCandidates(claim: Claim, scene: Scene): readonly Candidate[] {
  const index = Math.min(viewIndexAt(scene.views, claim.anchor.start), scene.views.length - 1)
  const { attributionsById } = scene
  const own = scene.attributionsByView[index]!
  const given = claim.attribution === null ? null : (attributionsById.get(claim.attribution) ?? null)
  const found = new Map<string, Candidate>()
  const add = (candidate: Candidate) => {
    const key = candidate.source?.name ?? ''
    if (!found.has(key)) found.set(key, candidate)
  }
  add({
    from: claim.source === null ? 'outlet' : 'attribution',
    source: claim.source,
    via: claim.via,
    attribution: given,
    place: null,
    sentencesBefore: sentencesTo(claim.source, index, scene.views),
  })
  add({ from: 'outlet', source: null, via: [], attribution: null, place: null, sentencesBefore: 0 })
  for (const attribution of own) {
    const links = chainOf(attribution, scene)
    if (links.source !== null)
      add({
        from: 'attribution',
        ...links,
        attribution,
        place: null,
        sentencesBefore: sentencesTo(links.source, index, scene.views),
      })
  }
  // Where the words credit somebody, a name that no verb makes speak was right as often as wrong.
  if (claim.source !== null) return [...found.values()]
  for (const place of scene.placesByView[index]!) {
    const source = scene.names.byPlace.get(placeKey(place.span))
    if (source !== undefined) add({ from: 'place', source, via: [], attribution: null, place, sentencesBefore: 0 })
  }
  for (const links of spokeBefore(scene, index)) {
    const sentencesBefore = sentencesTo(links.source, index, scene.views)
    add({ from: 'before', ...links, attribution: null, place: null, sentencesBefore })
  }
  return [...found.values()]
}

/** The last who were credited with something before a sentence, and of whom the sentences before it tell, the nearest first. */
function spokeBefore(scene: Scene, index: number): readonly Links[] {
  const { attributions, views, placesByView, names } = scene
  const start = views[index]!.sentence.start
  const found = new Map<string, Links>()
  const last = firstSourceFrom(attributions, start) - 1
  for (let at = last; at >= Math.max(0, last - MOST_LOOKED_AT) && found.size < MOST_BEFORE; at--) {
    const links = chainOf(attributions[at]!, scene)
    if (links.source !== null && links.source.end <= start && !found.has(links.source.name))
      found.set(links.source.name, links)
  }
  for (let at = index - 1; at >= Math.max(0, index - SENTENCES_BEFORE); at--) {
    const subject = placesByView[at]!.find(({ kind }) => kind === 'subject')
    const source = subject === undefined ? undefined : names.byPlace.get(placeKey(subject.span))
    if (source !== undefined && !found.has(source.name)) found.set(source.name, { source, via: [] })
  }
  return [...found.values()]
}

/** The first attribution, in the order of their words, that begins at a place or behind it. */
function firstSourceFrom(attributions: readonly Attribution[], start: number): number {
  let low = 0
  let high = attributions.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { cue, content } = attributions[middle]!
    if ((cue[0]?.start ?? content[0]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

function sentencesTo(source: NamedSource | null, index: number, views: readonly View[]): number {
  return source === null ? 0 : index - viewIndexAt(views, source.start)
}
