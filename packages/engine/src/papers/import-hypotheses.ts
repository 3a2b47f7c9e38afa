import { Facet, type JudgedWords, makeAnchor } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { findClaimWords } from './find-claim-words.ts'
import { type GivenEvidence, type HypothesesVersion, readHypotheses, writeHypotheses } from './hypotheses.ts'
import { type MatrixLine, type MatrixTable, MatrixTableUnreadable, readMatrixCsv } from './hypotheses-csv.ts'

/** What became of a table: what was taken, what was not and why. */
export interface MatrixImport {
  readonly kind: 'hypotheses-imported'
  readonly version: HypothesesVersion
  readonly taken: number
  readonly refused: readonly { readonly line: number; readonly reason: string }[]
  /** What was taken otherwise than it stands. */
  readonly notes: readonly { readonly line: number | null; readonly words: string }[]
}

/** A file of a table as it was handed in. */
export interface TableFile {
  readonly bytes: Uint8Array
  /** What messages call it. */
  readonly called: string
}

/** Five hundred rows of words are smaller; in bytes. */
const MOST_BYTES = 16_000_000

/**
 * Takes a matrix from a table as a new version: its hypotheses and evidence take the place of those before. A row whose claim
 * cannot be found is refused and the rest is read. Throws `hypotheses-table-unreadable` where the file is no such table.
 */
export async function importHypothesesCsv(
  open: OpenCase,
  file: TableFile,
  asked: { readonly name: string; readonly question: string | null; readonly by: string; readonly why: string },
): Promise<MatrixImport> {
  const { question: typed, ...signed } = asked
  const table = readTable(file)
  const before = await readHypotheses(open, asked.name)
  const kept = before?.hypotheses.evidence ?? []
  const evidence: GivenEvidence[] = []
  const refused: { line: number; reason: string }[] = []
  const notes: { line: number | null; words: string }[] = []
  for (const line of table.lines) {
    const found =
      line.refused === null
        ? await findWords(
            open,
            line,
            kept.map(({ words }) => words),
          )
        : null
    if (found === null || (line.side !== 'affirmed' && line.side !== 'denied')) {
      refused.push({ line: line.line, reason: line.refused ?? tellFault(line, found) })
      continue
    }
    for (const words of [...line.notes, ...(found.note === null ? [] : [found.note])])
      notes.push({ line: line.line, words })
    evidence.push({ claim: found.words, side: line.side, cells: line.cells, why: line.why })
  }
  for (const column of table.passedOver) notes.push({ line: null, words: `the column "${column}" was passed over` })
  const question = typed ?? table.question ?? before?.hypotheses.question
  if (question === undefined)
    throw new EngineError(
      'hypotheses-unreadable',
      `${file.called} says no question; one was expected, in the column "question" or beside the table`,
    )
  const version = await writeHypotheses(open, {
    ...signed,
    change: { question, hypotheses: table.hypotheses, evidence },
  })
  const taken = version.hypotheses.evidence.length
  if (taken < evidence.length)
    notes.push({
      line: null,
      words: `${evidence.length - taken} rows were about a claim that another row is about: they became one`,
    })
  const gone = kept.length - taken
  if (gone > 0)
    notes.push({ line: null, words: `${gone} fewer pieces of evidence than in the version before, which is kept` })
  return { kind: 'hypotheses-imported', version, taken, refused, notes }
}

function readTable({ bytes, called }: TableFile): MatrixTable {
  if (bytes.length > MOST_BYTES)
    throw new EngineError(
      'hypotheses-table-unreadable',
      `${called} has ${bytes.length} bytes; at most ${MOST_BYTES} were expected`,
    )
  try {
    return readMatrixCsv(new TextDecoder().decode(bytes))
  } catch (error) {
    const why = error instanceof MatrixTableUnreadable || error instanceof Error ? error.message : String(error)
    throw new EngineError('hypotheses-table-unreadable', `${called}: ${why}. See one: sayso hypotheses NAME --csv -`)
  }
}

function tellFault({ side, words, claim }: MatrixLine, found: object | null): string {
  if (found === null)
    return `"${(words || claim).slice(0, 80)}" is no claim of the case; an id or words of one were expected`
  return `the side is "${side.slice(0, 40)}"; affirmed or denied was expected`
}

interface FoundWords {
  readonly words: JudgedWords
  readonly note: string | null
}

/** By the version before, by the words where they stand in their page, by the id, and last by what fits the words best. */
async function findWords(open: OpenCase, line: MatrixLine, kept: readonly JudgedWords[]): Promise<FoundWords | null> {
  const facet = Facet.safeParse(line.facet).data ?? null
  const isKept = ({ page, anchor, facet: own }: JudgedWords) =>
    page === line.page && anchor.exact === line.words && own === facet
  const own = kept.find(isKept) ?? (await findInPage(open, line, facet))
  if (own !== undefined) return { words: own, note: null }
  const byId = line.claim === '' ? null : await findById(open, line.claim)
  const words = byId ?? (line.words === '' ? null : await findClaimWords(open, line.words))
  if (words === null) return null
  const same = line.words === '' || words.anchor.exact === line.words
  return { words, note: same ? null : `"${line.words.slice(0, 60)}" was taken as "${words.anchor.exact.slice(0, 60)}"` }
}

async function findInPage(open: OpenCase, line: MatrixLine, facet: Facet | null): Promise<JudgedWords | undefined> {
  if (line.page === '' || line.words === '') return undefined
  const versions = await open.store.findVersions([line.page])
  const documents = await open.records.readDocuments(versions.map(({ id }) => id))
  for (const doc of [...documents.values()].toReversed()) {
    const start = doc.text.indexOf(line.words)
    if (start >= 0) return { page: line.page, anchor: makeAnchor(doc, start, start + line.words.length), facet }
  }
  return undefined
}

/** An id of another case may be none here, or one of several: then the words decide. */
async function findById(open: OpenCase, id: string): Promise<JudgedWords | null> {
  try {
    return await findClaimWords(open, id)
  } catch (error) {
    if (error instanceof EngineError) return null
    throw error
  }
}
