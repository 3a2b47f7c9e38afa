import { Bearing, type Evidence, Hypotheses, Hypothesis, type JudgedWords, type Paper } from '@sayso/core'
import { z } from 'zod'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { findClaimWords } from './find-claim-words.ts'
import { locateWords } from './locate-words.ts'
import { readLatest, readPapers } from './read-papers.ts'
import { seriesOf, writePaper } from './write-paper.ts'

/** One version of a matrix, as written. */
export interface HypothesesVersion {
  readonly name: string
  readonly version: number
  readonly hypotheses: Hypotheses
  readonly by: string
  readonly at: string
  readonly why: string
}

/** One piece of evidence as a person or a file gives it. */
const GivenEvidence = z.strictObject({
  claim: z.unknown().describe('An id, words of a claim, or its anchored words.'),
  side: z.enum(['affirmed', 'denied']).default('affirmed'),
  cells: z.record(z.string(), Bearing.nullable()).default({}).describe('Null takes a cell away: not weighed.'),
  why: z.string().optional(),
})
export type GivenEvidence = z.input<typeof GivenEvidence>

/** What a new version changes; what is absent stays as it was. */
const HypothesesChange = z.strictObject({
  question: z.string().optional(),
  add: z.array(Hypothesis).readonly().optional().describe('New ones, or what those of these names say now.'),
  remove: z.array(z.string()).readonly().optional().describe('Names of hypotheses that go, with their cells.'),
  weigh: z
    .array(GivenEvidence)
    .readonly()
    .optional()
    .describe('Evidence that comes in; the cells of a row that is there are added to it.'),
  drop: z
    .array(z.string())
    .readonly()
    .optional()
    .describe('Evidence that goes: numbers as the matrix shows them, or claims.'),
  hypotheses: z.array(Hypothesis).readonly().optional().describe('Takes the place of all hypotheses.'),
  evidence: z.array(GivenEvidence).readonly().optional().describe('Takes the place of all evidence.'),
})
export type HypothesesChange = z.input<typeof HypothesesChange>
type Change = z.output<typeof HypothesesChange>

export interface HypothesesRequest {
  readonly name: string
  readonly change: HypothesesChange
  readonly by: string
  readonly why: string
}

/**
 * Writes a matrix of competing hypotheses, or a new version of it. Throws `hypotheses-unreadable` with what is missing or
 * wrong, and `hypotheses-claim-unknown` where a piece of evidence is no claim of the case.
 */
export async function writeHypotheses(
  open: OpenCase,
  { name, change: given, by, why }: HypothesesRequest,
): Promise<HypothesesVersion> {
  const change = parse(HypothesesChange, name, given)
  const before = (await readHypotheses(open, name))?.hypotheses
  const hypotheses = changeHypotheses(before?.hypotheses ?? [], change)
  const gone = new Set(change.remove ?? [])
  const evidence = await changeEvidence(open, name, before?.evidence ?? [], change)
  const body = parse(Hypotheses, name, {
    question: change.question ?? before?.question,
    hypotheses,
    evidence: evidence.map((row) => withoutCells(row, gone)),
  })
  return toVersion(await writePaper(open, { sort: 'hypotheses', name, body, by, why }))
}

function parse<T>(schema: z.ZodType<T>, name: string, given: unknown): T {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const why = z.prettifyError(parsed.error).replace(/\s+/g, ' ')
  throw new EngineError('hypotheses-unreadable', `hypotheses "${name}": ${why}`)
}

/** The latest version of every matrix, as of a date. */
export async function listHypotheses(open: OpenCase, by: string | null = null): Promise<readonly HypothesesVersion[]> {
  return (await readPapers(open, { sort: 'hypotheses', by })).map(toVersion)
}

/** The version of a matrix in force on a date; null where there was none. */
export async function readHypotheses(
  open: OpenCase,
  name: string,
  by: string | null = null,
): Promise<HypothesesVersion | null> {
  const paper = await readLatest(open, seriesOf('hypotheses', name), by)
  return paper === null ? null : toVersion(paper)
}

function toVersion({ name, version, body, by, at, why }: Paper): HypothesesVersion {
  return { name, version, hypotheses: Hypotheses.parse(body), by, at, why }
}

function changeHypotheses(before: readonly Hypothesis[], change: Change): readonly Hypothesis[] {
  const { add = [], remove = [], hypotheses: start = before } = change
  const stray = remove.find((name) => !start.some((each) => each.name === name))
  if (stray !== undefined)
    throw new EngineError(
      'hypotheses-unreadable',
      `${stray} is no hypothesis of the matrix; one of ${start.map(({ name }) => name).join(', ')} was expected`,
    )
  const said = new Map(add.map((each) => [each.name, each]))
  const kept = start.filter(({ name }) => !remove.includes(name)).map((each) => said.get(each.name) ?? each)
  return [...kept, ...add.filter(({ name }) => !start.some((each) => each.name === name))]
}

async function changeEvidence(
  open: OpenCase,
  matrix: string,
  before: readonly Evidence[],
  { evidence, weigh = [], drop = [] }: Change,
): Promise<readonly Evidence[]> {
  let rows: readonly Evidence[] = evidence === undefined ? before : []
  for (const asked of drop) {
    const row = await findRow(open, matrix, rows, asked)
    rows = rows.filter((each) => each !== row)
  }
  for (const { claim, side, cells, why } of [...(evidence ?? []), ...weigh]) {
    const words = await findClaimWords(open, claim)
    if (words === null) throw unknownClaim(matrix, claim)
    const row = await findOfClaim(
      open,
      rows.filter((each) => each.side === side),
      words,
    )
    const merged = mergeEvidence(row ?? { words, side, cells: {}, why: '' }, { cells, why })
    rows = row === undefined ? [...rows, merged] : rows.map((each) => (each === row ? merged : each))
  }
  return rows
}

/** A row keeps the words that it pointed at first, by whichever words of its claim it was found. */
function mergeEvidence(
  row: Evidence,
  { cells, why = row.why }: Pick<z.output<typeof GivenEvidence>, 'cells' | 'why'>,
): Evidence {
  const merged = Object.entries({ ...row.cells, ...cells })
  const weighed = merged.flatMap(([name, bearing]) => (bearing === null ? [] : [[name, bearing] as const]))
  return { ...row, cells: Object.fromEntries(weighed), why }
}

async function findRow(open: OpenCase, matrix: string, rows: readonly Evidence[], asked: string): Promise<Evidence> {
  const numbered = /^\d{1,3}$/.test(asked) ? rows[Number(asked) - 1] : undefined
  if (numbered !== undefined) return numbered
  const words = await findClaimWords(open, asked)
  const row = words === null ? undefined : await findOfClaim(open, rows, words)
  if (row === undefined)
    throw new EngineError(
      'hypotheses-claim-unknown',
      `"${asked}" is no evidence of the matrix "${matrix}"; a number from 1 to ${rows.length}, or a claim of it, was expected`,
    )
  return row
}

function unknownClaim(matrix: string, asked: unknown): EngineError {
  return new EngineError(
    'hypotheses-claim-unknown',
    `the evidence of "${matrix}" names ${JSON.stringify(asked)}, which is no claim of the case; an id as sayso claims shows, or words of it, were expected`,
  )
}

/** The row that is about the same claim group as these words, whichever words of it the row points at. */
async function findOfClaim(
  open: OpenCase,
  rows: readonly Evidence[],
  words: JudgedWords,
): Promise<Evidence | undefined> {
  const [own, ...places] = await locateWords(open, [words, ...rows.map((row) => row.words)])
  return rows.find(
    (row, index) =>
      (own !== null && places[index]?.group === own?.group) ||
      (row.words.page === words.page &&
        row.words.facet === words.facet &&
        row.words.anchor.exact === words.anchor.exact),
  )
}

function withoutCells(row: Evidence, gone: ReadonlySet<string>): Evidence {
  return { ...row, cells: Object.fromEntries(Object.entries(row.cells).filter(([name]) => !gone.has(name))) }
}
