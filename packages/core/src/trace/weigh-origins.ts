import type { Facet } from '../model/index.ts'
import { COPIES } from './find-repeated.ts'
import type { Member, Side } from './members.ts'
import fitted from './origin-weights.json' with { type: 'json' }
import type { Holder } from './resolve-holder.ts'
import type { TracedMember } from './traced-member.ts'

/** What speaks for and against a holder being an origin of its own, and not another one under another name. */
export interface OriginFeatures {
  /** A name that is surely one. */
  readonly named: number
  /** Kept anonymous, of one person. */
  readonly unnamed: number
  /** Nothing but a country, a capital or "the government". */
  readonly metonym: number
  /** A government, a group or a channel in its own voice. */
  readonly itself: number
  /** The press in its own voice, with no earlier report to have it from. */
  readonly pressVoice: number
  /** A document with words in it, or a picture. */
  readonly thing: number
  /** The report that brings it first was made from one that carries the claim. */
  readonly derived: number
  /** It was made from several such. */
  readonly digest: number
  /** The first to bring the claim. */
  readonly first: number
  /** Natural logarithm of 1 + the origins found before it. */
  readonly before: number
  /** Its figure is that of an earlier origin. */
  readonly sameValue: number
  /** It has a figure, and no earlier origin has it. */
  readonly newValue: number
  /** Natural logarithm of the claims that rest on it. */
  readonly claims: number
  /** Natural logarithm of the publishers that bring it. */
  readonly publishers: number
  /** How firmly its claims belong to the group: the best of them, 0 to 1. */
  readonly belongs: number
  /** The same beside the claim that belongs most. */
  readonly besideBest: number
  /** One of its claims answers the question that the group answers. */
  readonly onFacet: number
  /** Natural logarithm of the claims of the group, copies left out: they must not make an origin less sure. */
  readonly size: number
}

export interface WeighedOrigin {
  readonly holder: Holder
  /** The claim that brings it first. */
  readonly first: Member
  readonly features: OriginFeatures
  /** Between 0 and 1. */
  readonly probability: number
}

/** Claims of a group, where each leads, and which documents were made from which. */
export interface TracedGroup {
  /** The question that the group answers; null where that is not known. */
  readonly facet: Facet | null
  readonly members: readonly Member[]
  readonly traced: readonly TracedMember[]
  readonly parents: ReadonlyMap<string, ReadonlySet<string>>
}

/** A question vouches for nothing and denies nothing. */
export type WeighedSide = Exclude<Side, 'questions'>

/** Weighs every holder on one side of the claim, in order of appearance. */
export function weighOrigins({ facet, members, traced, parents }: TracedGroup, side: WeighedSide): WeighedOrigin[] {
  const found = new Map<Holder, Found>()
  const original = traced.filter((one) => !isCopy(one)).length
  const mostBelonging = members.reduce((most, member) => Math.max(most, member.belonging), 0)
  const ruled = new Set<Holder>()
  members.forEach((member, index) => {
    if (member.side !== side) return
    for (const holder of traced[index]!.holders) {
      if (traced[index]!.reasons[0]?.rule === 'judgement') ruled.add(holder)
      const known = found.get(holder)
      const publisher = member.document.publisher ?? member.document.id
      // A copy says no more than what it was copied from: it must not make an origin surer.
      if (known !== undefined && isCopy(traced[index]!)) continue
      const onFacet = facet === null || member.claim.facet === facet
      if (known === undefined) {
        const publishers = new Set([publisher])
        found.set(holder, { first: member, claims: 1, publishers, belonging: member.belonging, onFacet })
      } else {
        known.claims += 1
        known.publishers.add(publisher)
        known.belonging = Math.max(known.belonging, member.belonging)
        known.onFacet ||= onFacet
      }
    }
  })
  const carriers = new Set(
    members.filter((member, index) => member.side === side && !isCopy(traced[index]!)).map((one) => one.document.id),
  )
  const before: Holder[] = []
  return [...found].map(([holder, { first, claims, publishers, belonging, onFacet }]) => {
    const origins = [...(parents.get(first.document.id) ?? [])].filter((id) => carriers.has(id)).length
    const own = first.sources.length === 0 || first.claim.source === null
    const itself = own && ['government', 'organisation', 'channel'].includes(first.document.publisherKind ?? '')
    const facts = holder.facts
    const values = new Set(before.flatMap((other) => [...other.values]))
    const features: OriginFeatures = {
      named: facts.names.size > 0 || facts.acronyms.size > 0 ? 1 : 0,
      unnamed: holder.kind === 'anonymous' || holder.metBy !== null ? 1 : 0,
      metonym: holder.key.startsWith('g ') ? 1 : 0,
      itself: itself ? 1 : 0,
      pressVoice: own && !itself ? 1 : 0,
      thing: holder.kind === 'document' || holder.kind === 'imagery' ? 1 : 0,
      derived: origins > 0 ? 1 : 0,
      digest: origins > 2 || first.document.publisherKind === 'aggregator' ? 1 : 0,
      first: before.length === 0 ? 1 : 0,
      before: Math.log1p(before.length),
      sameValue: first.value !== null && values.has(first.value) ? 1 : 0,
      newValue: first.value !== null && !values.has(first.value) ? 1 : 0,
      claims: Math.log(claims),
      publishers: Math.log(publishers.size),
      belongs: belonging,
      besideBest: mostBelonging > 0 ? belonging / mostBelonging : 1,
      onFacet: Number(onFacet),
      size: Math.log(original),
    }
    before.push(holder)
    // What a person ruled an origin is one.
    return { holder, first, features, probability: ruled.has(holder) ? 1 : probabilityOf(features, side) }
  })
}

/** What a holder brings to one side of the claim. */
interface Found {
  readonly first: Member
  claims: number
  readonly publishers: Set<string>
  belonging: number
  onFacet: boolean
}

function isCopy(one: TracedMember): boolean {
  return one.how !== null && COPIES.has(one.how)
}

/**
 * The probability of a logistic score, whose weights training/trace/fit_origins.py fitted on the holders of the groups that the
 * line makes of the development cases, each side of a claim by itself.
 */
function probabilityOf(features: OriginFeatures, side: WeighedSide): number {
  const { base, ...weights } = fitted[side]
  let sum = base
  for (const name of Object.keys(weights) as (keyof OriginFeatures)[]) sum += weights[name] * features[name]
  return 1 / (1 + Math.exp(-sum))
}
