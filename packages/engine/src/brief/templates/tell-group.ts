import type { BriefingSentence, Id, JudgedWords } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../../case/open-case.ts'
import { byMoment } from '../../views/by-moment.ts'
import { isAffirming, readTraced, type Traced } from '../../views/read-traced.ts'
import type { AsOf } from '../../views/view-records.ts'
import { quoteWords, tidyWords } from './quote-words.ts'

/** Sentences about one claim, each resting on words of it. */
export interface ToldGroup {
  /** Words of it and who says so; null where nobody affirms it. */
  readonly affirmed: BriefingSentence | null
  /** One for each origin that affirms it, certain ones first. */
  readonly byOrigin: readonly BriefingSentence[]
  /** One for each who denies it. */
  readonly denied: readonly BriefingSentence[]
  readonly declined: readonly BriefingSentence[]
  /** One for each value that is given. */
  readonly values: readonly BriefingSentence[]
}

/** Puts a claim into sentences that say no more than its words: quotations, with who says so, and marks for counts. */
export async function tellGroup(open: OpenCase, group: Id, asOf: AsOf | null): Promise<ToldGroup> {
  const traced = await readTraced(open, group, { asOf, judgementsToo: false })
  const { language } = await open.store.readCase()
  const { affirming: sure, denying, declining } = traced.count
  const records = [...traced.records].sort((a, b) => byMoment(a.publishedOn, b.publishedOn) || byId(a, b))
  const on = (side: readonly Id[]) => (record: ClaimRecord) =>
    isTellable(record) && side.includes(originOf(record, traced) ?? '')
  const affirming = sortToldFirst(records.filter(isAffirming).filter(on(sure)), traced, language)
  const first = affirming[0]
  return {
    affirmed: first === undefined ? null : tell(first, traced, '({origins}, {reports})'),
    byOrigin: onePerHolder(affirming, traced).map((record) => tell(record, traced, '')),
    denied: onePerHolder(ofStance(records, 'denies').filter(on(denying)), traced).map((record) =>
      sentence(`${holderOf(record, traced)} denied it: ${quoteWords(record.claim.anchor.exact)}`, record),
    ),
    declined: onePerHolder(ofStance(records, 'declines-to-confirm').filter(on(declining)), traced).map((record) =>
      sentence(`${holderOf(record, traced)} declined to confirm it.`, record),
    ),
    values: tellValues(affirming, traced),
  }
}

/** The words as they stand, who says so, and how sure that one is. */
function tell(record: ClaimRecord, traced: Traced, counts: string): BriefingSentence {
  const holder = holderOf(record, traced)
  const { hedge, stance, anchor } = record.claim
  const bare = stance === 'hedges' && (hedge === null || !anchor.exact.includes(hedge))
  // A hedge outside the words of the claim would be lost by quoting them alone.
  // In the past a verb fits one speaker and several: "Halvora's spies said".
  const lead = bare ? `${holder} said it may be so` : `${holder} said`
  return sentence(`${lead}: ${quoteWords(record.claim.anchor.exact, counts)}`, record)
}

function tellValues(records: readonly ClaimRecord[], traced: Traced): readonly BriefingSentence[] {
  const byValue = new Map<string, ClaimRecord[]>()
  for (const record of records) {
    const { value } = record.claim
    const text = value === null ? '' : (traced.documents.get(record.document)?.text.slice(value.start, value.end) ?? '')
    // A value outside the words of the claim cannot be held against them.
    if (text === '' || !record.claim.anchor.exact.includes(text)) continue
    byValue.set(text, [...(byValue.get(text) ?? []), record])
  }
  return [...byValue]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([value, of]) => {
      const holders = [...new Set(of.map((record) => holderOf(record, traced)))]
      return sentence(`The value “${value}” is given by ${holders.join('; ')}.`, of[0]!)
    })
}

function sentence(text: string, record: ClaimRecord): BriefingSentence {
  return { text: text.charAt(0).toUpperCase() + text.slice(1), claims: [wordsOfRecord(record)], own: null }
}

function wordsOfRecord({ page, claim }: ClaimRecord): JudgedWords {
  return { page, anchor: claim.anchor, facet: claim.facet }
}

/** Shorter words say nothing without their sentence. */
const LEAST_UNITS = 12

function isTellable(record: ClaimRecord): boolean {
  return tidyWords(record.claim.anchor.exact).length >= LEAST_UNITS
}

function originOf(record: ClaimRecord, { chains }: Traced): Id | null {
  return chains.get(record.claim.id)?.origins[0] ?? null
}

/**
 * Who knows it, by the best name in the case where the document prints that, else by the name that the document gives: a
 * reader of English is not told the Russian name of a source.
 */
function holderOf(record: ClaimRecord, traced: Traced): string {
  const holder = traced.origins.get(originOf(record, traced) ?? '')?.holder ?? null
  const { source, via } = record.claim
  const own = via.at(-1)?.name ?? source?.name ?? null
  const prints = holder !== null && traced.documents.get(record.document)?.text.includes(holder) === true
  return (prints ? holder : (own ?? holder)) ?? record.publisher ?? 'unknown publisher'
}

/** In the language of the case first, then without a hedge or doubt, the words that head the claim, then the earliest. */
function sortToldFirst(
  records: readonly ClaimRecord[],
  { chains, documents, group }: Traced,
  language: string,
): readonly ClaimRecord[] {
  const rank = (record: ClaimRecord) =>
    Number(record.claim.id === group.headline) * -1 +
    Number((documents.get(record.document)?.language ?? record.language) !== language) * 4 +
    Number(record.claim.stance === 'hedges') * 2 +
    Number(chains.get(record.claim.id)?.doubt === true)
  return [...records].sort((a, b) => rank(a) - rank(b) || byMoment(a.publishedOn, b.publishedOn) || byId(a, b))
}

function onePerHolder(records: readonly ClaimRecord[], traced: Traced): readonly ClaimRecord[] {
  const byHolder = new Map<string, ClaimRecord>()
  for (const record of records) {
    const holder = holderOf(record, traced)
    if (!byHolder.has(holder)) byHolder.set(holder, record)
  }
  return [...byHolder.values()]
}

function ofStance(records: readonly ClaimRecord[], stance: ClaimRecord['claim']['stance']): readonly ClaimRecord[] {
  return records.filter(({ claim }) => claim.stance === stance)
}

function byId(a: ClaimRecord, b: ClaimRecord): number {
  return a.claim.id < b.claim.id ? -1 : 1
}
