import { type ClaimLink, type Id, type Judgement, linkIdOf, type PairScore, scorePairs } from '@sayso/core'
import { METHODS } from './methods.ts'
import { type PairWork, pairPassages } from './pair-passages.ts'
import { pairKey, ruleLink } from './ruled-links.ts'

export interface LinkWork extends PairWork {
  /** Pairs of claims that a person ruled the same or different. */
  readonly ruled: ReadonlyMap<string, Judgement>
}

/** Links all claims of these documents anew, and gives the older passages that must be linked anew because of it. */
export async function linkChunk(work: LinkWork, chunk: readonly Id[]): Promise<ReadonlySet<Id>> {
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
  const touched = new Set([...claims, ...all.flatMap(({ a, b }) => [a, b])])
  await work.open.store.putDerived({ relinked: claims, links: all, touched: [...touched].sort() })
  return unsettled
}

function makeLink({ a: one, b: other, score }: PairScore): ClaimLink {
  const [a, b] = one < other ? [one, other] : [other, one]
  return { kind: 'link', id: linkIdOf(a, b), a, b, relation: 'same', score, reasons: [], method: METHODS.link }
}
