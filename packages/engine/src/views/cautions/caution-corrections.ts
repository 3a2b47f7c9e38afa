import { type Document, findNotices, type Id, type Notice } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../../case/open-case.ts'
import { isKnown } from '../as-of.ts'
import { byMoment } from '../by-moment.ts'
import { isAffirming, type Traced } from '../read-traced.ts'
import { ofNewestVersions, readVersions } from '../versions-of.ts'
import type { AsOf, Caution } from '../view-records.ts'
import { listNames } from './list-names.ts'
import { isNear, paragraphOf, quoteNotice } from './notice-place.ts'

/** Later reports of the group's publishers that are looked at. */
const MOST_LATER = 100
/** Share of a title from which on a notice makes the whole document a correction. */
const WHOLE_TITLE = 0.3
/** Share of a claim's words that a correcting paragraph must hold. */
const SHARED_WORDS = 0.4
const LEAST_WORD_UNITS = 4

/**
 * Reports on this claim that their own publisher corrected or took back in a later report, with those who had repeated them;
 * `cautionVersions` tells of pages that were changed themselves.
 */
export async function cautionCorrections(
  open: OpenCase,
  traced: Traced,
  asOf: AsOf | null,
): Promise<readonly Caution[]> {
  const versions = await readVersions(open, traced.records, asOf)
  const own = new Set(ofNewestVersions(traced.records, versions).map((record) => record.document))
  const inside = [...traced.documents.values()].filter((doc) => own.has(doc.id))
  const later = (await readLater(open, traced)).filter(
    (doc) => asOf === null || isKnown({ claim: { happened: null }, publishedOn: doc.publishedOn }, doc, asOf),
  )
  return [...inside, ...later]
    .sort((a, b) => byMoment(a.publishedOn, b.publishedOn) || (a.id < b.id ? -1 : 1))
    .flatMap((doc) => correctionIn(doc, traced))
}

/** Documents outside the group that may correct one inside: updates by the same publisher. */
async function readLater(open: OpenCase, { records }: Traced): Promise<readonly Document[]> {
  const own = new Set(records.map((record) => record.document))
  const pages = new Set(records.map((record) => record.page))
  const updates = (await open.store.readEchoes([...own].sort()))
    .filter((echo) => echo.how === 'update' && own.has(echo.from))
    .map((echo) => echo.document)
  const ids = [...new Set(updates)].filter((id) => !own.has(id)).slice(0, MOST_LATER)
  return [...(await open.records.readDocuments(ids)).values()].filter((doc) => !pages.has(doc.page))
}

function correctionIn(doc: Document, traced: Traced): readonly Caution[] {
  const earlier = traced.records.filter(
    (record) =>
      isAffirming(record) &&
      record.page !== doc.page &&
      record.publisher !== null &&
      record.publisher === doc.publisher &&
      byMoment(record.publishedOn, doc.publishedOn) < 0,
  )
  if (earlier.length === 0) return []
  const own = traced.records.filter((record) => record.document === doc.id)
  const notices = findNotices(doc).filter((notice) => notice.says !== 'confirms')
  const about = notices.filter((notice) => concerns(notice, doc, own, earlier))
  const notice = about.find((each) => each.says === 'retracts') ?? about[0]
  if (notice === undefined) return []
  const echoes = findEchoes(earlier, traced).filter((record) => record.publisher !== doc.publisher)
  const retracted = notice.says === 'retracts'
  const after = echoes.filter((record) => byMoment(record.publishedOn, doc.publishedOn) > 0)
  const first = [...earlier].sort((a, b) => byMoment(a.publishedOn, b.publishedOn))[0]!
  const words = [
    `${doc.publisher ?? 'its publisher'} ${retracted ? 'withdrew' : 'corrected'} its report of ${dayOf(first.publishedOn)} ${dayOf(first.publishedOn) === dayOf(doc.publishedOn) ? 'the same day' : `on ${dayOf(doc.publishedOn)}`}`,
    echoes.length === 0 ? 'nobody in the case repeats it' : `repeated by ${listNames(echoes)}`,
    ...(after.length === 0 ? [] : [`also after that: ${listNames(after)}`]),
  ].join('; ')
  return [{ rule: retracted ? 'retraction' : 'correction', words, shown: quoteNotice(notice, doc) }]
}

/** Whether a notice is about this claim: it stands beside it, or it makes the whole document a correction, or the figure changed. */
function concerns(
  notice: Notice,
  doc: Document,
  own: readonly ClaimRecord[],
  earlier: readonly ClaimRecord[],
): boolean {
  if (notice.in === 'title') {
    const whole = notice.words.length >= WHOLE_TITLE * (doc.title ?? '').length
    if (own.length === 0) return whole && earlier.some((record) => sharesWords(record, doc.text))
    return whole || own.some((record) => earlier.some((other) => otherFigure(record, other)))
  }
  if (own.some((record) => isNear(notice, record, doc))) return true
  const { start, end } = paragraphOf(notice, doc.text)
  return own.length === 0 && earlier.some((record) => sharesWords(record, doc.text.slice(start, end)))
}

function otherFigure({ claim: a }: ClaimRecord, { claim: b }: ClaimRecord): boolean {
  return a.value?.value != null && b.value?.value != null && a.value.value !== b.value.value
}

function sharesWords({ claim }: ClaimRecord, text: string): boolean {
  const words = wordsIn(claim.anchor.exact)
  const there = wordsIn(text)
  const shared = [...words].filter((word) => there.has(word)).length
  return words.size > 0 && shared / words.size >= SHARED_WORDS
}

function wordsIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length >= LEAST_WORD_UNITS || /\p{N}/u.test(word)))
}

/** All that repeats these claims, directly or through others, in order of time. */
function findEchoes(claims: readonly ClaimRecord[], { records, chains }: Traced): readonly ClaimRecord[] {
  const reached = new Set<Id>(claims.map((record) => record.claim.id))
  const echoes: ClaimRecord[] = []
  // A claim repeats an earlier one only, so that one pass in order of time meets every chain.
  for (const record of [...records].sort((a, b) => byMoment(a.publishedOn, b.publishedOn))) {
    const repeats = chains.get(record.claim.id)?.repeats ?? null
    if (repeats === null || !reached.has(repeats) || reached.has(record.claim.id)) continue
    reached.add(record.claim.id)
    if (isAffirming(record)) echoes.push(record)
  }
  return echoes
}

function dayOf(publishedOn: string | null): string {
  return publishedOn?.slice(0, 10) ?? 'no date'
}
