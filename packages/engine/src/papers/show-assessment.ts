import {
  type Assessment,
  type Confidence,
  type Dissent,
  type HeldClaim,
  type JudgedWords,
  LIKELIHOOD_RANGES,
  type Likelihood,
  lintWording,
  type Note,
  wordsKey,
} from '@sayso/core'
import { holdClaims } from '../brief/hold-claims.ts'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import type { AsOf } from '../views/view-records.ts'
import { listAssessments, listVersions } from './assessments.ts'
import { readLatest, wasWrittenBy } from './read-papers.ts'
import { seriesOf } from './write-paper.ts'

/** An assessment in a list. */
export interface AssessmentRow {
  readonly kind: 'assessment-row'
  readonly name: string
  readonly version: number
  readonly question: string
  readonly answer: string
  readonly likelihood: Likelihood | null
  /** Of the likelihood, in per cent. */
  readonly range: Range
  readonly confidence: Confidence
  /** Views of others beside it. */
  readonly dissent: number
  readonly by: string
  readonly at: string
}

type Range = readonly [from: number, to: number] | null

/** One version of an assessment, with how the claims stand that it rests on. */
export interface AssessmentSheet
  extends Pick<
    Assessment,
    'question' | 'answer' | 'likelihood' | 'confidence' | 'basis' | 'reasons' | 'assumptions' | 'gaps' | 'wouldChange'
  > {
  readonly kind: 'assessment-sheet'
  readonly name: string
  readonly version: number
  /** How many versions were written. */
  readonly versions: number
  readonly by: string
  readonly at: string
  readonly why: string
  readonly range: Range
  readonly claims: readonly {
    readonly words: JudgedWords
    /** Null where the words are no claim of the case any more, or were not known by then. */
    readonly held: HeldClaim | null
  }[]
  readonly dissent: readonly (Dissent & { readonly range: Range })[]
  readonly notes: readonly WordingNote[]
}

/** Where a text mixes likelihood and confidence, or stacks hedges. */
export interface WordingNote extends Note {
  readonly field: LintedField
  /** The text itself; places are in it. */
  readonly text: string
}

export const LINTED_FIELDS = ['answer', 'basis', 'reasons'] as const
type LintedField = (typeof LINTED_FIELDS)[number]

export interface AssessmentRequest {
  readonly name: string
  /** Null for the latest. */
  readonly version?: number | null
  /** Null: all that is in the case. */
  readonly asOf?: AsOf | null
  /** With a cut: as it is written today, on claims as they stood then; else as it was written by then. */
  readonly hindsight?: boolean
}

/** The latest version of every assessment, as of a date. */
export async function listAssessmentRows(open: OpenCase, by: string | null = null): Promise<readonly AssessmentRow[]> {
  return (await listAssessments(open, by)).map(({ name, version, assessment, by: author, at }) => {
    const { question, answer, likelihood, confidence, dissent } = assessment
    return {
      kind: 'assessment-row',
      name,
      version,
      question,
      answer,
      likelihood,
      range: rangeOf(likelihood),
      confidence,
      dissent: dissent.length,
      by: author,
      at,
    }
  })
}

/** An assessment with how its claims stand. Throws `assessment-unknown`, also where it was not written by then. */
export async function showAssessment(
  open: OpenCase,
  { name, version = null, asOf = null, hindsight = false }: AssessmentRequest,
): Promise<AssessmentSheet> {
  const all = await listVersions(open, name)
  const by = hindsight ? null : (asOf?.at ?? null)
  const wanted = version ?? (await readLatest(open, seriesOf('assessment', name), by))?.version
  const found = all.find((each) => each.version === wanted && wasWrittenBy(each, by))
  if (found === undefined)
    throw new EngineError('assessment-unknown', `there is no assessment "${name}"; sayso assess lists them`)
  const { assessment, by: author, at, why } = found
  const { claims, dissent, ...rest } = assessment
  const standing = await holdClaims(open, claims, { asOf })
  return {
    kind: 'assessment-sheet',
    name,
    version: found.version,
    versions: all.length,
    by: author,
    at,
    why,
    ...rest,
    range: rangeOf(rest.likelihood),
    claims: claims.map((words) => ({ words, held: standing.get(wordsKey(words))?.claim ?? null })),
    dissent: dissent.map((each) => ({ ...each, range: rangeOf(each.likelihood) })),
    notes: await lintAssessment(open, rest),
  }
}

/** Where the texts of an assessment mix likelihood and confidence, or stack hedges; nothing need be written for it. */
export async function lintAssessment(
  open: OpenCase,
  { answer, basis, reasons }: Partial<Pick<Assessment, LintedField>>,
): Promise<readonly WordingNote[]> {
  const { language } = await open.store.readCase()
  const texts = { answer: [answer ?? ''], basis: [basis ?? ''], reasons: reasons ?? [] }
  return LINTED_FIELDS.flatMap((field) =>
    texts[field].flatMap((text) => lintWording(text, language).map((note) => ({ ...note, field, text }))),
  )
}

function rangeOf(likelihood: Likelihood | null): Range {
  return likelihood === null ? null : LIKELIHOOD_RANGES[likelihood]
}
