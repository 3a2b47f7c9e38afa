import type { Chain, Id } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import { byMoment, hoursBetween } from './by-moment.ts'
import { isAffirming, type Traced, tellingReasons, wordsOf } from './read-traced.ts'
import type { Named, OriginTree, ReportNode, Words } from './view-records.ts'

/** The tree of reports under each origin that affirms: those with most reports first, doubtful ones last. */
export function plantTrees(
  traced: Traced,
  names: ReadonlyMap<Id, Named>,
  readerLanguage: string,
): readonly OriginTree[] {
  const { count, origins } = traced
  const doubtful = new Set(count.doubtful)
  return count.affirming
    .flatMap((id): OriginTree[] => {
      const origin = origins.get(id)
      const reports = plant(reportsOn(id, traced), traced, names)
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
          words: pickWords(reports, all, traced, readerLanguage),
          values: [...new Set(all.flatMap((node) => (node.value === null ? [] : [node.value.after])))],
          reports,
          size: all.length,
        },
      ]
    })
    .sort((a, b) => Number(a.doubtful) - Number(b.doubtful) || b.size - a.size || (a.id < b.id ? -1 : 1))
}

/** One document's claims on the question that rest on one origin; the first of them stands for all. */
interface Report {
  readonly record: ClaimRecord
  readonly chain: Chain
  readonly times: number
}

function reportsOn(origin: Id, { records, chains }: Traced): ReadonlyMap<Id, Report> {
  const reports = new Map<Id, Report>()
  const inOrder = [...records].sort(
    (a, b) => byMoment(a.publishedOn, b.publishedOn) || a.claim.anchor.start - b.claim.anchor.start,
  )
  for (const record of inOrder) {
    const chain = chains.get(record.claim.id)
    if (chain === undefined || !isAffirming(record) || chain.origins[0] !== origin) continue
    const before = reports.get(record.document)
    if (before === undefined) reports.set(record.document, { record, chain, times: 1 })
    // A claim that says whom it repeats tells more than one that does not.
    else if (before.chain.repeats === null && chain.repeats !== null)
      reports.set(record.document, { record, chain, times: before.times + 1 })
    else reports.set(record.document, { ...before, times: before.times + 1 })
  }
  return reports
}

function plant(reports: ReadonlyMap<Id, Report>, traced: Traced, names: ReadonlyMap<Id, Named>): readonly ReportNode[] {
  const documentOf = new Map(traced.records.map((record) => [record.claim.id, record.document]))
  const childrenOf = new Map<Id | null, Id[]>()
  for (const [document, { chain }] of reports) {
    const above = chain.repeats === null ? undefined : documentOf.get(chain.repeats)
    const parent =
      above !== undefined && above !== document && reports.has(above) && !leadsTo(above, document, reports, documentOf)
        ? above
        : null
    childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), document])
  }
  const grow = (parent: Id | null): readonly ReportNode[] =>
    (childrenOf.get(parent) ?? [])
      .sort(
        (a, b) => byMoment(reports.get(a)!.record.publishedOn, reports.get(b)!.record.publishedOn) || (a < b ? -1 : 1),
      )
      .map((document) =>
        toNode(reports.get(document)!, parent === null ? null : reports.get(parent)!, traced, names, grow(document)),
      )
  return grow(null)
}

/** Whether going up from one document comes to another: such an edge would make a ring of the tree. */
function leadsTo(from: Id, to: Id, reports: ReadonlyMap<Id, Report>, documentOf: ReadonlyMap<Id, Id>): boolean {
  const seen = new Set<Id>()
  for (let at: Id | undefined = from; at !== undefined && !seen.has(at); ) {
    if (at === to) return true
    seen.add(at)
    const repeats: Id | null = reports.get(at)?.chain.repeats ?? null
    at = repeats === null ? undefined : documentOf.get(repeats)
  }
  return false
}

function toNode(
  { record, chain, times }: Report,
  parent: Report | null,
  traced: Traced,
  names: ReadonlyMap<Id, Named>,
  children: readonly ReportNode[],
): ReportNode {
  const { claim, document, publisher, publishedOn } = record
  const holder = traced.origins.get(chain.origins[0]!)?.holder ?? null
  const named = chain.links.filter((link) => link.name !== publisher && link.name !== holder)
  const above = chain.links.findIndex((link) => link.document !== null && link.document === parent?.record.document)
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
    value: changedValue(record, parent?.record ?? null, traced),
    reasons: tellingReasons(chain),
    through: named
      .slice(1, above < 0 ? undefined : above)
      .filter((link) => link.document === null)
      .map((link) => link.name),
    times,
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
  top: readonly ReportNode[],
  all: readonly ReportNode[],
  { records, documents, headline }: Traced,
  readerLanguage: string,
): Words {
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
