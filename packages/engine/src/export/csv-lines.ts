import type { OpenCase } from '../case/open-case.ts'
import { COVERED, type ExportGuard } from '../interview/guard-export.ts'
import { claimFields, streamClaims } from './claim-lines.ts'
import { csvCell } from './csv-cell.ts'
import { type LossReport, makeLossReport } from './loss-report.ts'

/** One claim a row with what its group comes to, after a row of names. RFC 4180, with one line feed a row. */
export async function* csvLines(open: OpenCase, guard: ExportGuard | null): AsyncGenerator<string, LossReport> {
  let rows = 0
  for await (const claim of streamClaims(open)) {
    const group = claim.record.group
    const count = group === null ? undefined : (await open.store.readCounts([group]))[0]
    const fields = {
      ...claimFields(claim),
      originsLow: count?.low ?? null,
      originsHigh: count?.high ?? null,
      denying: count?.denying.length ?? null,
      declining: count?.declining.length ?? null,
    }
    if (rows === 0) yield Object.keys(fields).join(',')
    rows++
    const covered = guard === null ? fields : guard.cover(fields)
    yield Object.values(covered).map(csvCell).join(',')
  }
  const totals = await open.store.readTotals()
  const why = 'a table holds claims with their documents and counts only; export as jsonl for these'
  return makeLossReport(new Map([['claim', rows]]), [
    { what: 'rows with words covered (█)', count: guard?.covered() ?? 0, why: COVERED },
    { what: 'texts of documents', count: totals.documents, why },
    { what: 'links between claims', count: totals.links, why },
    { what: 'derivations of documents', count: totals.echoes, why },
    { what: 'judgements', count: totals.judgements, why },
  ])
}
