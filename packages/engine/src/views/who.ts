import type { Chain, Claim, Id, OriginCount } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { isKnown } from './as-of.ts'
import { byMoment, hoursBetween } from './by-moment.ts'
import { listCautions } from './cautions.ts'
import { findGroup } from './find-group.ts'
import { nameIds } from './named.ts'
import { plantTrees } from './plant-trees.ts'
import { isAffirming, readTraced, type Traced, tellingReasons, type WhoRequest, wordsOf } from './read-traced.ts'
import { findDropped, ofNewestVersions, readVersions, type Versions } from './versions-of.ts'
import type { AsOf, DissentLine, Doubt, GroupRow, ValueLine, WhoView } from './view-records.ts'

/** The answer of one claim, named by an id or by words; null where none fits. */
export async function viewWho(open: OpenCase, asked: string, request: WhoRequest): Promise<WhoView | null> {
  const found = await findGroup(open, asked)
  return found === null ? null : viewGroup(open, found.group, request, found.others)
}

/** The answer of one group. */
export async function viewGroup(
  open: OpenCase,
  group: Id,
  request: WhoRequest = { asOf: null, judgementsToo: false },
  others: readonly GroupRow[] = [],
): Promise<WhoView> {
  const traced = await readTraced(open, group, request)
  const { count, records, documents } = traced
  const chains = [...traced.chains.values()]
  const versions = await readVersions(open, records, request.asOf)
  const names = await nameIds(open, [
    group,
    ...records.flatMap((record) => [record.claim.id, record.document]),
    ...traced.origins.keys(),
  ])
  const { language } = await open.store.readCase()
  const dates = records.flatMap((record) => (record.publishedOn === null ? [] : [record.publishedOn])).sort(byMoment)
  const dissent = (stance: Claim['stance']) => listDissent(traced, stance, names)
  return {
    kind: 'who',
    ...names.get(group)!,
    facet: traced.group.facet,
    headline: wordsOf(traced.headline, documents),
    readerLanguage: language,
    low: count.low,
    high: count.high,
    documents: count.documents,
    publishers: count.publishers,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    asOf: request.asOf,
    knownOn: request.asOf?.at ?? (await open.store.readTotals()).lastDay,
    origins: plantTrees(traced, {
      names,
      readerLanguage: language,
      versions,
      dropped: await findDropped(open, records, versions),
    }),
    denials: dissent('denies'),
    declines: dissent('declines-to-confirm'),
    questions: dissent('questions'),
    values: listValues(traced, versions),
    notes: [...listNotes(count, chains), ...listAssumed(traced, request)],
    cautions: await listCautions(open, traced, request.asOf),
    doubts: listDoubts(chains, traced, (id) => names.get(id)?.short ?? id),
    others,
  }
}

/**
 * Who denies one group: what the whole answer says of that, for a small part of the reading. With a cut: of what is known
 * now, what had been said by then.
 */
export async function viewDenials(open: OpenCase, group: Id, asOf: AsOf | null): Promise<readonly DissentLine[]> {
  const whole = await readTraced(open, group, { asOf: null, judgementsToo: false })
  const records = whole.records.filter(
    (record) => asOf === null || isKnown(record, whole.documents.get(record.document)!, asOf),
  )
  const traced = { ...whole, records }
  return listDissent(traced, 'denies', await nameIds(open, traced.origins.keys()))
}

function listDissent(
  traced: Traced,
  stance: Claim['stance'],
  names: Awaited<ReturnType<typeof nameIds>>,
): readonly DissentLine[] {
  const byHolder = new Map<string, ClaimRecord[]>()
  const counted = new Set<string>(countedOf(traced, stance))
  for (const record of traced.records) {
    if (record.claim.stance !== stance) continue
    const key = traced.chains.get(record.claim.id)?.origins[0] ?? `publisher ${record.publisher}`
    byHolder.set(key, [...(byHolder.get(key) ?? []), record])
  }
  return [...byHolder]
    .map(([key, records]): DissentLine => {
      const origin = traced.origins.get(key)
      const inOrder = [...records].sort((a, b) => byMoment(a.publishedOn, b.publishedOn))
      return {
        origin: origin === undefined ? null : names.get(origin.id)!,
        who: origin?.holder ?? farthestOf(traced, inOrder[0]!) ?? inOrder[0]!.publisher ?? 'unknown publisher',
        doubtful: stance !== 'questions' && !counted.has(key),
        dates: [...new Set(inOrder.map((record) => record.claim.saidOn ?? record.publishedOn))].filter(
          (date) => date !== null,
        ),
        reports: new Set(records.map((record) => record.page)).size,
        words: wordsOf(inOrder[0]!, traced.documents),
      }
    })
    .sort(
      (a, b) =>
        Number(a.doubtful) - Number(b.doubtful) ||
        b.reports - a.reports ||
        byMoment(a.dates[0] ?? null, b.dates[0] ?? null) ||
        (a.who < b.who ? -1 : 1),
    )
}

/** Whom the chain of a claim leads to, by name: what is not counted has no origin of its own. */
function farthestOf({ chains }: Traced, { claim }: ClaimRecord): string | null {
  return chains.get(claim.id)?.links.at(-1)?.name ?? null
}

/** The origins that the count of the group holds for those who deny, or decline; those who question are not counted. */
function countedOf({ count }: Traced, stance: Claim['stance']): readonly Id[] {
  if (stance === 'denies') return count.denying
  return stance === 'declines-to-confirm' ? count.declining : []
}

function listValues({ records, documents, chains, origins }: Traced, versions: Versions): readonly ValueLine[] {
  const byValue = new Map<string, { record: ClaimRecord; pages: Set<Id>; holders: Set<string> }>()
  for (const record of ofNewestVersions(records, versions)) {
    const { value, stance, id } = record.claim
    if (value === null || (stance !== 'asserts' && stance !== 'hedges')) continue
    const text = documents.get(record.document)?.text.slice(value.start, value.end) ?? ''
    const key = value.value === null ? `words ${text.toLowerCase()}` : String(value.value)
    const line = byValue.get(key) ?? { record, pages: new Set<Id>(), holders: new Set<string>() }
    line.pages.add(record.page)
    const holder = origins.get(chains.get(id)?.origins[0] ?? '')?.holder
    if (holder !== undefined) line.holders.add(holder)
    byValue.set(key, line)
  }
  return [...byValue.values()]
    .map(({ record, pages, holders }): ValueLine => {
      const value = record.claim.value!
      const text = documents.get(record.document)!.text.slice(value.start, value.end)
      return { text, value: value.value, reports: pages.size, holders: [...holders].sort() }
    })
    .sort((a, b) => b.reports - a.reports || (a.value ?? 0) - (b.value ?? 0) || (a.text < b.text ? -1 : 1))
}

/** What the count says beyond what the tree shows of each report. */
function listNotes(count: OriginCount, chains: readonly Chain[]): readonly string[] {
  const shown = new Set(chains.flatMap((chain) => chain.reasons.map((reason) => reason.words)))
  return tellingReasons(count).filter((words) => !shown.has(words))
}

/** On the clock of learning, reports of which nothing says when they came: they count as learned when published. */
function listAssumed({ records, documents }: Traced, { asOf }: WhoRequest): readonly string[] {
  if (asOf?.clock !== 'learned') return []
  const assumed = new Set(
    records.filter((record) => documents.get(record.document)?.capturedAt == null).map((record) => record.page),
  )
  return assumed.size === 0
    ? []
    : [`Assumed: ${assumed.size} of the reports were learned when published; nothing says when they were received.`]
}

/** A doubt that rests on the times alone. */
function plainDoubt(record: ClaimRecord, repeats: ClaimRecord | undefined): string {
  if (repeats === undefined) return 'the words leave open whether it repeats another'
  const hours = hoursBetween(repeats.publishedOn, record.publishedOn)
  const later = hours === null ? 'after' : `${hours} ${hours === 1 ? 'hour' : 'hours'} after`
  return `says the same ${later} ${repeats.publisher ?? 'another'}, and credits nobody`
}

function listDoubts(chains: readonly Chain[], { records }: Traced, short: (id: Id) => string): readonly Doubt[] {
  const byId = new Map(records.map((record) => [record.claim.id, record]))
  return (
    chains
      .filter((chain) => chain.doubt && isAffirming(byId.get(chain.claim)))
      // What a report says twice, or in several versions, is in doubt once, where it says it first.
      .filter(({ claim, repeats }) => byId.get(repeats ?? '')?.page !== byId.get(claim)!.page)
      .map((chain): Doubt => {
        const record = byId.get(chain.claim)!
        const reasons = tellingReasons(chain)
        return {
          about: record.publisher ?? 'unknown publisher',
          on: record.publishedOn,
          words: reasons.length > 0 ? reasons.join('; ') : plainDoubt(record, byId.get(chain.repeats ?? '')),
          settle: `sayso judge echo ${short(chain.claim)}${chain.repeats === null ? '' : ` ${short(chain.repeats)}`} --by NAME --why TEXT`,
        }
      })
  )
}
