import {
  Briefing,
  type HeldClaim,
  hashRecord,
  layOutBriefing,
  type Paper,
  partsUpTo,
  type Tlp,
  wordsKey,
  writeBriefingSource,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { readPapers, readVersions, wasWrittenBy } from '../papers/read-papers.ts'
import { seriesOf, writePaper } from '../papers/write-paper.ts'
import type { AsOf } from '../views/view-records.ts'
import { type BriefingProblem, checkBriefing, sentencesOf } from './check-briefing.ts'
import { type ClaimChange, compareClaims } from './compare-claims.ts'
import { holdClaims, type Standing } from './hold-claims.ts'
import { readWritten } from './read-written.ts'

/** One version of a briefing as it stands now. */
export interface BriefingView {
  readonly kind: 'briefing-view'
  readonly name: string
  readonly version: number
  readonly by: string
  readonly at: string
  readonly why: string
  readonly state: 'draft' | 'issued'
  readonly briefing: Briefing
  /** Every claim it rests on: live in a draft, as they stood when it was issued else. */
  readonly claims: readonly HeldClaim[]
  /** Sentences that say more than their claims; those signed by a person too. */
  readonly problems: readonly BriefingProblem[]
  /** What became of its claims since it was issued: corrected, denied, counted otherwise; empty for a draft. */
  readonly changed: readonly ClaimChange[]
}

export interface BriefingRow {
  readonly kind: 'briefing-row'
  readonly name: string
  readonly title: string
  readonly version: number
  readonly state: 'draft' | 'issued'
  readonly tlp: Tlp
  readonly sentences: number
  readonly by: string
  readonly at: string
}

interface Signed {
  readonly name: string
  readonly by: string
  readonly why: string
}

/** Writes a briefing from Markdown, or a new version of it. Throws `briefing-unreadable` and `briefing-claim-unknown`. */
export async function writeBriefing(
  open: OpenCase,
  { name, markdown, by, why }: Signed & { readonly markdown: string },
): Promise<BriefingView> {
  const { briefing, notes } = await readWritten(open, { name, markdown, refuses: true })
  if (notes.length > 0)
    throw new EngineError('briefing-unreadable', notes.map(({ rule, message }) => `${rule}: ${message}`).join(' '))
  return viewOf(open, await writePaper(open, { sort: 'briefing', name, body: Briefing.parse(briefing), by, why }))
}

/** Keeps a briefing that a template made. */
export async function keepBriefing(
  open: OpenCase,
  { name, by, why }: Signed,
  briefing: Briefing,
): Promise<BriefingView> {
  return viewOf(open, await writePaper(open, { sort: 'briefing', name, body: briefing, by, why }))
}

/**
 * Signs sentences, counted from 1, as a person's own judgement, in a new version. Throws `briefing-unknown`,
 * `briefing-issued` and `briefing-sentence-unknown`.
 */
export async function signSentences(
  open: OpenCase,
  { name, by, why, sentences }: Signed & { readonly sentences: readonly number[] },
): Promise<BriefingView> {
  const { briefing } = await readDraft(open, name)
  const all = sentencesOf(briefing).length
  const strange = sentences.find((each) => !Number.isInteger(each) || each < 1 || each > all)
  if (strange !== undefined)
    throw new EngineError(
      'briefing-sentence-unknown',
      `there is no sentence ${strange} in "${name}"; 1 to ${all} were expected`,
    )
  const own = { by, at: open.now(), why }
  let number = 0
  const parts = briefing.parts.map((part) => ({
    ...part,
    sentences: part.sentences.map((sentence) => (sentences.includes(++number) ? { ...sentence, own } : sentence)),
  }))
  const body = { ...briefing, parts }
  return viewOf(
    open,
    await writePaper(open, { sort: 'briefing', name, body, by, why: `signed ${sentences.join(', ')}: ${why}` }),
  )
}

/**
 * Issues a briefing: its claims are frozen as they stand, with hashes. Throws `briefing-says-more` with every sentence that
 * says more than its claims and that nobody signed.
 */
export async function issueBriefing(open: OpenCase, { name, by, why }: Signed): Promise<BriefingView> {
  const { briefing } = await readDraft(open, name)
  const standing = await holdOf(open, briefing)
  const blocking = checkBriefing(briefing, standing).filter(({ signed }) => !signed)
  if (blocking.length > 0)
    throw new EngineError(
      'briefing-says-more',
      `"${name}" says more than its claims in ${blocking.length} ${blocking.length === 1 ? 'place' : 'places'}: ${blocking
        .slice(0, MOST_TOLD)
        .map(({ sentence, notes }) => `${sentence === 0 ? 'marking' : `sentence ${sentence}`}: ${notes[0]!.message}`)
        .join(' ')}${blocking.length > MOST_TOLD ? ' …' : ''} ${sayHowToMend(name, blocking)}`,
    )
  const claims = inOrder(briefing, standing)
  const { issued: _, ...rest } = briefing
  const body: Briefing = {
    ...briefing,
    issued: { by, at: open.now(), claims, hash: hashRecord({ ...rest, claims }) },
  }
  return viewOf(open, await writePaper(open, { sort: 'briefing', name, body, by, why }))
}

/** A sentence may be signed; a marking can only be mended. */
function sayHowToMend(name: string, blocking: readonly BriefingProblem[]): string {
  const first = blocking.find(({ sentence }) => sentence > 0)
  return first === undefined
    ? 'Mark the whole as strictly, or that part less.'
    : `Mend it, or sign the sentence: sayso brief sign ${name} ${first.sentence} --by NAME --why TEXT`
}

/** Sentences told in a refusal. */
const MOST_TOLD = 5

export interface BriefingRequest {
  readonly name: string
  /** Null for the latest. */
  readonly version?: number | null
  /** Null: all that is in the case. */
  readonly asOf?: AsOf | null
  /** With a cut: the briefing as it is written today, with the counts of then; else as it was written by then. */
  readonly hindsight?: boolean
}

/**
 * The latest version of a briefing, or the one asked for, as it stands now or as known on a date; what was issued stands as
 * it was issued. Throws `briefing-unknown`, also where it was withdrawn or not written by then.
 */
export async function viewBriefing(
  open: OpenCase,
  { name, version = null, asOf = null, hindsight = false }: BriefingRequest,
): Promise<BriefingView> {
  const all = await readVersions(open, seriesOf('briefing', name))
  const papers = all.filter((each) => hindsight || wasWrittenBy(each, asOf?.at ?? null))
  const paper = version === null ? papers.at(-1) : papers.find((each) => each.version === version)
  if (paper === undefined || paper.body === null) throw unknown(name)
  return viewOf(open, paper, asOf)
}

/** The latest version of every briefing, as of a date, in the order of writing. */
export async function listBriefings(open: OpenCase, by: string | null = null): Promise<readonly BriefingRow[]> {
  return (await readPapers(open, { sort: 'briefing', by })).map(toRow)
}

/** Every version of one briefing, oldest first. Throws `briefing-unknown`. */
export async function listBriefingVersions(open: OpenCase, name: string): Promise<readonly BriefingRow[]> {
  const papers = (await readVersions(open, seriesOf('briefing', name))).filter(({ body }) => body !== null)
  if (papers.length === 0) throw unknown(name)
  return papers.map(toRow)
}

/** A briefing as the Markdown that it can be written anew from. Throws `briefing-unknown`. */
export async function readBriefingSource(open: OpenCase, name: string): Promise<string> {
  return writeBriefingSource((await viewBriefing(open, { name })).briefing)
}

/** A view as a reader gets it; `upTo` leaves out parts that are marked more strictly, and what became of their claims. */
export function layOutView({ briefing, claims, changed, by, at, problems, state }: BriefingView, upTo: Tlp | null) {
  const cut = briefing.asOf === null ? 'all that was in the case' : `as known on ${briefing.asOf.at}`
  const about =
    briefing.issued === null
      ? [`Draft of ${by}, ${at.slice(0, 10)}; ${cut}; its counts are live.`]
      : [`Issued by ${briefing.issued.by}, ${briefing.issued.at.slice(0, 16).replace('T', ' ')} UTC; ${cut}.`]
  const unsigned = problems.filter(({ signed, sentence }) => !signed && sentence > 0).length
  const kept = new Set(
    partsUpTo(briefing, upTo).flatMap(({ sentences }) => sentences.flatMap((each) => each.claims.map(wordsKey))),
  )
  const notices = [
    ...(state === 'draft' && unsigned > 0
      ? [
          `Not to be handed on: ${unsigned} ${unsigned === 1 ? 'sentence says more than its' : 'sentences say more than their'} claims.`,
        ]
      : []),
    ...(state === 'draft' && problems.some(({ sentence }) => sentence === 0)
      ? ['Not to be handed on: a part is marked more strictly than the whole.']
      : []),
    ...changed.filter(({ words }) => kept.has(wordsKey(words))).map(({ says }) => `Since it was issued: ${says}`),
  ]
  return layOutBriefing({ briefing, claims, about, notices, upTo })
}

async function readDraft(open: OpenCase, name: string): Promise<{ readonly briefing: Briefing }> {
  const latest = (await readBriefingVersions(open, name)).at(-1)
  if (latest === undefined) throw unknown(name)
  if (latest.briefing.issued !== null)
    throw new EngineError(
      'briefing-issued',
      `"${name}" was issued by ${latest.briefing.issued.by} on ${latest.briefing.issued.at.slice(0, 10)} and stays as it is; a draft was expected. Write a new version: sayso brief write ${name} FILE`,
    )
  return latest
}

async function readBriefingVersions(open: OpenCase, name: string): Promise<readonly { readonly briefing: Briefing }[]> {
  const papers = await readVersions(open, seriesOf('briefing', name))
  return papers.filter(({ body }) => body !== null).map(({ body }) => ({ briefing: Briefing.parse(body) }))
}

function unknown(name: string): EngineError {
  return new EngineError('briefing-unknown', `there is no briefing "${name}"; sayso brief lists them`)
}

async function holdOf(
  open: OpenCase,
  briefing: Briefing,
  asOf: Briefing['asOf'] = briefing.asOf,
): Promise<ReadonlyMap<string, Standing>> {
  return holdClaims(
    open,
    sentencesOf(briefing).flatMap(({ claims }) => claims),
    { asOf, since: briefing.since },
  )
}

function inOrder(briefing: Briefing, standing: ReadonlyMap<string, Standing>): readonly HeldClaim[] {
  const keys = new Set(sentencesOf(briefing).flatMap(({ claims }) => claims.map(wordsKey)))
  return [...keys].flatMap((key) => standing.get(key)?.claim ?? [])
}

async function viewOf(
  open: OpenCase,
  { name, version, by, at, why, body }: Paper,
  asOf: AsOf | null = null,
): Promise<BriefingView> {
  const briefing = Briefing.parse(body)
  const standing = await holdOf(open, briefing, briefing.issued === null ? earlier(briefing.asOf, asOf) : briefing.asOf)
  const { issued } = briefing
  const live = inOrder(briefing, standing)
  return {
    kind: 'briefing-view',
    name,
    version,
    by,
    at,
    why,
    state: issued === null ? 'draft' : 'issued',
    briefing,
    claims: issued?.claims ?? live,
    problems: issued === null ? checkBriefing(briefing, standing) : [],
    changed: issued === null ? [] : compareClaims(issued.claims, await withLaterCautions(open, briefing, live)),
  }
}

/** Of two cuts the one that shows less; the one that was asked for where their clocks differ. */
function earlier(own: AsOf | null, asked: AsOf | null): AsOf | null {
  if (own === null || asked === null) return own ?? asked
  return own.clock === asked.clock && own.at < asked.at ? own : asked
}

/** What was corrected after the cut of a briefing is told too: its readers must know. */
async function withLaterCautions(
  open: OpenCase,
  briefing: Briefing,
  live: readonly HeldClaim[],
): Promise<readonly HeldClaim[]> {
  if (briefing.asOf === null) return live
  const later = new Map(
    inOrder(briefing, await holdOf(open, briefing, null)).map((each) => [wordsKey(each.words), each]),
  )
  return live.map((claim) => {
    const { cautions = claim.cautions } = later.get(wordsKey(claim.words)) ?? {}
    return cautions.join() === claim.cautions.join() ? claim : { ...claim, cautions, hash: '' }
  })
}

function toRow({ name, version, by, at, body }: Paper): BriefingRow {
  const briefing = Briefing.parse(body)
  const { title, tlp, issued } = briefing
  const state = issued === null ? 'draft' : 'issued'
  return { kind: 'briefing-row', name, title, version, state, tlp, sentences: sentencesOf(briefing).length, by, at }
}
