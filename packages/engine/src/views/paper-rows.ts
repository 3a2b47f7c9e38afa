import type { PaperSort } from '@sayso/core'
import type { KeptPaper } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { seriesOf } from '../papers/write-paper.ts'
import { nameIds } from './named.ts'
import type { PaperRow } from './view-records.ts'

/** Every version of every paper, oldest first, each with how it stands. */
export async function listPaperRows(open: OpenCase): Promise<readonly PaperRow[]> {
  const kept: KeptPaper[] = []
  for await (const each of open.store.stream('paper')) kept.push(each)
  return toRows(
    open,
    kept.sort((a, b) => a.place - b.place),
  )
}

/** Every version of one paper, oldest first, each with how it stands; empty where none was written. */
export async function listVersionRows(
  open: OpenCase,
  { sort, name }: { readonly sort: PaperSort; readonly name: string },
): Promise<readonly PaperRow[]> {
  const { items } = await open.store.listPapers({ series: seriesOf(sort, name), limit: MOST_VERSIONS })
  return toRows(open, items)
}

const MOST_VERSIONS = 1_000

async function toRows(open: OpenCase, kept: readonly KeptPaper[]): Promise<readonly PaperRow[]> {
  const names = await nameIds(
    open,
    kept.map(({ paper }) => paper.id),
  )
  return kept.map(({ paper, latest, erased }): PaperRow => {
    const { sort, name, version, by, at, why } = paper
    const state = erased !== null ? 'erased' : !latest ? 'superseded' : paper.body === null ? 'withdrawn' : 'in force'
    return { kind: 'paper-row', ...names.get(paper.id)!, sort, name, version, by, at, why, state }
  })
}
