import {
  giveJudgement,
  type Judgement,
  type JudgementRow,
  listJudgementRows,
  type OpenCase,
  takeBack,
} from '@sayso/engine'

/** Appends judgements; what follows from them is derived elsewhere. */
export interface Judge {
  give(request: Parameters<typeof giveJudgement>[1]): Promise<JudgementRow>
  takeBack(request: Parameters<typeof takeBack>[1]): Promise<JudgementRow>
}

/** `open` must have been opened with `derives: false`. Judgements are given one after the other. */
export function makeJudge(open: OpenCase): Judge {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (work: () => Promise<Judgement>): Promise<JudgementRow> => {
    const mine = last.then(async () => {
      // Another process may have read documents anew.
      open.records.forgetAll()
      const { id } = await work()
      return (await listJudgementRows(open)).find((row) => row.id === id)!
    })
    last = mine.catch(() => {})
    return mine
  }
  return {
    give: (request) => inTurn(() => giveJudgement(open, request)),
    takeBack: (request) => inTurn(() => takeBack(open, request)),
  }
}
