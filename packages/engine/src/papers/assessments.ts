import { Assessment, type JudgedWords, lintWording, type Note, type Paper } from '@sayso/core'
import { z } from 'zod'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { findClaimWords } from './find-claim-words.ts'
import { readPapers, readVersions } from './read-papers.ts'
import { seriesOf, writePaper } from './write-paper.ts'

/** One version of an assessment. */
export interface AssessmentVersion {
  readonly name: string
  readonly version: number
  readonly assessment: Assessment
  readonly by: string
  readonly at: string
  readonly why: string
  /** Where its words mix likelihood and confidence, or stack hedges. */
  readonly notes: readonly Note[]
}

export interface WriteAssessment {
  readonly name: string
  /** As a person or a file gave it; claims by ids or words. */
  readonly given: Readonly<Record<string, unknown>>
  readonly by: string
  readonly why: string
}

/**
 * Writes an assessment, or a new version of it. Fields that are absent are taken from the version before. Throws
 * `assessment-unreadable` with the field that is missing or wrong, and `assessment-claim-unknown` where a claim is not found.
 */
export async function writeAssessment(
  open: OpenCase,
  { name, given, by, why }: WriteAssessment,
): Promise<AssessmentVersion> {
  const before = (await listVersions(open, name)).at(-1)
  const { claims: asked, ...fields } = { claims: undefined, ...given } as { readonly claims?: unknown }
  const claims = asked === undefined ? before?.assessment.claims : await findClaims(open, name, asked)
  const parsed = Assessment.safeParse({ ...before?.assessment, ...fields, ...(claims === undefined ? {} : { claims }) })
  if (!parsed.success)
    throw new EngineError(
      'assessment-unreadable',
      `assessment "${name}": ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}`,
    )
  const body = parsed.data
  return toVersion(await writePaper(open, { sort: 'assessment', name, body, by, why }), await languageOf(open))
}

/** Puts another's view beside the latest version, as a version of its own. Throws `assessment-unknown` where there is none. */
export async function writeDissent(
  open: OpenCase,
  dissent: {
    readonly name: string
    readonly by: string
    readonly answer: string
    readonly likelihood: string | null
    readonly why: string
  },
): Promise<AssessmentVersion> {
  const before = (await listVersions(open, dissent.name)).at(-1)
  if (before === undefined)
    throw new EngineError(
      'assessment-unknown',
      `there is no assessment "${dissent.name}" to dissent from; sayso assess lists them`,
    )
  const { name, ...view } = dissent
  const given = { dissent: [...before.assessment.dissent, { ...view, at: open.now() }] }
  return writeAssessment(open, { name, given, by: dissent.by, why: `dissent: ${dissent.why}` })
}

/** The latest version of every assessment, as of a date. */
export async function listAssessments(open: OpenCase, by: string | null = null): Promise<readonly AssessmentVersion[]> {
  const language = await languageOf(open)
  return (await readPapers(open, { sort: 'assessment', by })).map((paper) => toVersion(paper, language))
}

/** Every version of one assessment, oldest first; empty where there is none. */
export async function listVersions(open: OpenCase, name: string): Promise<readonly AssessmentVersion[]> {
  const language = await languageOf(open)
  const versions = await readVersions(open, seriesOf('assessment', name))
  return versions.filter(({ body }) => body !== null).map((paper) => toVersion(paper, language))
}

/** Claims by ids or words of them, kept as words: an id is derived, and words outlive it. */
async function findClaims(open: OpenCase, name: string, asked: unknown): Promise<readonly JudgedWords[]> {
  const found: JudgedWords[] = []
  for (const each of Array.isArray(asked) ? asked : [asked]) {
    const words = await findClaimWords(open, each)
    if (words === null)
      throw new EngineError(
        'assessment-claim-unknown',
        `assessment "${name}" rests on ${JSON.stringify(each)}, which is no claim of the case; an id as sayso claims shows, or words of it, were expected`,
      )
    found.push(words)
  }
  return found
}

async function languageOf(open: OpenCase): Promise<string> {
  return (await open.store.readCase()).language
}

function toVersion({ name, version, body, by, at, why }: Paper, language: string): AssessmentVersion {
  const assessment = Assessment.parse(body)
  const { answer, basis, reasons } = assessment
  const notes = [answer, basis, ...reasons].flatMap((text) => lintWording(text, language))
  return { name, version, assessment, by, at, why, notes }
}
