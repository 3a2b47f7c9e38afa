import { groupClaims, type Id, makeGroup, readPublished } from '@sayso/core'
import type { ClaimRecord, Component, DerivedGroup } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import type { ResolvedRuling } from '../judge/rulings.ts'
import { countDays } from './count-days.ts'
import { measureBelonging } from './measure-belonging.ts'
import type { OnProgress } from './progress.ts'
import { prepareTrace } from './trace-claims.ts'

/** Claims whose groups are made again in one unit of work, and those that are looked at for it, roughly. */
const SEEDS = 200
const UNIT = 4_000
/** Claims regrouped together at most: past it only stronger links hold a component together. */
const MOST_MEMBERS = 12_000
const STEP = 0.25
const STRONGEST = 0.95
/** Claims remembered to stand in a component too large: looking at it again for each of them would cost a growing case dear. */
const MOST_REMEMBERED = 200_000

/** Makes the groups of touched claims again, with their chains, origins and counts. */
export async function groupTouched(
  open: OpenCase,
  rulings: readonly ResolvedRuling[],
  onProgress?: OnProgress,
): Promise<void> {
  const work: GroupWork = { open, rulings, language: (await open.store.readCase()).language, tooLarge: new Map() }
  for (let done = 0; ; ) {
    const seeds = await open.store.listTouched(SEEDS)
    if (seeds.length === 0) return
    const groups: DerivedGroup[] = []
    const settled: Id[] = []
    const reached = new Set<Id>()
    for (const seed of seeds) {
      if (reached.has(seed)) continue
      if (reached.size > UNIT) break
      const component = await readBounded(work, seed)
      for (const claim of component.claims) reached.add(claim)
      const made = await regroup(work, component)
      groups.push(...made.groups)
      settled.push(...made.settled)
    }
    await open.store.putDerived({ groups, settled })
    done += reached.size
    onProgress?.({ stage: 'group', done, total: null })
  }
}

interface GroupWork {
  readonly open: OpenCase
  readonly rulings: readonly ResolvedRuling[]
  /** The reader's language, for headlines. */
  readonly language: string
  /** By the least score of links that were followed, claims that stand in a component too large. */
  readonly tooLarge: Map<number, Set<Id>>
}

/** Claims that may fall into one group with the seed. Weaker links than this never join two groups on their own. */
async function readBounded({ open, tooLarge }: GroupWork, seed: Id): Promise<Component> {
  for (let minScore = 0; ; minScore += STEP) {
    const last = minScore + STEP > STRONGEST
    if (!last && tooLarge.get(minScore)?.has(seed)) continue
    const component = await open.store.readComponent([seed], { maxSize: MOST_MEMBERS, minScore })
    if (component.complete || last) return component
    const known = tooLarge.get(minScore) ?? new Set()
    tooLarge.set(minScore, known)
    for (const claim of component.claims) if (known.size < MOST_REMEMBERED) known.add(claim)
  }
}

/** The groups of a component that must be made again, and its other claims. */
async function regroup(
  { open, rulings, language }: GroupWork,
  component: Component,
): Promise<{ readonly groups: readonly DerivedGroup[]; readonly settled: readonly Id[] }> {
  const records = new Map((await open.store.readClaims(component.claims)).map((record) => [record.claim.id, record]))
  const members = [...records.values()].map((record) => ({
    claim: record.claim.id,
    document: record.document,
    facet: record.claim.facet,
    wording: record.wording,
    publishedAtMs: readPublished(record.publishedOn)?.startMs ?? null,
  }))
  const links = component.links.filter((link) => records.has(link.a) && records.has(link.b))
  const found = groupClaims(members, links, {
    same: pairsOf(rulings, 'same'),
    different: pairsOf(rulings, 'different'),
  })
  const before = await readMembersBefore(open, [...records.values()])
  const belonging = measureBelonging(
    found.map((claims) => claims.map((claim) => ({ claim, wording: records.get(claim)!.wording }))),
    links,
  )
  const touched = new Set(component.touched)
  const groups: DerivedGroup[] = []
  const settled: Id[] = component.claims.filter((claim) => !records.has(claim))
  for (const claims of found) {
    const whole = claims.map((id) => records.get(id)!)
    if (claims.some((claim) => touched.has(claim)) || before.get(whole[0]!.group ?? '') !== claims.join(' ')) {
      groups.push(await makeOne(open, whole, { belonging, language, rulings }))
    } else settled.push(...claims)
  }
  return { groups, settled }
}

/** Members of the groups that these claims are in, joined to one text. */
async function readMembersBefore(open: OpenCase, records: readonly ClaimRecord[]): Promise<ReadonlyMap<Id, string>> {
  const ids = [...new Set(records.flatMap((record) => (record.group === null ? [] : [record.group])))]
  return new Map((await open.store.readGroups(ids)).map((group) => [group.id, group.claims.join(' ')]))
}

interface MakeOne {
  /** How firmly each claim belongs to its group. */
  readonly belonging: ReadonlyMap<Id, number>
  readonly language: string
  readonly rulings: readonly ResolvedRuling[]
}

async function makeOne(
  open: OpenCase,
  records: readonly ClaimRecord[],
  { belonging, language, rulings }: MakeOne,
): Promise<DerivedGroup> {
  const documents = await open.records.readDocuments(records.map((record) => record.document))
  const group = makeGroup(
    records.map(({ claim, document }) => ({
      claim,
      document: documents.get(document)!,
      belonging: belonging.get(claim.id)!,
    })),
    language,
  )
  const trace = await prepareTrace(open, { group, records, belonging, rulings })
  const { chains, origins, count, days: said } = trace(records)
  const days = countDays({ records, documents, said, countPart: (part) => trace(part).count })
  return { group, count, chains, days, origins }
}

/** Claims that a ruling of this kind puts together or keeps apart. */
function pairsOf(rulings: readonly ResolvedRuling[], kind: 'same' | 'different'): readonly (readonly [Id, Id])[] {
  return rulings
    .filter(({ judgement }) => judgement.ruling === kind)
    .flatMap(({ claims: [first = [], second = []] }) => first.flatMap((a) => second.map((b) => [a, b] as const)))
}
