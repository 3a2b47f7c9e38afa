import type { Id, OriginCount } from '@sayso/core'
import type { GroupItem, GroupSort } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { isKnown } from './as-of.ts'
import { toGroupRows } from './lists.ts'
import { cutOf } from './publisher-tallies.ts'
import { isAffirming } from './read-traced.ts'
import { viewStatus } from './status.ts'
import type { AsOf, Overview, ReportNode, WhoView } from './view-records.ts'
import { viewDenials, viewGroup } from './who.ts'

/** Groups looked at for each list. */
const LOOKED_AT = 200
const SHOWN = 5
/** Fewer reports do not inflate anything. */
const LEAST_REPORTS = 3

/**
 * A case on one page: what counting documents inflates, one answer whole, what nobody confirmed, who denies what. With a
 * cut its claims are as known then; the status stays that of the whole case.
 */
export async function viewOverview(open: OpenCase, asOf: AsOf | null = null): Promise<Overview> {
  const cut = cutOf(asOf)
  const list = async (sort: GroupSort, limit: number) => (await open.store.listGroups({ sort, limit, asOf: cut })).items
  const inflated = (await list('inflation', LOOKED_AT)).filter(
    (item) => item.high > 0 && item.documents >= LEAST_REPORTS && item.documents > item.high,
  )
  const denied = (await list('denials', SHOWN)).filter((item) => item.denying > 0 && item.high > 0)
  const unconfirmed = await findUnconfirmed(open, await list('documents', LOOKED_AT), asOf)
  return {
    kind: 'overview',
    status: await viewStatus(open),
    inflated: await toGroupRows(open, inflated.slice(0, SHOWN)),
    whole: inflated.length === 0 ? null : await pickWhole(open, inflated, asOf),
    unconfirmed: await toGroupRows(open, unconfirmed),
    denied: await Promise.all(
      (await toGroupRows(open, denied)).map(async (row) => ({
        row,
        denials: (await viewDenials(open, row.id, asOf)).filter(({ doubtful }) => !doubtful),
      })),
    ),
  }
}

/** The most inflated claims among which the one to show whole is looked for. */
const WHOLE_FROM = 12

/** One that more reports carry fills screens, and to read it takes the time of all others together. */
const WHOLE_MOST_REPORTS = 150

/**
 * The one that shows most: many sure echoes, changed values, circles, others who decline; and little in doubt. What each
 * shows is told by how it stands now, and remembered: that a day is looked from changes only how it is drawn.
 */
async function pickWhole(open: OpenCase, items: readonly GroupItem[], asOf: AsOf | null): Promise<WhoView> {
  const fitting = items.filter((item) => item.documents <= WHOLE_MOST_REPORTS)
  const looked = (fitting.length > 0 ? fitting : items.slice(0, 1)).slice(0, WHOLE_FROM)
  const counts = await open.store.readCounts(looked.map(({ id }) => id))
  let best: { readonly id: Id; readonly telling: number } | null = null
  for (const { id } of looked) {
    const telling = await tell(open, id, counts.find(({ group }) => group === id)!)
    if (best === null || telling > best.telling) best = { id, telling }
  }
  return viewGroup(open, best!.id, { asOf, judgementsToo: false })
}

/** Claims of which it is remembered how much they show. */
const MOST_REMEMBERED = 2_000

async function tell(open: OpenCase, id: Id, count: OriginCount): Promise<number> {
  const { telling: remembered } = open.memory
  // A count that is another may be drawn otherwise.
  const key = JSON.stringify([id, count])
  const known = remembered.get(key)
  if (known !== undefined) return known
  const telling = tellingOf(await viewGroup(open, id))
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(key, telling)
  return telling
}

/** What a tree loses that is in doubt as a whole: as much as its echoes can bring. */
const MOST_FOR_DOUBT = 10

function tellingOf(view: WhoView): number {
  const nodes = view.origins.flatMap((origin) => origin.reports.flatMap(flatten))
  const count = (holds: (node: ReportNode) => boolean, most: number) => Math.min(most, nodes.filter(holds).length)
  return (
    count((node) => node.how !== null && !node.doubt, 10) +
    count((node) => node.value !== null, 3) +
    count((node) => node.circle, 2) +
    Math.min(3, [...view.declines, ...view.denials].filter(({ doubtful }) => !doubtful).length) -
    (MOST_FOR_DOUBT * view.doubts.length) / Math.max(1, nodes.length)
  )
}

function flatten(node: ReportNode): readonly ReportNode[] {
  return [node, ...node.children.flatMap(flatten)]
}

/** Claims that one unnamed origin stands behind, or one origin where others who were asked declined to confirm. */
async function findUnconfirmed(
  open: OpenCase,
  items: readonly GroupItem[],
  asOf: AsOf | null,
): Promise<readonly GroupItem[]> {
  const single = items.filter((item) => item.high === 1 && item.denying === 0 && item.documents >= LEAST_REPORTS)
  const declined = single.filter((item) => item.declining > 0)
  if (declined.length >= SHOWN) return declined.slice(0, SHOWN)
  const others = single.filter((item) => item.declining === 0).slice(0, asOf === null ? LOOKED_AT : WHOLE_FROM)
  const unnamed = asOf === null ? await findUnnamedNow(open, others) : await findUnnamed(open, others, asOf)
  return [...declined, ...others.filter(({ id }) => unnamed.has(id))].slice(0, SHOWN)
}

/** Those of these groups whose origins are all people whom their publisher does not name. */
async function findUnnamedNow(open: OpenCase, items: readonly GroupItem[]): Promise<ReadonlySet<Id>> {
  const counts = await open.store.readCounts(items.map(({ id }) => id))
  const origins = await open.store.readOrigins([...new Set(counts.flatMap(({ affirming }) => affirming))].sort())
  const unnamed = new Set(origins.filter(({ metBy }) => metBy !== null).map(({ id }) => id))
  return new Set(counts.filter(({ affirming }) => affirming.every((id) => unnamed.has(id))).map(({ group }) => group))
}

/** The same by a day: those whose reports known by then all rest on people whom their publisher does not name. */
async function findUnnamed(open: OpenCase, items: readonly GroupItem[], asOf: AsOf): Promise<ReadonlySet<Id>> {
  const groups = await open.store.readGroups(items.map(({ id }) => id))
  const records = await open.store.readClaims(groups.flatMap(({ claims }) => claims))
  const documents = await open.records.readDocuments(records.map(({ document }) => document))
  const known = records.filter(
    (record) => isAffirming(record) && isKnown(record, documents.get(record.document)!, asOf),
  )
  const chains = await open.store.readChains(known.map(({ claim }) => claim.id))
  const origins = await open.store.readOrigins(
    [...new Set(chains.flatMap((chain) => chain.origins.slice(0, 1)))].sort(),
  )
  const metBy = new Map(origins.map((origin) => [origin.id, origin.metBy]))
  const groupOf = new Map(known.map(({ claim, group }) => [claim.id, group]))
  const resting = new Map<Id, boolean[]>()
  for (const { claim, origins: own } of chains) {
    const group = groupOf.get(claim)
    if (group != null) resting.set(group, [...(resting.get(group) ?? []), (metBy.get(own[0] ?? '') ?? null) !== null])
  }
  return new Set([...resting].filter(([, all]) => all.every(Boolean)).map(([group]) => group))
}
