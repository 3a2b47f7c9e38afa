import type { OpenCase } from '../case/open-case.ts'
import { wasWrittenBy } from '../papers/read-papers.ts'
import { listJudgementRows } from './journal.ts'
import { listPaperRows } from './paper-rows.ts'
import type { JudgementRow, PaperRow } from './view-records.ts'

/** Something that a person decided: a judgement, or a version of a paper. */
export type DecidedRow = JudgementRow | PaperRow

/** All that people decided, newest first, each with how it stands; or, with an ISO day or instant, as it stood then. */
export async function listDecided(open: OpenCase, by: string | null = null): Promise<readonly DecidedRow[]> {
  const judgements = (await listJudgementRows(open)).filter((row) => wasWrittenBy(row, by))
  const papers = (await listPaperRows(open)).filter((row) => wasWrittenBy(row, by))
  const takenBack = new Set(judgements.map(({ takesBack }) => takesBack))
  const latest = new Map(papers.map((row) => [JSON.stringify([row.sort, row.name]), row.id]))
  const rows: readonly DecidedRow[] = [
    ...judgements.map(
      (row): JudgementRow =>
        row.state === 'taken back' && !takenBack.has(row.id) ? { ...row, state: 'in force' } : row,
    ),
    ...papers.map(
      (row): PaperRow =>
        row.state === 'superseded' && latest.get(JSON.stringify([row.sort, row.name])) === row.id
          ? { ...row, state: 'in force' }
          : row,
    ),
  ]
  // Of two of one moment the later of its list comes first, as both lists are in the order of giving.
  return rows
    .map((row, place) => ({ row, place }))
    .sort((a, b) => (a.row.at < b.row.at ? 1 : a.row.at > b.row.at ? -1 : b.place - a.place))
    .map(({ row }) => row)
}
