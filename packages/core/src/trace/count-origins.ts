import type { Id, OriginCount, Reason } from '../model/index.ts'
import { makeId } from '../model/index.ts'
import type { Member } from './members.ts'
import { nameHolder } from './name-holder.ts'
import type { TracedMember } from './traced-member.ts'
import { type OriginFeatures, type TracedGroup, type WeighedOrigin, weighOrigins } from './weigh-origins.ts'

export const COUNT_METHOD = 'trace.count.v1'

/**
 * Half the interval in standard deviations of the number of true origins; the variance that is left when every holder is sure
 * (a description may hide two); and how many more of the holders are origins than the probabilities say, since a group
 * misses some claims of its question. Set on eight cases, each with weights of the other seven (training/trace/fit_origins.py).
 */
const SPREAD = 0.74
const LEFT_OVER = 0.4
const MISSED = 0.6

/**
 * How many distinct origins affirm, deny and decline. Holders that may be another one under another name widen the interval;
 * each unit of its width is one of them, with what speaks against it.
 */
export function countOrigins(group: Id, claims: TracedGroup): OriginCount {
  const { members, traced } = claims
  const weighed = sortWeighed(weighOrigins(claims, 'affirms'))
  const { low, high } = boundCount(weighed.map((one) => one.probability))
  const doubtful = weighed.slice(low, high)
  const pages = new Set(members.map((member) => member.document.page))
  const publishers = new Set(members.map((member) => member.document.publisher ?? member.document.page))
  return {
    kind: 'count',
    group,
    low,
    high,
    affirming: weighed.slice(0, high).map(idOf),
    doubtful: doubtful.map(idOf),
    denying: listLikely(weighOrigins(claims, 'denies')),
    declining: listLikely(weighOrigins(claims, 'declines')),
    documents: pages.size,
    publishers: publishers.size,
    reasons: [
      ...doubtful.map((one) => giveDoubt(one)),
      ...weighed.slice(high).map((one) => giveDoubt(one, 'taken-for-another')),
      ...findDoubtfulEchoes(members, traced),
    ],
    method: COUNT_METHOD,
  }
}

/** The interval for independent holders, each an origin of its own with its probability. `[0, 0]` where there are none. */
export function boundCount(probabilities: readonly number[]): { readonly low: number; readonly high: number } {
  if (probabilities.length === 0) return { low: 0, high: 0 }
  const mean = probabilities.reduce((sum, one) => sum + one, MISSED)
  const deviation = Math.sqrt(LEFT_OVER + probabilities.reduce((sum, one) => sum + one * (1 - one), 0))
  const low = Math.max(1, Math.round(mean - SPREAD * deviation))
  const high = Math.min(probabilities.length, Math.max(low, Math.round(mean + SPREAD * deviation)))
  return { low: Math.min(low, high), high }
}

/** The holders that are most likely origins of their own, as many as the probabilities sum up to; one at least. */
function listLikely(weighed: readonly WeighedOrigin[]): Id[] {
  const expected = weighed.reduce((sum, one) => sum + one.probability, 0)
  return sortWeighed(weighed)
    .slice(0, Math.max(1, Math.round(expected)))
    .map(idOf)
    .sort()
}

function sortWeighed(weighed: readonly WeighedOrigin[]): WeighedOrigin[] {
  return [...weighed].sort((a, b) => b.probability - a.probability || (a.holder.key < b.holder.key ? -1 : 1))
}

function idOf(one: WeighedOrigin): Id {
  return makeId('origin', one.holder.key)
}

/** What each feature says against a holder, in words. */
const DOUBTS: readonly (readonly [keyof OriginFeatures, string])[] = [
  ['sameValue', 'gives the same figure as an earlier origin'],
  ['metonym', 'is named only as a country or its government'],
  ['digest', 'is first named in a digest of earlier reports'],
  ['derived', 'is first named in a report made from one that has the claim'],
]

function giveDoubt({ holder, first, features, probability }: WeighedOrigin, rule = 'may-be-another'): Reason {
  const said = DOUBTS.filter(([feature]) => features[feature] === 1).map(([, words]) => words)
  if (features.named === 0 && features.unnamed === 0) said.push('is not named')
  if (said.length === 0) said.push('stands in few reports')
  const where = first.document.publisher ?? first.document.url ?? first.document.id
  return {
    rule,
    words: `${nameHolder(holder)} (${where}): ${said.join(', ')}`,
    weight: Math.round(probability * 100) / 100,
  }
}

/** One for each publisher that brings the claim without credit some time after another, or in a circle. */
function findDoubtfulEchoes(members: readonly Member[], traced: readonly TracedMember[]): Reason[] {
  const doubts = new Map<string, Reason>()
  members.forEach((member, index) => {
    const one = traced[index]!
    const publisher = member.document.publisher ?? member.document.id
    if (member.side !== 'affirms' || one.repeats === null) return
    if (one.doubt && !doubts.has(publisher)) {
      doubts.set(publisher, { rule: 'no-credit', words: `${publisher}: ${one.reasons[0]!.words}`, weight: null })
    }
    if (one.circle && !doubts.has(`circle ${publisher}`)) {
      const names = one.links.map((link) => link.name).join(' < ')
      doubts.set(`circle ${publisher}`, { rule: 'circle', words: `${publisher} < ${names}`, weight: null })
    }
  })
  return [...doubts.values()]
}
