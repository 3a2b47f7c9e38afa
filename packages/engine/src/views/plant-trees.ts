import type { Chain, Id } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import { byMoment, hoursBetween } from './by-moment.ts'
import { isAffirming, type Traced, tellingReasons, wordsOf } from './read-traced.ts'
import { inOrderOfVersions, type Versions } from './versions-of.ts'
import type { Named, OriginTree, ReportNode, Words } from './view-records.ts'

export interface TreeGround {
  readonly names: ReadonlyMap<Id, Named>
  readonly readerLanguage: string
  readonly versions: Versions
  /** Claims whose words stand no more in the newest version of their page. */
  readonly dropped: ReadonlySet<Id>
}

/**
 * The tree of reports under each origin that affirms: those with most reports first, doubtful ones last. All versions of a page
 * are one report.
 */
export function plantTrees(traced: Traced, ground: TreeGround): readonly OriginTree[] {
  const { count, origins } = traced
  const { names, readerLanguage } = ground
  const doubtful = new Set(count.doubtful)
  return count.affirming
    .flatMap((id): OriginTree[] => {
      const origin = origins.get(id)
      const reports = plant(reportsOn(id, traced, ground.versions), traced, ground)
      if (origin === undefined || reports.length === 0) return []
      const { originKind, holder, metBy } = origin
      const all = reports.flatMap(flatten)
      return [
        {
          ...names.get(id)!,
          originKind,
          holder,
          metBy,
          doubtful: doubtful.has(id),
          words: pickWords(id, { top: reports, all, traced, readerLanguage }),
          values: [...new Set(all.flatMap((node) => (node.value === null ? [] : [node.value.after])))],
          reports,
          size: all.length,
        },
      ]
    })
    .sort((a, b) => Number(a.doubtful) - Number(b.doubtful) || b.size - a.size || (a.id < b.id ? -1 : 1))
}

/**
 * One page's claims on the question that rest on one origin: the first of its newest version stands for all, and the first of
 * the first version says whom it repeats.
 */
interface Report {
  readonly record: ClaimRecord
  readonly led: ClaimRecord
  readonly chain: Chain
  readonly times: number
  readonly versions: number
}

function reportsOn(origin: Id, { records, chains }: Traced, versions: Versions): ReadonlyMap<Id, Report> {
  const reports = new Map<Id, Report>()
  const pageOf = new Map(records.map((record) => [record.claim.id, record.page]))
  for (const record of inOrderOfVersions(records, versions)) {
    const chain = chains.get(record.claim.id)
    if (chain === undefined || !isAffirming(record) || chain.origins[0] !== origin) continue
    const before = reports.get(record.page)
    if (before === undefined) {
      reports.set(record.page, { record, led: record, chain, times: 1, versions: 1 })
      continue
    }
    const newer = before.record.document !== record.document
    const isWithin = chain.repeats === null || (newer && pageOf.get(chain.repeats) === record.page)
    // A claim that says whom it repeats tells more than one that does not.
    const tellsMore = before.chain.repeats === null && !isWithin
    reports.set(record.page, {
      record: newer || tellsMore ? record : before.record,
      led: tellsMore ? record : before.led,
      chain: tellsMore ? chain : before.chain,
      times: newer ? 1 : before.times + 1,
      versions: before.versions + (newer ? 1 : 0),
    })
  }
  return reports
}

function plant(reports: ReadonlyMap<Id, Report>, traced: Traced, ground: TreeGround): readonly ReportNode[] {
  const pageOf = new Map(traced.records.map((record) => [record.claim.id, record.page]))
  const childrenOf = new Map<Id | null, Id[]>()
  for (const [page, { chain }] of reports) {
    const above = chain.repeats === null ? undefined : pageOf.get(chain.repeats)
    const parent =
      above !== undefined && above !== page && reports.has(above) && !leadsTo(above, page, reports, pageOf)
        ? above
        : null
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), page])
  }
  const grow = (parent: Id | null): readonly ReportNode[] =>
    (childrenOf.get(parent) ?? [])
      .sort(
        (a, b) =>
          byMoment(reports.get(a)!.record.publishedOn, reports.get(b)!.record.publishedOn) ||
          (reports.get(a)!.record.document < reports.get(b)!.record.document ? -1 : 1),
      )
      .map((page) =>
        toNode(
          reports.get(page)!,
          { parent: parent === null ? null : reports.get(parent)!, traced, ground },
          grow(page),
        ),
      )
  return grow(null)
}

/** Whether going up from one page comes to another: such an edge would make a ring of the tree. */
function leadsTo(from: Id, to: Id, reports: ReadonlyMap<Id, Report>, pageOf: ReadonlyMap<Id, Id>): boolean {
  const seen = new Set<Id>()
  for (let at: Id | undefined = from; at !== undefined && !seen.has(at); ) {
    if (at === to) return true
    seen.add(at)
    const repeats: Id | null = reports.get(at)?.chain.repeats ?? null
    at = repeats === null ? undefined : pageOf.get(repeats)
  }
  return false
}

function toNode(
  { record, led, chain, times, versions }: Report,
  {
    parent,
    traced,
    ground: { names, dropped },
  }: { readonly parent: Report | null; readonly traced: Traced; readonly ground: TreeGround },
  children: readonly ReportNode[],
): ReportNode {
  const { claim, document, publisher, publishedOn } = record
  const holder = traced.origins.get(chain.origins[0]!)?.holder ?? null
  const named = chain.links.filter((link) => link.name !== publisher && link.name !== holder)
  const repeated = traced.records.find((other) => other.claim.id === chain.repeats) ?? null
  const above =
    parent === null || repeated === null
      ? -1
      : chain.links.findIndex((link) => link.document !== null && link.document === repeated.document)
  return {
    claim: names.get(claim.id)!,
    document: names.get(document)!,
    publisher: publisher ?? 'unknown publisher',
    publishedOn,
    title: traced.documents.get(document)?.title ?? null,
    words: claim.anchor.exact,
    stance: claim.stance,
    how: parent === null && chain.repeats === null ? null : chain.how,
    credits: creditedBy(record, holder),
    hoursAfter: parent === null ? null : hoursBetween(parent.record.publishedOn, publishedOn),
    doubt: chain.doubt,
    circle: chain.circle,
    value: parent === null ? null : changedValue(led, repeated, traced),
    reasons: tellingReasons(chain),
    through: named
      .slice(1, above < 0 ? undefined : above)
      .filter((link) => link.document === null)
      .map((link) => link.name),
    times,
    versions,
    dropped: dropped.has(claim.id),
    children,
  }
}

/** Whom the report names as its source in its own words, other than itself and the origin. */
function creditedBy({ claim, publisher }: ClaimRecord, holder: string | null): string | null {
  const named = [claim.source, ...claim.via].filter((source) => source !== null)
  return named.find(({ name }) => name !== publisher && name !== holder)?.name ?? null
}

function changedValue(own: ClaimRecord, above: ClaimRecord | null, { documents }: Traced): ReportNode['value'] {
  const [after, before] = [own.claim.value, above?.claim.value ?? null]
  if (after === null || before === null || above === null) return null
  if (after.value === before.value && after.low === before.low && after.high === before.high) return null
  const words = (record: ClaimRecord, span: { start: number; end: number }) =>
    documents.get(record.document)?.text.slice(span.start, span.end) ?? ''
  return { before: words(above, before), after: words(own, after) }
}

/** Longer words are a paragraph, not a quotation. */
const MOST_WORDS_UNITS = 260

/** The words that say most: of a report that stands directly on the origin, in the reader's language where there is one. */
function pickWords(
  origin: Id,
  {
    top,
    all,
    traced,
    readerLanguage,
  }: {
    readonly top: readonly ReportNode[]
    readonly all: readonly ReportNode[]
    readonly traced: Traced
    readonly readerLanguage: string
  },
): Words {
  const { documents, headline, chains } = traced
  // A report may bring the words of several.
  const records = traced.records.filter(({ claim }) => chains.get(claim.id)?.origins.includes(origin))
  const ofDocument = (nodes: readonly ReportNode[]) => {
    const ids = new Set(nodes.map((node) => node.document.id))
    return records.filter((record) => ids.has(record.document) && isAffirming(record))
  }
  const pools = [
    ofDocument(top).filter((record) => record.language === readerLanguage),
    ofDocument(all).filter((record) => record.language === readerLanguage),
    ofDocument(top),
  ]
  const pool = pools.find((each) => each.length > 0) ?? [headline]
  const fitting = pool.filter((record) => record.claim.anchor.exact.length <= MOST_WORDS_UNITS)
  const best = (fitting.length > 0 ? fitting : pool).reduce((a, b) => (weight(b) > weight(a) ? b : a))
  return wordsOf(best, documents)
}

/** Length, and half as much again for words within quotation marks. */
function weight(record: ClaimRecord): number {
  const { exact } = record.claim.anchor
  return exact.length * (/["“”«»„「『]/u.test(exact) ? 1.5 : 1)
}

function flatten(node: ReportNode): readonly ReportNode[] {
  return [node, ...node.children.flatMap(flatten)]
}
