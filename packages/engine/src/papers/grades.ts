import {
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
} from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { findGroup, findId } from '../views/find-group.ts'
import { readHeadline } from './read-headline.ts'
import { readPapers, readVersions } from './read-papers.ts'
import { seriesOf, writePaper } from './write-paper.ts'

/** What is graded, what its record speaks for and why, and what people gave. */
export interface GradeView {
  readonly kind: 'grade-view'
  readonly about: 'source' | 'information'
  /** The name of the source, or the words that head the claim. */
  readonly name: string
  readonly proposed: { readonly reliability: Reliability | null; readonly credibility: Credibility | null }
  readonly reasons: readonly Reason[]
  /** Every version that a person gave, oldest first. */
  readonly given: readonly GivenGrade[]
}

export interface GivenGrade {
  readonly grade: Grade
  readonly by: string
  readonly at: string
  readonly why: string
}

/**
 * The grade of a source (the id of an origin) or of an information (the id of a claim or a group, or words of it). Throws
 * `grade-unknown` where nothing fits.
 */
export async function viewGrade(open: OpenCase, asked: string): Promise<GradeView> {
  return (await findGraded(open, asked)).view
}

/**
 * Gives a grade, `B`, `2` or `B2`: a letter for a source, a digit for an information. Throws `grade-unreadable`,
 * `grade-unfit` where the letter or digit does not go with what it is about, and `grade-unconfirmed` for a 1 that rests on
 * one origin.
 */
export async function giveGrade(
  open: OpenCase,
  request: { readonly about: string; readonly grade: string; readonly by: string; readonly why: string },
): Promise<Paper> {
  const typed = parseGrade(request.grade)
  if (typed === null)
    throw new EngineError(
      'grade-unreadable',
      `"${request.grade}" is no grade; a letter A-F, a digit 1-6 or both, as in B2, was expected`,
    )
  const { view, holder, words, high } = await findGraded(open, request.about)
  if (view.about === 'source' && (typed.credibility !== null || typed.reliability === null))
    throw new EngineError(
      'grade-unfit',
      `${view.name} is a source; a letter A-F alone was expected, not ${request.grade}`,
    )
  if (view.about === 'information' && typed.credibility === null)
    throw new EngineError(
      'grade-unfit',
      `${request.about} is an information; a digit 1-6, with or without a letter, was expected`,
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

async function findGraded(open: OpenCase, asked: string): Promise<Graded> {
  const id = /^o[0-9a-f]{3,24}$/.test(asked) ? await findId(open, asked) : null
  if (id !== null) return gradeSource(open, id)
  const found = await findGroup(open, asked)
  if (found === null)
    throw new EngineError(
      'grade-unknown',
      `nothing fits "${asked}"; the id of an origin (sayso origins), of a claim or group (sayso claims), or words of a claim were expected`,
    )
  return gradeInformation(open, found.group)
}

async function gradeSource(open: OpenCase, id: Id): Promise<Graded> {
  const origin = (await open.store.readOrigins([id]))[0]!
  const record = { heard: 0, agreed: 0, denied: 0, corrected: 0 }
  for (let after: string | null = null; ; ) {
    const page = await open.store.listGroupsOfOrigin(id, { limit: 500, after })
    const own = page.items.filter(({ side }) => side === 'affirming').map(({ group }) => group)
    for (const count of await open.store.readCounts(own)) {
      record.heard++
      if (count.affirming.some((other) => other !== id && !count.doubtful.includes(other))) record.agreed++
      if (count.denying.some((other) => other !== id)) record.denied++
    }
    if (page.next === null) break
    after = page.next
  }
  const { grade, reasons } = proposeReliability(record)
  const { holder } = origin
  const proposed = { reliability: grade, credibility: null }
  const given = await readGiven(open, nameOf(holder, null))
  const view: GradeView = { kind: 'grade-view', about: 'source', name: holder, proposed, reasons, given }
  return { view, holder, words: null, high: 0 }
}

async function gradeInformation(open: OpenCase, group: Id): Promise<Graded> {
  const [count] = await open.store.readCounts([group])
  const words = await readHeadline(open, group)
  const { grade, reasons } = proposeCredibility(count!)
  const proposed = { reliability: null, credibility: grade }
  const given = await readGiven(open, nameOf(null, words))
  const view: GradeView = {
    kind: 'grade-view',
    about: 'information',
    name: words.anchor.exact,
    proposed,
    reasons,
    given,
  }
  return { view, holder: null, words, high: count!.high }
}

/** A source by its holder, an information by its words and their page: both outlive what derived them. */
function nameOf(holder: string | null, words: JudgedWords | null): string {
  return words === null ? `source: ${holder}` : `${words.anchor.exact} (${words.page}, ${words.facet})`
}

async function readGiven(open: OpenCase, name: string): Promise<readonly GivenGrade[]> {
  const versions = await readVersions(open, seriesOf('grade', name))
  return versions.filter(({ body }) => body !== null).map(toGiven)
}

function toGiven({ body, by, at, why }: Paper): GivenGrade {
  return { grade: Grade.parse(body), by, at, why }
}
