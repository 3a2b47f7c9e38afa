import type { OpenCase } from '../case/open-case.ts'
import { openExportGuard } from '../interview/guard-export.ts'
import { csvLines } from './csv-lines.ts'
import { jsonLines } from './json-lines.ts'
import type { LossReport } from './loss-report.ts'
import { writeOut } from './write-out.ts'

export interface ExportRequest {
  readonly format: 'jsonl' | 'csv'
  /** The file to write; null hands the text to `write`. */
  readonly output: string | null
  readonly write: (text: string) => void | Promise<void>
}

/** Text handed on at once, in code units. */
const PIECE = 65_536

/** Writes every record of a case in an order and in bytes that depend on its content alone; says what was left out. */
export async function exportCase(open: OpenCase, { format, output, write }: ExportRequest): Promise<LossReport> {
  const lines = format === 'csv' ? csvLines : jsonLines
  if (output !== null) return writeOut(open, output, (guard) => gather(lines(open, guard)))
  const pieces = gather(lines(open, await openExportGuard(open, null)))
  for (;;) {
    const next = await pieces.next()
    if (next.done) return next.value
    await write(next.value)
  }
}

/** Whole lines, as many as make a piece. */
async function* gather(lines: AsyncGenerator<string, LossReport>): AsyncGenerator<string, LossReport> {
  let piece = ''
  for (;;) {
    const next = await lines.next()
    if (next.done) {
      yield piece
      return next.value
    }
    piece += `${next.value}\n`
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
}
