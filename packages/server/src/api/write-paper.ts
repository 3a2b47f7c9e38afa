import { listVersionRows, type OpenCase, type PaperRow } from '@sayso/engine'
import type { Desk } from '../desk.ts'

type Written = Pick<PaperRow, 'sort' | 'name'>

/** Writes a paper in its turn; gives the version that was written. */
export function writePaper(desk: Desk, work: (open: OpenCase) => Promise<Written>): Promise<PaperRow> {
  return desk.scribe.write(async (open) => readWritten(open, await work(open)))
}

/** The version that was written last. */
export async function readWritten(open: OpenCase, written: Written): Promise<PaperRow> {
  return (await listVersionRows(open, written)).at(-1)!
}
