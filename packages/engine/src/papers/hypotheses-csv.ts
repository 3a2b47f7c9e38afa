import { BEARINGS, type Bearing } from '@sayso/core'
import { parse } from 'csv-parse/sync'
import type { OpenCase } from '../case/open-case.ts'
import { csvCell, plainCell } from '../export/csv-cell.ts'
import { type LossReport, makeLossReport } from '../export/loss-report.ts'
import { COVERED, openExportGuard } from '../interview/guard-export.ts'
import { viewMatrix } from '../views/matrix.ts'
import { readHypotheses } from './hypotheses.ts'

/** The columns before those of the hypotheses, in order. */
export const MATRIX_COLUMNS = [
  ...['question', 'claim', 'words', 'page', 'facet', 'side', 'why'],
  ...['origins_low', 'origins_high'],
] as const

/**
 * A matrix as a table (RFC 4180), a piece of evidence a row and a hypothesis a column; null where there is none. What would give
 * interviewed persons away is covered; `output` is the file it is for, null for standard output. Throws as `openExportGuard`.
 */
export async function exportHypothesesCsv(
  open: OpenCase,
  name: string,
  output: string | null,
): Promise<{ readonly text: string; readonly report: LossReport } | null> {
  const written = await readHypotheses(open, name)
  const view = await viewMatrix(open, name, { asOf: null })
  if (written === null || view === null) return null
  const { question, hypotheses, evidence } = written.hypotheses
  const heads = hypotheses.map(({ name: short, says }) => `${short}: ${says}`)
  const standing = new Map(view.evidence.map((row) => [row.number, row]))
  const rows = evidence.map(({ words, side, cells, why }, index) => {
    const row = standing.get(index + 1)
    const own = [row?.claim?.id ?? '', words.anchor.exact, words.page, words.facet ?? '', side, why]
    const weighed = hypotheses.map(({ name: short }) => (Object.hasOwn(cells, short) ? cells[short]! : ''))
    return [index === 0 ? question : '', ...own, row?.low ?? 0, row?.high ?? 0, ...weighed]
  })
  const guard = await openExportGuard(open, output)
  const table = [[...MATRIX_COLUMNS, ...heads], ...(rows.length === 0 ? [[question]] : rows)]
  const lines = guard === null ? table : table.map((line) => guard.cover(line))
  const report = makeLossReport(new Map([['evidence', rows.length]]), [
    { what: 'versions before', count: view.version - 1, why: 'a table holds the latest; export as jsonl for all' },
    { what: 'contexts of words', count: rows.length, why: 'a table holds the words and their page only' },
    { what: 'rows with words covered', count: guard?.covered() ?? 0, why: COVERED },
  ])
  return { text: `${lines.map((line) => line.map(csvCell).join(',')).join('\n')}\n`, report }
}

/** A row of a table of a matrix; its line is counted from 1, the names of the columns included. */
export interface MatrixLine {
  readonly line: number
  readonly claim: string
  readonly words: string
  readonly page: string
  readonly facet: string
  readonly side: string
  readonly why: string
  readonly cells: Readonly<Record<string, Bearing>>
  /** What could not be taken as it stands, and what was made of it. */
  readonly notes: readonly string[]
  /** Why it cannot be taken at all; null where it can. */
  readonly refused: string | null
}

export interface MatrixTable {
  readonly question: string | null
  readonly hypotheses: readonly { readonly name: string; readonly says: string }[]
  readonly lines: readonly MatrixLine[]
  /** Columns that are neither known nor a hypothesis. */
  readonly passedOver: readonly string[]
}

/**
 * Reads such a table, or one of another program: columns in any order, a column headed `H1: what it says` is a hypothesis.
 * Throws where it is no table or has no hypothesis.
 */
export function readMatrixCsv(text: string): MatrixTable {
  const rows = parse(text, {
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    info: true,
    max_record_size: MOST_ROW_CHARACTERS,
  }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
  const heads = (rows[0]?.record ?? []).map((head) => plainCell(head.trim()))
  const known = new Map(heads.map((head, at) => [head.toLowerCase(), at]))
  const hypotheses = heads.flatMap((head, at) => {
    const match = /^([\p{L}\p{N}][\p{L}\p{N}_-]{0,19}):\s*(\S.*)$/su.exec(head)
    return match === null ? [] : [{ at, name: match[1]!, says: match[2]! }]
  })
  if (hypotheses.length === 0) throw new MatrixTableUnreadable(heads)
  const columns = new Set<string>(MATRIX_COLUMNS)
  const lines: MatrixLine[] = []
  let question: string | null = null
  for (const { record, info } of rows.slice(1)) {
    const cell = (column: string) => plainCell(record[known.get(column) ?? -1] ?? '')
    if (question === null && cell('question') !== '') question = cell('question')
    const own = { claim: cell('claim'), words: cell('words'), page: cell('page'), facet: cell('facet') }
    if (own.claim === '' && own.words === '') {
      if (hypotheses.some(({ at }) => (record[at] ?? '') !== ''))
        lines.push({ ...EMPTY, line: info.lines, refused: 'it names no claim; an id or words of one were expected' })
      continue
    }
    lines.push({
      ...EMPTY,
      ...own,
      line: info.lines,
      ...readSide(cell('side')),
      why: cell('why'),
      ...readCells(record, hypotheses),
    })
  }
  const passedOver = heads.filter(
    (head, at) => !columns.has(head.toLowerCase()) && !hypotheses.some((one) => one.at === at),
  )
  return { question, hypotheses: hypotheses.map(({ name, says }) => ({ name, says })), lines, passedOver }
}

/** A cell holds a sentence or two; a row of more than this, in code units, is something else. */
const MOST_ROW_CHARACTERS = 200_000

const EMPTY: MatrixLine = {
  line: 0,
  ...{ claim: '', words: '', page: '', facet: '', side: 'affirmed', why: '' },
  cells: {},
  notes: [],
  refused: null,
}

/** The file is no table of a matrix. */
export class MatrixTableUnreadable extends Error {
  constructor(heads: readonly string[]) {
    super(
      `its first line holds ${heads.slice(0, 8).join(', ').slice(0, 200) || 'nothing'}; a column for each hypothesis, headed as in "H1: They are at the front", was expected`,
    )
  }
}

function readSide(typed: string): Pick<MatrixLine, 'side'> {
  return { side: typed === '' ? 'affirmed' : typed.toLowerCase() }
}

/** As others write them; a second letter is a strength, which we do not keep. */
const ABBREVIATED: Readonly<Record<string, Bearing>> = {
  c: 'consistent',
  cc: 'consistent',
  '+': 'consistent',
  i: 'inconsistent',
  ii: 'inconsistent',
  '-': 'inconsistent',
  n: 'neither',
  neutral: 'neither',
  na: 'not applicable',
  'n/a': 'not applicable',
}

function readCells(
  record: readonly string[],
  hypotheses: readonly { readonly at: number; readonly name: string }[],
): Pick<MatrixLine, 'cells' | 'notes' | 'refused'> {
  const cells: [string, Bearing][] = []
  const notes: string[] = []
  for (const { at, name } of hypotheses) {
    const typed = plainCell(record[at] ?? '').toLowerCase()
    if (typed === '' || typed === '?') continue
    const whole = BEARINGS.find((bearing) => bearing === typed)
    const bearing = whole ?? (Object.hasOwn(ABBREVIATED, typed) ? ABBREVIATED[typed] : undefined)
    if (bearing === undefined)
      return {
        cells: {},
        notes: [],
        refused: `the cell of ${name} is "${typed.slice(0, 40)}"; one of ${BEARINGS.join(', ')}, or nothing, was expected`,
      }
    if (typed === 'cc' || typed === 'ii')
      notes.push(
        `the cell of ${name} is "${typed.toUpperCase()}" and was taken as ${bearing}: strength is not kept, origins are counted`,
      )
    cells.push([name, bearing])
  }
  return { cells: Object.fromEntries(cells), notes, refused: null }
}
