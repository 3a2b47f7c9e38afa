import { type GroupRulings, type Id, makeGroup } from '@sayso/core'
import type { ClaimNode, ClaimRecord, DerivedGroup } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import type { ResolvedRuling } from '../judge/rulings.ts'
import { countDays } from './count-days.ts'
import { digestInputs } from './digest-inputs.ts'
import { measureBelonging } from './measure-belonging.ts'
import type { OnProgress } from './progress.ts'
import { regroupAround } from './regroup-around.ts'
import { openGround, type TraceGround, traceOn } from './trace-claims.ts'

/**
 * Claims that are grouped at a time: what they meet must fit into memory with them. Many at once are cheap, for groups that
 * grow from one time to the next are made again, and traced again, each time.
 */
const UNIT = 100_000
/** Claims whose groups are written in one unit of work: their chains and counts lie in memory until then. */
const WRITTEN = 5_000

/** Makes the groups of touched claims again; chains, origins and counts of those whose inputs changed. */
export async function groupTouched(
  open: OpenCase,
  rulings: readonly ResolvedRuling[],
  onProgress?: OnProgress,
): Promise<void> {
  const { language } = await open.store.readCase()
  const pairs = { same: pairsOf(rulings, 'same'), different: pairsOf(rulings, 'different') }
  // A group with a touched member is made again as a whole: until its turn comes, none of it is there for others to meet.
  await open.store.spreadTouched()
  const readGround = await openGround(open)
  for (let done = 0; ; ) {
    const claims = await open.store.listTouched(UNIT)
    if (claims.length === 0) return
    done += await groupUnit({ open, rulings, pairs, language, readGround }, claims, (grouped) =>
      onProgress?.({ stage: 'group', done: done + grouped, total: null }),
    )
  }
}

interface GroupWork {
  readonly open: OpenCase
  readonly rulings: readonly ResolvedRuling[]
  readonly pairs: GroupRulings
  /** The reader's language, for headlines. */
  readonly language: string
  readonly readGround: (records: readonly ClaimRecord[]) => Promise<TraceGround>
}

/**
 * Makes the groups of these claims, and of those that they left behind; gives how many were settled. A run that is cut off
 * finds those touched whose groups were not written yet.
 */
async function groupUnit(work: GroupWork, claims: readonly Id[], onGrouped: (claims: number) => void): Promise<number> {
  const { groups: found, settled, links } = await regroupAround(work.open.store, claims, work.pairs)
  const belonging = measureBelonging(found, links)
  let made: DerivedGroup[] = []
  let [waiting, done] = [0, 0]
  for (const nodes of found) {
    const one = await makeOne(work, nodes, belonging)
    waiting += nodes.length
    if (one !== null) made.push(one)
    if (waiting < WRITTEN) continue
    await work.open.store.putDerived({ groups: made })
    done += waiting
    onGrouped(done)
    made = []
    waiting = 0
  }
  await work.open.store.putDerived({ groups: made, settled })
  return settled.length
}

/** Null where the group stands as it would be made. */
async function makeOne(
  { open, rulings, language, readGround }: GroupWork,
  nodes: readonly ClaimNode[],
  belonging: ReadonlyMap<Id, number>,
): Promise<DerivedGroup | null> {
  const records = await open.store.readClaims(nodes.map(({ claim }) => claim))
  const ground = await readGround(records)
  const { documents } = ground
  const group = makeGroup(
    records.map(({ claim, document }) => ({
      claim,
      document: documents.get(document)!,
      belonging: belonging.get(claim.id)!,
    })),
    language,
  )
  const grouped = { group, records, belonging, rulings }
  const inputs = digestInputs(ground, grouped)
  if (await stands(open, nodes, { id: group.id, inputs })) return null
  const trace = traceOn(ground, grouped)
  const { chains, origins, count, days: said } = trace(records)
  const days = countDays({ records, documents, said, countPart: (part) => trace(part).count })
  return { group, count, inputs, chains, days, origins }
}

/** Whether the members are in this group, as it was made from the same inputs. A hash of all members shows that no other is. */
async function stands(
  { store }: OpenCase,
  nodes: readonly Pick<ClaimRecord, 'group'>[],
  made: { readonly id: Id; readonly inputs: string },
): Promise<boolean> {
  if (nodes.some(({ group }) => group !== made.id)) return false
  const [kept] = await store.readGroupInputs([made.id])
  return kept?.inputs === made.inputs
}

/** Claims that a ruling of this kind puts together or keeps apart. */
function pairsOf(rulings: readonly ResolvedRuling[], kind: 'same' | 'different'): readonly (readonly [Id, Id])[] {
  return rulings
    .filter(({ judgement }) => judgement.ruling === kind)
    .flatMap(({ claims: [first = [], second = []] }) => first.flatMap((a) => second.map((b) => [a, b] as const)))
}
