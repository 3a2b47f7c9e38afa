import type { Id, Paper } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { findId } from '../views/find-group.ts'
import { readLatest, readVersions } from './read-papers.ts'
import { seriesOf, writePaper } from './write-paper.ts'

/**
 * Takes back the version of a paper that is in force, by its id: a further version says again what the one before it said, or
 * nothing where there was none. The record stays. Throws `paper-unknown`, and `paper-superseded` where a later version
 * was written: that one is to be taken back first.
 */
export async function takeBackPaper(
  open: OpenCase,
  { id: asked, by, why }: { readonly id: string; readonly by: string; readonly why: string },
): Promise<Paper> {
  const id = await findId(open, asked)
  const paper = id === null ? null : await findPaper(open, id)
  if (paper === null)
    throw new EngineError(
      'paper-unknown',
      `no paper begins with ${asked}; an id as sayso journal lists it was expected`,
    )
  const versions = await readVersions(open, paper.series)
  const latest = versions.at(-1)!
  if (latest.id !== paper.id)
    throw new EngineError(
      'paper-superseded',
      `${asked} is version ${paper.version} of "${paper.name}", and version ${latest.version} was written since; the latest was expected. Take that one back first: sayso undo ${latest.id.slice(0, 8)}`,
    )
  const { sort, name } = latest
  return writePaper(open, { sort, name, body: versions.at(-2)?.body ?? null, by, why })
}

async function findPaper(open: OpenCase, id: Id): Promise<Paper | null> {
  for await (const { paper } of open.store.stream('paper')) if (paper.id === id) return paper
  return null
}

/** Withdraws a paper of this name: a further version says nothing. Throws `paper-unknown` where none is in force. */
export async function withdrawPaper(
  open: OpenCase,
  {
    sort,
    name,
    by,
    why,
  }: { readonly sort: Paper['sort']; readonly name: string; readonly by: string; readonly why: string },
): Promise<Paper> {
  if ((await readLatest(open, seriesOf(sort, name))) === null)
    throw new EngineError('paper-unknown', `there is no ${sort} "${name}" to withdraw`)
  return writePaper(open, { sort, name, body: null, by, why })
}
