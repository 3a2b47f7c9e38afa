import { STAGES } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'
import { methodOf } from '../line/methods.ts'
import { listJudgementRows } from './journal.ts'
import type { StatusView } from './view-records.ts'

/** What is in a case, and what is stale. */
export async function viewStatus(open: OpenCase): Promise<StatusView> {
  const { title } = await open.store.readCase()
  const totals = await open.store.readTotals()
  const stale: Record<string, number> = {}
  for (const stage of STAGES) {
    const count =
      stage === 'group'
        ? (await open.store.listTouched(1_000)).length
        : await open.store.countPending(stage, methodOf(open, stage))
    if (count > 0) stale[stage] = count
  }
  const judgements = await listJudgementRows(open)
  return {
    kind: 'status',
    title,
    path: open.path,
    documents: totals.pages,
    versions: totals.documents,
    publishers: totals.publishers,
    languages: totals.languages,
    claims: totals.claims - totals.earlierClaims,
    earlierClaims: totals.earlierClaims,
    groups: totals.groups,
    origins: totals.origins,
    judgements: judgements.filter((row) => row.state === 'in force' || row.state === 'lost').length,
    lostJudgements: judgements.filter((row) => row.state === 'lost'),
    stale,
    publishedFrom: totals.firstDay,
    publishedTo: totals.lastDay,
  }
}
