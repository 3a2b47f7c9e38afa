import { type ClaimLink, type Id, type Judgement, linkIdOf } from '@sayso/core'
import type { ResolvedRuling } from '../judge/rulings.ts'

/** The newest ruling on each pair that a person ruled the same or different, by `pairKey`. */
export function rulePairs(rulings: readonly ResolvedRuling[]): ReadonlyMap<string, Judgement> {
  const ruled = new Map<string, Judgement>()
  for (const { judgement, claims } of rulings) {
    if (judgement.ruling !== 'same' && judgement.ruling !== 'different') continue
    const [first = [], second = []] = claims
    for (const a of first) for (const b of second) if (a !== b) ruled.set(pairKey(a, b), judgement)
  }
  return ruled
}

/** What a person ruled the same is linked as surely as can be; what is ruled different, not at all. */
export function ruleLink(pair: string, { ruling, by, why }: Judgement): ClaimLink | null {
  if (ruling !== 'same') return null
  const [a, b] = splitPair(pair)
  const reasons = [{ rule: 'judgement', words: `${by}: ${why}`, weight: null }]
  return {
    kind: 'link',
    id: linkIdOf(a, b),
    a,
    b,
    relation: 'same',
    score: 1,
    reasons,
    method: 'judge.person.v1',
  }
}

/** One text for a pair, whichever comes first: the smaller id leads. */
export function pairKey(a: Id, b: Id): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

export function splitPair(pair: string): readonly [Id, Id] {
  const at = pair.indexOf(' ')
  return [pair.slice(0, at), pair.slice(at + 1)]
}
