import type { KeptPaper } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { nameIds } from './named.ts'
import type { PaperRow } from './view-records.ts'

/** Every version of every paper, oldest first, each with how it stands. */
export async function listPaperRows(open: OpenCase): Promise<readonly PaperRow[]> {
  const kept: KeptPaper[] = []
  for await (const each of open.store.stream('paper')) kept.push(each)
  const names = await nameIds(
    open,
    kept.map(({ paper }) => paper.id),
  )
  return kept
    .sort((a, b) => a.place - b.place)
    .map(({ paper, latest, erased }): PaperRow => {
      const { sort, name, version, by, at, why } = paper
      const state = erased !== null ? 'erased' : !latest ? 'superseded' : paper.body === null ? 'withdrawn' : 'in force'
      return { kind: 'paper-row', ...names.get(paper.id)!, sort, name, version, by, at, why, state }
    })
}
