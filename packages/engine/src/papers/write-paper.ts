import { type Id, makeId, type Paper, type PaperSort } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'

export interface PaperRequest {
  readonly sort: PaperSort
  readonly name: string
  /** Null withdraws the paper; its versions stay. */
  readonly body: unknown
  readonly by: string
  readonly why: string
}

/** Writes a version of a paper after the latest. Throws `paper-outdated` where another person wrote one meanwhile. */
export async function writePaper(open: OpenCase, { sort, name, body, by, why }: PaperRequest): Promise<Paper> {
  const series = seriesOf(sort, name)
  const version = ((await readLatest(open, series))?.version ?? 0) + 1
  const at = open.now()
  const id = makeId('paper', series, version, JSON.stringify(body), by, at, why)
  const paper: Paper = { kind: 'paper', id, series, sort, name, version, body, by, at, why }
  await open.store.addPaper(paper)
  return paper
}

/** What all versions of a paper of this name share. */
export function seriesOf(sort: PaperSort, name: string): Id {
  return makeId('series', sort, name)
}

async function readLatest(open: OpenCase, series: Id): Promise<Paper | null> {
  const { items } = await open.store.listPapers({ limit: 1, series, latest: true })
  return items[0]?.paper ?? null
}
