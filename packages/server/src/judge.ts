import {
  giveJudgement,
  type Judgement,
  type JudgementRow,
  listJudgementRows,
  type OpenCase,
  takeBack,
} from '@sayso/engine'
import type { Scribe } from './scribe.ts'

/** Appends judgements; what follows from them is derived elsewhere. */
export interface Judge {
  give(request: Parameters<typeof giveJudgement>[1]): Promise<JudgementRow>
  takeBack(request: Parameters<typeof takeBack>[1]): Promise<JudgementRow>
}

export function makeJudge(scribe: Scribe): Judge {
  const rule = (work: (open: OpenCase) => Promise<Judgement>) =>
    scribe.write(async (open) => {
      const { id } = await work(open)
      return (await listJudgementRows(open)).find((row) => row.id === id)!
    })
  return {
    give: (request) => rule((open) => giveJudgement(open, request)),
    takeBack: (request) => rule((open) => takeBack(open, request)),
  }
}
