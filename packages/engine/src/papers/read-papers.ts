import type { Id, Paper, PaperSort } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'

export interface PaperFilter {
  readonly sort: PaperSort
  /** ISO day or instant: only what had been written by then; null for all. */
  readonly by?: string | null
}

/** The latest version of each paper of a sort, as of a date; withdrawn and erased ones left out. In the order of writing. */
export async function readPapers(open: OpenCase, { sort, by = null }: PaperFilter): Promise<readonly Paper[]> {
  const latest = new Map<Id, Paper>()
  for (let after: string | null = null; ; ) {
    const page = await open.store.listPapers({ sort, limit: PAGE, after })
    for (const { paper } of page.items) if (wasWrittenBy(paper, by)) latest.set(paper.series, paper)
    if (page.next === null) break
    after = page.next
  }
  return [...latest.values()].filter(({ body }) => body !== null)
}

const PAGE = 500

/** Every version of one paper, oldest first; empty where none was written. */
export async function readVersions(open: OpenCase, series: Id): Promise<readonly Paper[]> {
  const page = await open.store.listPapers({ series, limit: 1_000 })
  return page.items.map(({ paper }) => paper)
}

/** The version of one paper that was in force on a date; null where there was none, or it had been withdrawn. */
export async function readLatest(open: OpenCase, series: Id, by: string | null = null): Promise<Paper | null> {
  const latest = (await readVersions(open, series)).findLast((paper) => wasWrittenBy(paper, by))
  return latest === undefined || latest.body === null ? null : latest
}

/** Whether it was written by an ISO day (all of it, UTC) or instant; null is always. */
export function wasWrittenBy({ at }: Pick<Paper, 'at'>, by: string | null): boolean {
  if (by === null) return true
  return by.includes('T') ? Date.parse(at) <= Date.parse(by) : at.slice(0, by.length) <= by
}
