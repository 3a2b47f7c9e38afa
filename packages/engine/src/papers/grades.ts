import {
  type Chain,
  type Credibility,
  Grade,
  type Id,
  type JudgedWords,
  type Paper,
  parseGrade,
  proposeCredibility,
  proposeReliability,
  type Reason,
  type Reliability,
  type SourceRecord,
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { findGroup, findId } from '../views/find-group.ts'
import { readTraced } from '../views/read-traced.ts'
import type { AsOf } from '../views/view-records.ts'
import { readHeadline } from './read-headline.ts'
import { readPapers, readVersions, wasWrittenBy } from './read-papers.ts'
import { seriesOf, writePaper } from './write-paper.ts'

/** What is graded, what its record speaks for and why, and what people gave. */
export interface GradeView {
  readonly kind: 'grade-view'
  readonly about: 'source' | 'information'
  /** The name of the source, or the words that head the claim. */
  readonly name: string
  readonly proposed: { readonly reliability: Reliability | null; readonly credibility: Credibility | null }
  readonly reasons: readonly Reason[]
  /** The id by which a source or a claim is asked for again; null of a name with which no claim began: it cannot be graded. */
  readonly id: Id | null
  /** Greatest number of independent origins of an information; null of a source. */
  readonly high: number | null
  /** Every version that a person gave, oldest first. */
  readonly given: readonly GivenGrade[]
  /** The one in force; null where none is. */
  readonly inForce: GivenGrade | null
}

export interface GivenGrade {
  /** The id of its version, by which it is taken back. */
  readonly id: Id
  readonly grade: Grade
  readonly by: string
  readonly at: string
  readonly why: string
}

export interface GradeRequest {
  /** Null: all that is in the case. */
  readonly asOf?: AsOf | null
  /** With a cut: grades as they are given today; else those given by then. */
  readonly hindsight?: boolean
}

/**
 * The grade of a source (the id of an origin, or its name by itself) or of an information (the id of a claim or a group, or
 * words of it). As of a date no letter is proposed for a source: its record is kept as it stands today. Throws
 * `grade-unknown` where nothing fits; a name is taken as it stands.
 */
export async function viewGrade(open: OpenCase, asked: GradeAbout, request: GradeRequest = {}): Promise<GradeView> {
  return (await findGraded(open, asked, request)).view
}

/** An id or words; or the name of a source. */
export type GradeAbout = string | { readonly source: string }

/**
 * Gives a grade, `B`, `2` or `B2`: a letter for a source, a digit for an information. Throws `grade-unreadable`,
 * `grade-unfit` where the letter or digit does not go with what it is about, and `grade-unconfirmed` for a 1 that rests on
 * one origin.
 */
export async function giveGrade(
  open: OpenCase,
  request: { readonly about: GradeAbout; readonly grade: string; readonly by: string; readonly why: string },
): Promise<Paper> {
  const typed = parseGrade(request.grade)
  if (typed === null)
    throw new EngineError(
      'grade-unreadable',
      `"${request.grade}" is no grade; a letter A-F, a digit 1-6 or both, as in B2, was expected`,
    )
  const { view, holder, words, high } = await findGraded(open, request.about, {})
  if (view.id === null)
    throw new EngineError(
      'grade-unknown',
      `no claim of the case began with "${view.name}", so there is no source of that name to grade; the holder of an origin was expected`,
    )
  if (view.about === 'source' && (typed.credibility !== null || typed.reliability === null))
    throw new EngineError(
      'grade-unfit',
      `${view.name} is a source; a letter A-F alone was expected, not ${request.grade}`,
    )
  if (view.about === 'information' && typed.credibility === null)
    throw new EngineError(
      'grade-unfit',
      `“${view.name}” is an information; a digit 1-6, with or without a letter, was expected`,
    )
  if (typed.credibility === '1' && high < 2)
    throw new EngineError(
      'grade-unconfirmed',
      `1 means confirmed by another origin; ${high === 0 ? 'none affirms' : 'one origin alone affirms'} "${view.name}". 2 to 6 was expected`,
    )
  const { reliability, credibility } = view.proposed
  const proposed = `${reliability ?? ''}${credibility ?? ''}`
  const body: Grade = { ...typed, holder, words, proposed: proposed === '' ? null : proposed, reasons: view.reasons }
  return writePaper(open, { sort: 'grade', name: nameOf(holder, words), body, by: request.by, why: request.why })
}

/** The grades in force, as of a date, by what they are about. */
export async function listGrades(
  open: OpenCase,
  by: string | null = null,
): Promise<readonly (GivenGrade & { readonly name: string })[]> {
  const papers = await readPapers(open, { sort: 'grade', by })
  return papers.map((paper) => ({ ...toGiven(paper), name: paper.name }))
}

interface Graded {
  readonly view: GradeView
  readonly holder: string | null
  readonly words: JudgedWords | null
  /** Greatest number of independent origins of an information; 0 of a source. */
  readonly high: number
}

async function findGraded(open: OpenCase, asked: GradeAbout, request: GradeRequest): Promise<Graded> {
  if (typeof asked !== 'string') {
    const holder = await findHolder(open, asked.source)
    return holder === null ? ungraded(asked.source) : gradeSource(open, holder, request)
  }
  const id = /^o[0-9a-f]{3,24}$/.test(asked) ? await findId(open, asked) : null
  if (id !== null) return gradeSource(open, id, request)
  const found = await findGroup(open, asked)
  if (found === null)
    throw new EngineError(
      'grade-unknown',
      `nothing fits "${asked}"; the id of an origin (sayso origins), of a claim or group (sayso claims), or words of a claim were expected`,
    )
  return gradeInformation(open, found.group, request)
}

/** Newest claims in whose chains the origin of a name is looked for. */
const LOOKED_AT = 200

/** A name that holds no origin: it may be known by another, or pass on what others say. */
function ungraded(name: string): Graded {
  const reasons = [{ rule: 'no-origin', words: 'no claim of the case began with this name', weight: null }]
  const proposed = { reliability: null, credibility: null }
  const given = { given: [], inForce: null }
  const view: GradeView = {
    kind: 'grade-view',
    about: 'source',
    name,
    id: null,
    high: null,
    proposed,
    reasons,
    ...given,
  }
  return { view, holder: null, words: null, high: 0 }
}

/** The origin that bears a name, or that it is another name of; null where no claim of it began with one. */
async function findHolder(open: OpenCase, name: string): Promise<Id | null> {
  const credited = await open.store.listClaims({ sort: 'newest', source: name, limit: LOOKED_AT })
  const published = await open.store.listClaims({ sort: 'newest', publisher: name, limit: LOOKED_AT })
  const chains = await open.store.readChains([...credited.items, ...published.items].map(({ id }) => id))
  const ids = [...new Set(chains.flatMap(({ origins }) => origins))].sort()
  // A chain may end with somebody whose word no count takes, and who is no origin for that.
  const origins = [...(await open.store.readOrigins(ids))].sort((a, b) => (a.id < b.id ? -1 : 1))
  const named = new Set(credited.items.map(({ id }) => id))
  const likely = likeliest(chains.filter(({ claim }) => named.has(claim)))
  return (origins.find(({ holder }) => holder === name) ?? origins.find(({ id }) => id === likely))?.id ?? null
}

/** The origin that most of these claims rest on: whoever is credited in them is known by its holder's name. */
function likeliest(chains: readonly Chain[]): Id | null {
  const counts = new Map<Id, number>()
  for (const { origins } of chains)
    if (origins[0] !== undefined) counts.set(origins[0], (counts.get(origins[0]) ?? 0) + 1)
  return [...counts].find(([, count]) => count * 2 > chains.length)?.[0] ?? null
}

async function gradeSource(open: OpenCase, id: Id, request: GradeRequest): Promise<Graded> {
  const { holder } = (await open.store.readOrigins([id]))[0]!
  const { grade, reasons } = request.asOf ? UNREAD : proposeReliability(await readRecord(open, id))
  const proposed = { reliability: grade, credibility: null }
  const given = await readGiven(open, nameOf(holder, null), request)
  const view: GradeView = {
    kind: 'grade-view',
    about: 'source',
    name: holder,
    id,
    high: null,
    proposed,
    reasons,
    ...given,
  }
  return { view, holder, words: null, high: 0 }
}

const UNREAD = {
  grade: null,
  reasons: [{ rule: 'as-of', words: 'what its record speaks for is told of today alone', weight: null }],
}

/** On how many questions it is heard, and what others say of the same. */
async function readRecord(open: OpenCase, id: Id): Promise<SourceRecord> {
  const record = { heard: 0, agreed: 0, denied: 0, corrected: 0 }
  for (let after: string | null = null; ; ) {
    const page = await open.store.listGroupsOfOrigin(id, { limit: 500, after })
    const own = page.items.filter(({ side }) => side === 'affirming').map(({ group }) => group)
    for (const count of await open.store.readCounts(own)) {
      record.heard++
      if (count.affirming.some((other) => other !== id && !count.doubtful.includes(other))) record.agreed++
      if (count.denying.some((other) => other !== id)) record.denied++
    }
    if (page.next === null) return record
    after = page.next
  }
}

async function gradeInformation(open: OpenCase, group: Id, request: GradeRequest): Promise<Graded> {
  const { asOf = null } = request
  const count =
    asOf === null
      ? (await open.store.readCounts([group]))[0]!
      : (await readTraced(open, group, { asOf, judgementsToo: false })).count
  const { high } = count
  const words = await readHeadline(open, group)
  const { grade, reasons } = proposeCredibility(count)
  const proposed = { reliability: null, credibility: grade }
  const given = await readGiven(open, nameOf(null, words), request)
  const { exact: name } = words.anchor
  const view: GradeView = {
    kind: 'grade-view',
    about: 'information',
    name,
    id: group,
    high,
    proposed,
    reasons,
    ...given,
  }
  return { view, holder: null, words, high }
}

/** A source by its holder, an information by its words and their page: both outlive what derived them. */
function nameOf(holder: string | null, words: JudgedWords | null): string {
  return words === null ? `source: ${holder}` : `${words.anchor.exact} (${words.page}, ${words.facet})`
}

async function readGiven(
  open: OpenCase,
  name: string,
  { asOf = null, hindsight = false }: GradeRequest,
): Promise<Pick<GradeView, 'given' | 'inForce'>> {
  const all = await readVersions(open, seriesOf('grade', name))
  const versions = all.filter((paper) => hindsight || wasWrittenBy(paper, asOf?.at ?? null))
  const latest = versions.at(-1)
  return {
    given: versions.filter(({ body }) => body !== null).map(toGiven),
    inForce: latest === undefined || latest.body === null ? null : toGiven(latest),
  }
}

function toGiven({ id, body, by, at, why }: Paper): GivenGrade {
  return { id, grade: Grade.parse(body), by, at, why }
}
