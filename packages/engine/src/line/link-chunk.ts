import { type ClaimLink, type Id, type Judgement, linkIdOf, type PairScore, scorePairs } from '@sayso/core'
import { METHODS } from './methods.ts'
import { type PairWork, pairPassages } from './pair-passages.ts'
import { pairKey, ruleLink, splitPair } from './ruled-links.ts'

export interface LinkWork extends PairWork {
  /** Pairs of claims that a person ruled the same or different. */
  readonly ruled: ReadonlyMap<string, Judgement>
}

/**
 * Links all claims of these documents anew, and gives the older passages that must be linked anew because of it. The claims of
 * new documents are touched, and what they are linked with is looked at when their groups are made. Of claims that were
 * linked before, those are touched whose links came out otherwise.
 */
export async function linkChunk(
  work: LinkWork,
  chunk: readonly Id[],
  { isNew }: { readonly isNew: boolean },
): Promise<ReadonlySet<Id>> {
  const { passages, documentPairs, unsettled } = await pairPassages(work, chunk)
  const claims = passages.flatMap((passage) => passage.claims.map(({ claim }) => claim))
  const own = new Set(claims)
  const links = documentPairs
    .flatMap(({ pairs, hint }) => scorePairs(pairs, hint))
    .filter(({ a, b }) => !work.ruled.has(pairKey(a, b)))
    .map(makeLink)
  const ruled = [...work.ruled]
    .map(([pair, ruling]) => ruleLink(pair, ruling))
    .filter((link) => link !== null)
    .filter(({ a, b }) => own.has(a) || own.has(b))
  const all = [...links, ...ruled]
  const touched = isNew ? own : findChanged(await work.open.store.readLinks(claims), all)
  await work.open.store.putDerived({ relinked: claims, links: all, touched: [...touched].sort() })
  return unsettled
}

/** The ends of links that are in one of the two lists alone, or score otherwise. */
function findChanged(before: readonly ClaimLink[], after: readonly ClaimLink[]): ReadonlySet<Id> {
  const scores = new Map(before.map(({ a, b, score }) => [pairKey(a, b), score]))
  const changed = new Set<Id>()
  for (const { a, b, score } of after) {
    if (scores.get(pairKey(a, b)) !== score) for (const end of [a, b]) changed.add(end)
    scores.delete(pairKey(a, b))
  }
  for (const pair of scores.keys()) for (const end of splitPair(pair)) changed.add(end)
  return changed
}

function makeLink({ a: one, b: other, score }: PairScore): ClaimLink {
  const [a, b] = one < other ? [one, other] : [other, one]
  return { kind: 'link', id: linkIdOf(a, b), a, b, relation: 'same', score, reasons: [], method: METHODS.link }
}
