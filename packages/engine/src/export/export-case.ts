import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { OpenCase } from '../case/open-case.ts'
import { openExportGuard } from '../interview/guard-export.ts'
import { csvLines } from './csv-lines.ts'
import { jsonLines } from './json-lines.ts'
import type { LossReport } from './loss-report.ts'

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
  const guard = await openExportGuard(open, output)
  const lines = format === 'csv' ? csvLines(open, guard) : jsonLines(open, guard)
  return output === null ? pour(lines, async (piece) => write(piece)) : writeFile(lines, output)
}

/** The file is there whole or as it was: it is written beside and put in its place at the end. */
async function writeFile(lines: AsyncGenerator<string, LossReport>, path: string): Promise<LossReport> {
  const beside = `${path}.writing-${process.pid}`
  const stream = createWriteStream(beside)
  const failed = new Promise<never>((_, reject) => stream.once('error', reject))
  failed.catch(() => {})
  try {
    const report = await pour(lines, async (piece) => {
      if (!stream.write(piece))
        await Promise.race([failed, new Promise<void>((resolve) => stream.once('drain', () => resolve()))])
    })
    await Promise.race([failed, new Promise<void>((resolve) => stream.end(() => resolve()))])
    await rename(beside, path)
    return report
  } catch (error) {
    stream.destroy()
    await rm(beside, { force: true })
    throw error
  }
}

async function pour(
  lines: AsyncGenerator<string, LossReport>,
  write: (piece: string) => Promise<void>,
): Promise<LossReport> {
  let piece = ''
  for (;;) {
    const next = await lines.next()
    if (next.done) {
      await write(piece)
      return next.value
    }
    piece += `${next.value}\n`
    if (piece.length < PIECE) continue
    await write(piece)
    piece = ''
  }
}
